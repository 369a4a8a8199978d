import { expect, it } from 'vitest';
import { minutesOfTimes } from './leave-times.ts';

it('reads two different times of day; after midnight counts as the day after', () => {
  expect(minutesOfTimes({ since: '15:00', until: '17:30' })).toEqual({ start: 900, end: 1050 });
  expect(minutesOfTimes({ since: '23:30', until: '00:30' })).toEqual({ start: 1410, end: 30 });
  for (const [since, until] of [
    ['', '17:00'],
    ['15:00', ''],
    ['15:00', '15:00'],
  ] as const)
    expect(minutesOfTimes({ since, until })).toBeNull();
});
