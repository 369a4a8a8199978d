import { expect, it } from 'vitest';
import { dateIn } from './date-in.ts';

it('dates an instant where the center is, not where UTC is', () => {
  const late = Date.parse('2026-11-29T23:30:00+08:00');
  expect([dateIn(late, 'Asia/Shanghai'), dateIn(late, 'UTC')]).toEqual(['2026-11-29', '2026-11-29']);
  const early = Date.parse('2026-11-30T01:30:00+08:00');
  expect([dateIn(early, 'Asia/Shanghai'), dateIn(early, 'UTC')]).toEqual(['2026-11-30', '2026-11-29']);
});
