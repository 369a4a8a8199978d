import { expect, it } from 'vitest';
import { isWholeZone } from './zone-text.ts';

it('a zone is whole with its last letter', () => {
  const name = 'Asia/Shanghai';
  const whole = Array.from(name, (_, i) => name.slice(0, i + 1)).filter(isWholeZone);
  expect(whole).toEqual([name]);
  expect(isWholeZone(` ${name} `)).toBe(true);
  expect(isWholeZone('')).toBe(false);
});
