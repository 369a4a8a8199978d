import { type BusinessCalendar, daysBetween, weekdayOf } from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';
import { EVENTS, FIRST_DAY } from './center.ts';

/** What drives a queue: contacts of an ordinary Monday, its share of a weekend and of a holiday, growth a year, handle time. */
export interface QueueTruth {
  readonly queue: string;
  readonly monday: number;
  /** Monday to Friday, relative to Monday. */
  readonly weekdays: readonly number[];
  readonly weekend: number;
  readonly holiday: number;
  /** First workday after a statutory holiday. */
  readonly afterHoliday: number;
  readonly yearlyGrowth: number;
  /** Mean handle time in seconds: talk, hold, after-contact work. */
  readonly talk: number;
  readonly hold: number;
  readonly afterContact: number;
  /** Opening in hours after midnight. */
  readonly open: number;
  readonly close: number;
}

/** The known truths of the demo center; tests recover them from the rows. */
export const QUEUE_TRUTHS: readonly QueueTruth[] = [
  {
    queue: 'service',
    monday: 2300,
    weekdays: [1, 0.95, 0.92, 0.9, 0.88],
    weekend: 0.55,
    holiday: 0.35,
    afterHoliday: 1.25,
    yearlyGrowth: 0.06,
    talk: 180,
    hold: 15,
    afterContact: 45,
    open: 8,
    close: 22,
  },
  {
    queue: 'card',
    monday: 1700,
    weekdays: [1, 0.97, 0.95, 0.94, 0.96],
    weekend: 0.75,
    holiday: 0.6,
    afterHoliday: 1.15,
    yearlyGrowth: 0.1,
    talk: 200,
    hold: 10,
    afterContact: 50,
    open: 8,
    close: 24,
  },
  {
    queue: 'chat',
    monday: 520,
    weekdays: [1, 0.98, 0.97, 0.96, 1],
    weekend: 0.8,
    holiday: 0.7,
    afterHoliday: 1.05,
    yearlyGrowth: 0.25,
    talk: 400,
    hold: 0,
    afterContact: 20,
    open: 8,
    close: 22,
  },
];

/** Expected contacts of a queue on a day. */
export function expectedDay(truth: QueueTruth, date: LocalDate, calendar: BusinessCalendar): number {
  const { workType } = calendar.day(date);
  const growth = 1 + (truth.yearlyGrowth * daysBetween(FIRST_DAY, date)) / 365;
  const event = EVENTS.find(
    ({ start, end, queues, factor }) =>
      factor !== undefined && start <= date && date <= end && (queues === null || queues.includes(truth.queue)),
  );
  return truth.monday * dayFactor(truth, date, workType, calendar) * growth * (event?.factor ?? 1);
}

function dayFactor(truth: QueueTruth, date: LocalDate, workType: string, calendar: BusinessCalendar): number {
  if (workType === 'holiday') return truth.holiday;
  if (workType === 'weekend') return truth.weekend;
  // A Sunday worked in exchange (调休) behaves like a workday in the middle of the week.
  const weekday = Math.min(weekdayOf(date), 5);
  const usual = truth.weekdays[weekday] ?? (truth.weekdays[2] as number);
  const before = new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return calendar.day(before).workType === 'holiday' ? usual * truth.afterHoliday : usual;
}

/** Share of a day's contacts that arrive in a quarter of an hour: a morning and an afternoon peak over a quiet base. */
export function quarterShares({ open, close }: QueueTruth): number[] {
  const bump = (hour: number, center: number, width: number) => {
    const z = (hour - center) / width;
    return Math.exp(-0.5 * z * z);
  };
  const weights = Array.from({ length: 96 }, (_, q) => {
    const hour = q / 4 + 0.125;
    if (hour < open || hour >= close) return 0;
    return 0.18 + bump(hour, 10.2, 1.5) + 0.75 * bump(hour, 15.5, 1.8) + 0.35 * bump(hour, 19.8, 1.4);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
