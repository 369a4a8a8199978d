import { describe, expect, it } from 'vitest';
import { initialsOf } from './initials.ts';

describe('initials', () => {
  it('come from pinyin and from words', () => {
    expect(['李娜', '王伟', '张敏', '欧阳静', '赵霞', '周超', '阿宝', '朱平'].map(initialsOf)).toEqual([
      'ln',
      'ww',
      'zm',
      'oyj',
      'zx',
      'zc',
      'ab',
      'zp',
    ]);
    expect(initialsOf('Li Na')).toBe('ln');
    expect(initialsOf('Anne-Marie')).toBe('am');
  });
});
