import { describe, expect, it } from 'vitest';
import { byName, isFound, latinSound, loadSounds } from './name-sounds.ts';

describe('initials', () => {
  it('come from pinyin and from words', async () => {
    const soundOf = await loadSounds();
    const initialsOf = (name: string) => soundOf(name).initials;
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
    expect(initialsOf('单小雨')).toBe('sxy');
  });
});

describe('names', () => {
  const sounds: Record<string, string> = { 单伟: 'shan4 wei3', 王芳: 'wang2 fang1', 安静: 'an1 jing4' };
  const keyOf = (name: string) => {
    const order = sounds[name] ?? name;
    return {
      order,
      initials: order
        .split(' ')
        .map((one) => one[0])
        .join(''),
    };
  };
  const people = Object.keys(sounds).map((name, i) => ({ id: `A${i}`, name }));

  it('are in the order of their sounds and found by initials, sound, name or id', () => {
    expect(byName(people, keyOf).map(({ name }) => name)).toEqual(['安静', '单伟', '王芳']);
    const found = (typed: string) => people.filter((one) => isFound(one, typed, keyOf)).map(({ name }) => name);
    expect([found('sw'), found('wangf'), found('静'), found('a1'), found('ｗｆ'), found('')]).toEqual([
      ['单伟'],
      ['王芳'],
      ['安静'],
      ['王芳'],
      ['王芳'],
      ['单伟', '王芳', '安静'],
    ]);
  });

  it('are found in any case', () => {
    const found = (typed: string) => isFound({ id: 'A17', name: 'Anna Wu' }, typed, latinSound);
    expect(['anna', 'WU', 'a17', 'AW', 'anna w', 'bo'].map(found)).toEqual([true, true, true, true, true, false]);
  });
});
