import { buildGrid, businessCalendar } from '@seatwise/calendar';
import { type History, INTERVAL_STATE } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { likeLastYear } from './like-last-year.ts';

/** From 2025 on, each hour holds the number of its day in the year and the hour behind the point. */
function pastOf(zone: string, first = '2025-01-01', days = 400): History {
  const grid = buildGrid(zone, 60, first, days);
  const length = grid.dayOffsets.at(-1) as number;
  const offered = new Float64Array(length);
  for (const [d] of grid.days.entries()) {
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++)
      offered[i] = d + (i - (grid.dayOffsets[d] as number)) / 100;
  }
  return {
    grid,
    queues: [
      {
        queue: 'q',
        channel: 'voice',
        state: new Uint8Array(length).fill(INTERVAL_STATE.observed),
        openMinutes: new Uint8Array(length).fill(60),
        facts: { offered },
        answerThreshold: null,
        shortAbandonThreshold: null,
      },
    ],
    issues: [],
  };
}

const shanghai = pastOf('Asia/Shanghai');
const china = businessCalendar({ country: 'CN', events: [] });
const like = (date: string) =>
  likeLastYear(buildGrid('Asia/Shanghai', 60, date, 1), shanghai, 'q', china).days[0] ?? null;

describe('likeLastYear', () => {
  it('sets an ordinary day beside the same weekday, past a holiday that fell there', () => {
    expect(like('2026-03-11')).toBe('2025-03-12');
    // Wednesday 2025-10-08 closed the National Day break; the Wednesday after did not.
    expect(like('2026-10-14')).toBe('2025-10-15');
    expect(like('2026-09-30')).not.toBe('2025-10-01');
  });

  it('sets a day of a holiday beside the same day of that holiday, wherever the moon put it', () => {
    expect(like('2026-02-17')).toBe(
      // New Year's Day is the second or third day of the break; the break of 2025 began on 01-28.
      china.day('2026-02-15').holiday === '春节' ? '2025-01-30' : '2025-01-29',
    );
    expect(like('2026-05-01')).toBe('2025-05-01');
    expect(like('2026-10-03')).toBe('2025-10-03');
  });

  it('sets a Sunday that is worked in exchange beside a workday', () => {
    expect(china.day('2026-02-28').type).toBe('adjusted_workday');
    expect(china.day(like('2026-02-28') as string).workType).toBe('workday');
  });

  it('keeps hours at their clock over a change of the clock, and knows what it does not know', () => {
    const berlin = pastOf('Europe/Berlin');
    const plain = businessCalendar({ country: null, events: [] });
    // 2026-03-29 has no 02:00; the Sunday of a year before has.
    const grid = buildGrid('Europe/Berlin', 60, '2026-03-29', 1);
    const { offered, days } = likeLastYear(grid, berlin, 'q', plain);
    expect(days).toEqual(['2025-03-30']);
    expect(offered).toHaveLength(23);
    const sunday = buildGrid('Europe/Berlin', 60, '2026-03-30', 1);
    expect(likeLastYear(sunday, berlin, 'q', plain).offered[5]).toBeCloseTo(89.05, 9);
    const far = likeLastYear(buildGrid('Europe/Berlin', 60, '2028-01-05', 1), berlin, 'q', plain);
    expect([far.days, [...far.offered].every(Number.isNaN)]).toEqual([[null], true]);
    expect(likeLastYear(sunday, berlin, 'other', plain).days).toEqual([null]);
  });
});
