import type { Shift } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { shiftClock, shiftOnDay } from './shift-on-day.ts';

const at = (text: string) => Date.parse(text);
const shift = (date: string, start: string, end: string): Shift => ({
  id: 's',
  agent: 'a',
  date,
  start: at(start),
  end: at(end),
  skill: 'voice',
  activities: [{ activity: 'on_queue', start: at(start), end: at(end), paid: true, onQueue: true }],
});

describe('a shift on another day', () => {
  it('starts by the same clock when the clock has changed in between', () => {
    const early = shift('2026-03-07', '2026-03-07T08:00-05:00', '2026-03-07T16:00-05:00');
    const moved = shiftOnDay(early, '2026-03-09', 'America/New_York');
    expect([moved.date, moved.start, moved.end]).toEqual([
      '2026-03-09',
      at('2026-03-09T08:00-04:00'),
      at('2026-03-09T16:00-04:00'),
    ]);
    expect(moved.activities[0]).toMatchObject({ start: moved.start, end: moved.end });
  });

  it('keeps its length over a night of 23 hours, and leaves a skipped start for the hour after', () => {
    const night = shift('2026-03-06', '2026-03-06T22:00-05:00', '2026-03-07T06:00-05:00');
    const over = shiftOnDay(night, '2026-03-07', 'America/New_York');
    expect(over.end - over.start).toBe(night.end - night.start);
    const skipped = shift('2026-03-06', '2026-03-06T02:30-05:00', '2026-03-06T10:30-05:00');
    expect(shiftOnDay(skipped, '2026-03-08', 'America/New_York').start).toBe(at('2026-03-08T03:00-04:00'));
  });

  it('tells starts after midnight of its own day', () => {
    const late = shift('2026-03-02', '2026-03-03T01:00+08:00', '2026-03-03T09:00+08:00');
    expect(shiftClock(late, 'Asia/Shanghai')).toBe(1500);
    expect(shiftOnDay(late, '2026-03-05', 'Asia/Shanghai').start).toBe(at('2026-03-06T01:00+08:00'));
  });
});
