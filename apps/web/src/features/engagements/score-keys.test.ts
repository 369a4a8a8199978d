import { describe, expect, it } from 'vitest';
import { asksForNext, judgementOf, levelOf } from './score-keys.ts';

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...more,
});

describe('keys that score', () => {
  it('judge a clause; partly only where that step exists', () => {
    const judged = (partial: boolean) =>
      ['0', '1', '2', '3', '4', '5', 'x'].map((key) => judgementOf(press(key), partial));
    expect(judged(true)).toEqual([null, 'met', 'partial', 'unmet', 'not_applicable', null, null]);
    expect(judged(false)).toEqual([null, 'met', null, 'unmet', 'not_applicable', null, null]);
  });

  it('give a level, in full-width digits too', () => {
    expect(['1', '４', '5', '0', 'Enter'].map((key) => levelOf(press(key)))).toEqual([1, 4, null, null, null]);
  });

  it('leave shortcuts and unfinished input alone', () => {
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }]) {
      expect(judgementOf(press('1', more), true)).toBeNull();
      expect(levelOf(press('1', more))).toBeNull();
    }
    expect([asksForNext(press('n')), asksForNext(press('N')), asksForNext(press('n', { ctrlKey: true }))]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
