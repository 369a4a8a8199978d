import { buildGrid, dayStart } from '@seatwise/calendar';
import { HOUR, type Shift } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { brokenAt } from './broken-at.ts';

const ZONE = 'Asia/Shanghai';
/** Monday the 2nd to Sunday the 15th. */
const grid = buildGrid(ZONE, 60, '2026-11-02', 14);
const limits = { minRestMinutes: 660, maxConsecutiveDays: 6, maxDaysPerWeek: 5, maxWeeklyMinutes: 2400 };
const li = { id: 'li', start: '2026-11-02', end: '2026-11-15', skills: ['voice'] };

/** Eight paid hours from a clock on. */
function shift(day: number, from: number, skill = 'voice'): Shift {
  const date = grid.days[day] as string;
  const start = dayStart(date, ZONE) + from * HOUR;
  const end = start + 8 * HOUR;
  const activities = [{ activity: 'on_queue', start, end, paid: true, onQueue: true }];
  return { id: `${day}`, agent: 'li', date, start, end, skill, activities };
}
const broken = (others: readonly Shift[], one: Shift) =>
  brokenAt(li, limits, others, one).map(({ rule, date, measured, limit }) => [rule, date, measured, limit]);

describe('rules at a place', () => {
  it('are those of rest on both sides, by the hour', () => {
    const others = [shift(0, 9), shift(2, 9)];
    expect(broken(others, shift(1, 9))).toEqual([]);
    expect(broken(others, shift(1, 2))).toEqual([['min_rest', '2026-11-03', 9, 11]]);
    // A shift that runs late is told where the next one begins; the shorter of two rests counts.
    expect(broken(others, shift(1, 15.5))).toEqual([['min_rest', '2026-11-04', 9.5, 11]]);
    expect(broken([shift(0, 20), shift(2, 5)], shift(1, 13))).toEqual([['min_rest', '2026-11-04', 8, 11]]);
  });

  it('are those of the week, the run, the skill and the employment, each once', () => {
    const week = [0, 1, 2, 3, 4].map((day) => shift(day, 9));
    expect(broken(week.slice(1), shift(0, 9))).toEqual([]);
    expect(broken(week, shift(5, 9))).toEqual([
      ['min_days_off', '2026-11-07', 1, 2],
      ['max_weekly_hours', '2026-11-07', 48, 40],
    ]);
    const run = [1, 2, 3, 4, 5, 7, 8].map((day) => shift(day, 9));
    expect(broken(run, shift(6, 9)).map(([rule, , measured]) => [rule, measured])).toContainEqual([
      'max_consecutive_days',
      8,
    ]);
    expect(broken([], shift(13, 9, 'chat'))).toEqual([
      ['not_employed', '2026-11-15', 1, 0],
      ['skill', '2026-11-15', 1, 0],
    ]);
  });

  it('leave out what the others break without it', () => {
    const others = [shift(0, 9), { ...shift(1, 2), id: 'early' }];
    expect(broken(others, shift(7, 9))).toEqual([]);
    expect(broken(others, shift(2, 3))).toEqual([]);
  });
});
