import { describe, expect, it } from 'vitest';
import { instantOf } from './instant-of.ts';

describe('the instant of a wall time', () => {
  it.each([
    ['2026-10-30', '14:00', 'Asia/Shanghai', '2026-10-30T06:00:00.000Z'],
    ['2026-07-01', '09:30', 'America/St_Johns', '2026-07-01T12:00:00.000Z'],
    ['2026-11-01', '08:00', 'America/New_York', '2026-11-01T13:00:00.000Z'],
    ['2026-03-29', '23:30', 'Europe/Berlin', '2026-03-29T21:30:00.000Z'],
  ])('%s %s in %s', (date, time, zone, expected) => {
    expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(expected);
  });
});
