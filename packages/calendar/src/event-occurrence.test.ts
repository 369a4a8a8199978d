import type { EventRepeat, PlanningEvent } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { addDays, businessCalendar } from './index.ts';

const event = (change: Partial<PlanningEvent>): PlanningEvent => ({
  id: 'e',
  name: 'bill',
  kind: 'other',
  start: '2026-01-31',
  end: '2026-01-31',
  queues: null,
  ...change,
});
const daysOf = (one: PlanningEvent, from: string, count: number) => {
  const calendar = businessCalendar({ country: null, events: [one] });
  return Array.from({ length: count }, (_, d) => addDays(from, d)).filter(
    (date) => calendar.day(date).events.length > 0,
  );
};
const repeated = (repeat: EventRepeat, change: Partial<PlanningEvent> = {}, from = '2026-01-01', count = 365) =>
  daysOf(event({ repeat, ...change }), from, count);

describe('events of a calendar', () => {
  it('repeat on a day of the month, or its last one where the month lacks it', () => {
    expect(repeated({ every: 'month', day: 31, until: '2026-06-15' })).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
    expect(repeated({ every: 'month', day: -1 }).slice(0, 3)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
    // The first time stands, whatever the rule says.
    expect(repeated({ every: 'month', day: 5 }).slice(0, 3)).toEqual(['2026-01-31', '2026-02-05', '2026-03-05']);
  });

  it('repeat on the nth weekday', () => {
    const second = { every: 'weekday', weekday: 1, nth: 2 } as const;
    expect(repeated(second, { start: '2026-01-13', end: '2026-01-13' }, '2026-01-01', 120)).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-04-14',
    ]);
    const last = { every: 'weekday', weekday: 4, nth: -1 } as const;
    expect(repeated(last, { start: '2026-01-30', end: '2026-01-30' }, '2026-01-01', 90)).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
    ]);
    // Few months have a fifth Sunday.
    const fifth = { every: 'weekday', weekday: 6, nth: 5 } as const;
    expect(repeated(fifth, { start: '2026-03-29', end: '2026-03-29' })).toEqual([
      '2026-03-29',
      '2026-05-31',
      '2026-08-30',
      '2026-11-29',
    ]);
  });

  it('repeat every year, over the new year and on a leap day', () => {
    const turn = { start: '2024-12-30', end: '2025-01-02' };
    expect(repeated({ every: 'year' }, turn, '2025-12-25', 14)).toEqual([
      '2025-12-30',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
    ]);
    const leap = { start: '2024-02-29', end: '2024-02-29' };
    expect(repeated({ every: 'year' }, leap, '2025-02-01', 1200)).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
    expect(repeated({ every: 'year' }, turn, '2020-01-01', 1500)).toEqual([]);
  });

  it('move the days before and after, counted from each occurrence', () => {
    const sale = event({
      start: '2026-03-10',
      end: '2026-03-11',
      leadDays: 2,
      lagDays: 1,
      repeat: { every: 'month', day: 10 },
    });
    const calendar = businessCalendar({ country: null, events: [sale] });
    const around = (date: string) =>
      calendar.day(date).around.map(({ event: near, distance }) => [near.start, distance]);
    expect(around('2026-04-07')).toEqual([]);
    expect(around('2026-04-08')).toEqual([['2026-04-10', -2]]);
    expect(around('2026-04-10')).toEqual([]);
    expect(calendar.day('2026-04-11').events).toMatchObject([{ start: '2026-04-10', end: '2026-04-11' }]);
    expect(around('2026-04-12')).toEqual([['2026-04-10', 1]]);
    expect(around('2026-03-08')).toEqual([['2026-03-10', -2]]);
  });

  it('without windows and rules stand as they are given', () => {
    const plain = event({});
    expect(businessCalendar({ country: null, events: [plain] }).day('2026-01-31').events[0]).toBe(plain);
    expect(daysOf(plain, '2025-01-01', 900)).toEqual(['2026-01-31']);
  });
});
