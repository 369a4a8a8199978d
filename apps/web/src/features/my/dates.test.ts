import { addDays } from '@seatwise/calendar';
import { describe, expect, it } from 'vitest';
import { daysOfMonth, mondayOf, startDay } from './dates.ts';

describe('days of a calendar', () => {
  it('counts over months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(mondayOf('2026-11-01')).toBe('2026-10-26');
    expect(mondayOf('2026-11-02')).toBe('2026-11-02');
    expect([daysOfMonth('2026-02').length, daysOfMonth('2028-02').at(-1)]).toEqual([28, '2028-02-29']);
  });

  it('begins where there is something to see', () => {
    const frame = { today: '2026-11-05', first: '2026-11-01', last: '2026-11-14' };
    expect(startDay(undefined, frame)).toBe('2026-11-05');
    expect(startDay(undefined, { ...frame, today: '2026-11-29' })).toBe('2026-11-01');
    expect(startDay('2026-11-09', frame)).toBe('2026-11-09');
    expect(startDay('yesterday', frame)).toBe('2026-11-05');
    expect(startDay('2026-11-31', frame)).toBe('2026-11-05');
  });
});
