import { describe, expect, it } from 'vitest';
import { KeptAnswers } from './kept-answers.ts';

describe('kept answers', () => {
  const counted = (value: unknown) => {
    const made = {
      times: 0,
      make: async () => {
        made.times++;
        return value;
      },
    };
    return made;
  };

  it('are made once, and let the one go that was not asked for longest', async () => {
    const kept = new KeptAnswers(20);
    const [a, b, c] = [counted('a'.repeat(6)), counted('b'.repeat(6)), counted('c'.repeat(6))];
    expect(String(await kept.get('a', a.make))).toBe('"aaaaaa"');
    await kept.get('b', b.make);
    await kept.get('a', a.make);
    await kept.get('c', c.make);
    await kept.get('a', a.make);
    await kept.get('b', b.make);
    expect([a.times, b.times, c.times]).toEqual([1, 2, 1]);
  });

  it('keep nothing larger than they may, and no failure', async () => {
    const kept = new KeptAnswers(4);
    const large = counted('larger than that');
    await kept.get('x', large.make);
    await kept.get('x', large.make);
    expect(large.times).toBe(2);
    await expect(kept.get('y', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(String(await kept.get('y', async () => 1))).toBe('1');
  });
});
