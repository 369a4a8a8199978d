import type { LocalDate, PeriodGrain } from '@seatwise/core';
import { addDays, weekdayOf } from './local-date.ts';

const MONTHS: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 };

/** Days in the mean month of the Gregorian calendar. */
export const DAYS_PER_MONTH = 30.436875;

/** First day of the period that holds a date. Weeks start on Monday. */
export function periodStart(date: LocalDate, grain: PeriodGrain): LocalDate {
  if (grain === 'day') return date;
  if (grain === 'week') return addDays(date, -weekdayOf(date));
  const month = Number(date.slice(5, 7)) - 1;
  return firstOfMonth(Number(date.slice(0, 4)) * 12 + month - (month % MONTHS[grain]));
}

/** First day of the period that begins `steps` periods after (before, when negative) the one that begins on `start`. */
export function movePeriod(start: LocalDate, grain: PeriodGrain, steps: number): LocalDate {
  if (grain === 'day' || grain === 'week') return addDays(start, steps * (grain === 'day' ? 1 : 7));
  return firstOfMonth(Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + steps * MONTHS[grain]);
}

const firstOfMonth = (months: number): LocalDate =>
  `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
