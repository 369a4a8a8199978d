import { describe, expect, it } from 'vitest';
import { KeptWhile } from './kept-while.ts';

describe('a value that is kept', () => {
  it('is made once for those who ask under one key, and anew under another', async () => {
    const kept = new KeptWhile<number>();
    let made = 0;
    const make = async () => ++made;
    expect(await Promise.all([kept.get('a', make), kept.get('a', make)])).toEqual([1, 1]);
    expect(await kept.get('b', make)).toBe(2);
    expect(await kept.get('a', make)).toBe(3);
  });

  it('is made again after a failure, also where another was asked for meanwhile', async () => {
    const kept = new KeptWhile<string>();
    await expect(kept.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await kept.get('a', async () => 'yes')).toBe('yes');
    const failing = kept.get('b', () => Promise.reject(new Error('late')));
    const other = kept.get('c', async () => 'c');
    await expect(failing).rejects.toThrow('late');
    expect(await other).toBe(await kept.get('c', async () => 'again'));
  });
});
