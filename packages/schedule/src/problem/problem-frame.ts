import { addDays, dayStart, resolveLocal, weekdayOf } from '@seatwise/calendar';
import { type Instant, type LocalDate, MINUTE } from '@seatwise/core';
import type { ScheduleProblem } from './problem-schema.ts';

/** The days of a problem. Minutes are real ones since the first midnight, so that a day of 23 or 25 hours is just that long. */
export interface ProblemFrame {
  readonly dates: readonly LocalDate[];
  readonly weekdays: Int32Array;
  /** Minute at which day `d` begins; one entry more than days. */
  readonly dayStarts: Int32Array;
  readonly intervalMinutes: number;
  readonly intervals: number;
  readonly origin: Instant;
  /** Minute of a reading of the clock on day `d`; a repeated one is the first, a missing one the moment of the change. */
  minuteOf(day: number, clockMinutes: number): number;
  instantOf(minute: number): Instant;
  dayOf(date: LocalDate): number;
}

export function problemFrame({
  zone,
  start,
  days,
  intervalMinutes,
}: Pick<ScheduleProblem, 'zone' | 'start' | 'days' | 'intervalMinutes'>): ProblemFrame {
  const dates = Array.from({ length: days }, (_, d) => addDays(start, d));
  const origin = dayStart(start, zone);
  const at = (instant: Instant) => Math.round((instant - origin) / MINUTE);
  const dayStarts = Int32Array.from({ length: days + 1 }, (_, d) => at(dayStart(addDays(start, d), zone)));
  const index = new Map(dates.map((date, d) => [date, d]));
  return {
    dates,
    weekdays: Int32Array.from(dates, weekdayOf),
    dayStarts,
    intervalMinutes,
    intervals: Math.ceil((dayStarts[days] as number) / intervalMinutes),
    origin,
    minuteOf(day, clockMinutes) {
      const date = addDays(start, day + Math.floor(clockMinutes / 1440));
      let minutes = ((clockMinutes % 1440) + 1440) % 1440;
      for (; minutes < 1440; minutes++) {
        const found = resolveLocal({ date, minutes, seconds: 0 }, zone);
        if (found.kind !== 'nonexistent') return at(found.kind === 'single' ? found.instant : found.first);
      }
      return at(dayStart(addDays(date, 1), zone));
    },
    instantOf: (minute) => origin + minute * MINUTE,
    dayOf: (date) => index.get(date) ?? -1,
  };
}
