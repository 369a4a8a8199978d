import { addDays, businessCalendar, dayNumber, lunarNewYear, weekdayOf } from '@seatwise/calendar';
import type { PlanningEvent } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { plainWeek, type SyntheticCenter, tryCenter, twoHumps, weekdayFactor } from './testing/synthetic-center.ts';

const CHINA = businessCalendar({ country: 'CN', events: [] });
/** How a Chinese center's customers behave: by work type, quiet over the holidays, a dip before and a rush after Spring Festival. */
function chinaFactor(date: string): number {
  const { workType, weekday, type } = CHINA.day(date);
  const newYear = lunarNewYear(Number(date.slice(0, 4)));
  const distance = newYear === null ? 99 : dayNumber(date) - dayNumber(newYear);
  const festival = distance >= -3 && distance <= 7 ? 0.35 : distance >= 8 && distance <= 12 ? 1.4 : 1;
  const day = workType === 'workday' ? (type === 'adjusted_workday' ? 0.97 : (plainWeek[weekday] as number)) : 0.45;
  return day * festival;
}
const base: SyntheticCenter = {
  zone: 'Asia/Shanghai',
  country: 'CN',
  events: [],
  minutes: 30,
  firstDay: '2023-12-01',
  days: 0,
  horizon: 7,
  truth: (date, minute) => (twoHumps(minute) > 0 ? 40 * twoHumps(minute) * chinaFactor(date) : null),
};
const until = (first: string, day: string) => dayNumber(day) - dayNumber(first);

describe('centers of which the truth is known', () => {
  it('Spring Festival that moved from 29 January to 17 February', () => {
    const center = { ...base, days: until(base.firstDay, '2026-02-09'), horizon: 21 };
    const { ours, naive, mean8 } = tryCenter(center);
    expect(naive).toBeGreaterThan(0.3);
    expect(mean8).toBeGreaterThan(0.3);
    expect(ours).toBeLessThan(0.2);
  });

  it('a Saturday that is worked in lieu (调休) is forecast as a working day, and the day off as a day off', () => {
    const center = { ...base, firstDay: '2024-06-01', days: until('2024-06-01', '2025-09-26'), horizon: 18 };
    const worked = tryCenter(center, (date) => CHINA.day(date).type === 'adjusted_workday');
    expect(worked.naive).toBeGreaterThan(0.4);
    expect(worked.ours).toBeLessThan(0.12);
    const off = tryCenter(center, (date) => CHINA.day(date).type === 'adjusted_day_off');
    expect(off.naive).toBeGreaterThan(0.5);
    expect(off.ours).toBeLessThan(0.25);
  });

  it('a promotion that comes again lifts its days and no others', () => {
    const on = (date: string) =>
      ['2025-04-10', '2025-04-11', '2025-05-15', '2025-05-16', '2025-06-12', '2025-06-13'].includes(date);
    const event = (start: string, n: number): PlanningEvent => ({
      id: `p${n}`,
      name: 'sale',
      kind: 'promotion',
      start,
      end: addDays(start, 1),
      queues: null,
    });
    const center: SyntheticCenter = {
      ...base,
      country: null,
      firstDay: '2025-02-03',
      days: until('2025-02-03', '2025-06-09'),
      events: [event('2025-04-10', 1), event('2025-05-15', 2), event('2025-06-12', 3)],
      truth: (date, minute) =>
        twoHumps(minute) > 0 ? 40 * twoHumps(minute) * weekdayFactor(date) * (on(date) ? 1.8 : 1) : null,
    };
    const days = tryCenter(center, on);
    const others = tryCenter(center, (date) => !on(date));
    expect(days.mean8).toBeGreaterThan(0.3);
    expect(days.ours).toBeLessThan(0.12);
    expect(others.ours).toBeLessThan(0.05);
  });

  it('a bill on the 20th of every month is learned with the days after it, from one repeated event', () => {
    const bill: PlanningEvent = {
      id: 'b',
      name: 'bill',
      kind: 'other',
      start: '2025-01-20',
      end: '2025-01-20',
      queues: null,
      lagDays: 2,
      repeat: { every: 'month', day: 20 },
    };
    const lift: Record<string, number> = { '20': 1.6, '21': 1.4, '22': 1.25 };
    const center: SyntheticCenter = {
      ...base,
      country: null,
      firstDay: '2025-01-06',
      days: until('2025-01-06', '2025-06-16'),
      events: [bill],
      truth: (date, minute) =>
        twoHumps(minute) > 0 ? 40 * twoHumps(minute) * weekdayFactor(date) * (lift[date.slice(8)] ?? 1) : null,
    };
    const moved = (date: string) => lift[date.slice(8)] !== undefined;
    const days = tryCenter(center, moved);
    expect(days.naive).toBeGreaterThan(0.2);
    expect(days.mean8).toBeGreaterThan(0.2);
    expect(days.ours).toBeLessThan(0.08);
    expect(tryCenter(center, (date) => !moved(date)).ours).toBeLessThan(0.05);
    expect(tryCenter({ ...center, events: [] }, moved).ours).toBeGreaterThan(0.15);
  });

  it('an outage without a label last week is not forecast again', () => {
    const center: SyntheticCenter = {
      ...base,
      country: null,
      firstDay: '2025-02-03',
      days: until('2025-02-03', '2025-06-09'),
      truth: (date, minute) => (twoHumps(minute) > 0 ? 40 * twoHumps(minute) * weekdayFactor(date) : null),
      spoil: (value, date, minute) =>
        date === '2025-06-03' && minute >= 600 ? 0 : date === '2025-06-05' ? 3 * value : value,
    };
    const { ours, naive, mean8 } = tryCenter(center);
    expect(naive).toBeGreaterThan(0.25);
    expect(ours).toBeLessThan(0.04);
    expect(ours).toBeLessThan(mean8);
  });

  it('a new queue of five days and few contacts: its days lend each other their shape', () => {
    const center: SyntheticCenter = {
      ...base,
      country: null,
      firstDay: '2025-06-02',
      days: 5,
      truth: (date, minute) => (twoHumps(minute) > 0 ? twoHumps(minute) * weekdayFactor(date) : null),
    };
    const { ours, naive, mean8 } = tryCenter(center, (date) => weekdayOf(date) < 5);
    expect(naive).toBeGreaterThan(0.3);
    expect(mean8).toBeGreaterThan(0.3);
    expect(ours).toBeLessThan(0.23);
  });

  it('a new queue whose contacts were moved to it in steps is forecast at its last level', () => {
    const center: SyntheticCenter = {
      ...base,
      country: null,
      firstDay: '2025-06-02',
      days: 21,
      truth: (date, minute) => {
        const moved = date < '2025-06-09' ? 0.2 : date < '2025-06-16' ? 0.5 : 1;
        return twoHumps(minute) > 0 ? 40 * moved * twoHumps(minute) * weekdayFactor(date) : null;
      },
    };
    const { ours, mean8 } = tryCenter(center);
    expect(mean8).toBeGreaterThan(0.4);
    expect(ours).toBeLessThan(0.1);
  });

  it('opening hours that grew four weeks ago', () => {
    const longer = (minute: number) =>
      minute < 480 || minute >= 1200 ? 0 : 1.2 + Math.sin(((minute - 480) / 720) * Math.PI);
    const center: SyntheticCenter = {
      ...base,
      country: null,
      firstDay: '2025-02-03',
      days: until('2025-02-03', '2025-06-09'),
      truth: (date, minute) => {
        const open = date >= '2025-05-12' ? longer(minute) > 0 : minute >= 540 && minute < 1080;
        return open ? 40 * longer(minute) * weekdayFactor(date) : null;
      },
    };
    const { ours, naive, mean8 } = tryCenter(center);
    expect(naive).toBeGreaterThan(0.08);
    expect(ours).toBeLessThan(0.04);
    expect(ours).toBeLessThan(mean8);
  });

  it('opening hours that grew last Wednesday hold for the weekdays that have not seen them yet', () => {
    const shape = (minute: number) => 1.2 + Math.sin(((minute - 420) / 900) * Math.PI);
    const center: SyntheticCenter = {
      ...base,
      country: null,
      firstDay: '2025-02-03',
      days: until('2025-02-03', '2025-06-09'),
      truth: (date, minute) => {
        const [from, to] = date >= '2025-06-04' ? [420, 1320] : [540, 1080];
        return minute >= from && minute < to ? 40 * shape(minute) * weekdayFactor(date) : null;
      },
    };
    const { ours, naive, mean8 } = tryCenter(center, (date) => weekdayOf(date) < 2);
    expect(naive).toBeGreaterThan(0.25);
    expect(mean8).toBeGreaterThan(0.25);
    expect(ours).toBeLessThan(0.05);
  });

  it('the week of a clock change keeps the wall clock: a copy of the hours before is an hour off all week', () => {
    for (const last of ['2025-03-30', '2025-10-26']) {
      const center: SyntheticCenter = {
        ...base,
        zone: 'Europe/Berlin',
        country: null,
        firstDay: addDays(last, -112),
        days: 112,
        // A night queue with a peak at seven in the morning.
        truth: (date, minute) =>
          weekdayFactor(date) * (20 + 160 * Math.exp(-(((minute - 420) / 60) * ((minute - 420) / 60)))),
      };
      const { ours, hours168 } = tryCenter(center);
      expect(hours168).toBeGreaterThan(0.25);
      expect(ours).toBeLessThan(0.05);
    }
  });

  it('a night queue over days of 23 and of 25 hours', () => {
    for (const [first, last, length] of [
      ['2024-12-02', '2025-03-30', 46],
      ['2025-06-30', '2025-10-26', 50],
    ] as const) {
      const center: SyntheticCenter = {
        ...base,
        zone: 'Europe/Berlin',
        country: null,
        firstDay: first,
        days: until(first, last),
        horizon: 1,
        truth: (date, minute) => 30 * (1 + 0.6 * Math.sin((minute / 1440) * 2 * Math.PI)) * weekdayFactor(date),
      };
      const { ours, offered, truth, naive } = tryCenter(center);
      expect(offered).toHaveLength(length);
      expect(ours).toBeLessThan(0.1);
      expect(naive).toBeGreaterThan(ours);
      const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
      // Without knowing of the clock, a day would hold 48 half hours: two are 4 % too many or too few.
      expect(Math.abs(sum(offered) / sum(truth) - 1)).toBeLessThan(0.02);
    }
  });
});
