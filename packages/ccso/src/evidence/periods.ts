import type { LocalDate, PeriodGrain } from '@seatwise/core';

const DAY = 86_400_000;

/** Dates are counted in UTC: a business day is a name here, not a stretch of time. */
const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10);

/** First day of the period that holds a date. Weeks start on Monday. */
export function periodStart(date: LocalDate, grain: PeriodGrain): LocalDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = (m: number) => `${String(year).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`;
  switch (grain) {
    case 'day':
      return date;
    case 'week': {
      const day = dayNumber(date);
      // 1970-01-01 was a Thursday.
      return dateOf(day - ((((day + 3) % 7) + 7) % 7));
    }
    case 'month':
      return first(month);
    case 'quarter':
      return first(month - ((month - 1) % 3));
    case 'year':
      return first(1);
  }
}

/** First day of the period that begins `steps` periods later (earlier when negative) than the one that begins at `start`. */
export function movePeriod(start: LocalDate, grain: PeriodGrain, steps: number): LocalDate {
  if (grain === 'day' || grain === 'week') return dateOf(dayNumber(start) + steps * (grain === 'day' ? 1 : 7));
  const [year = 0, month = 1] = start.split('-').map(Number);
  const months = { month: 1, quarter: 3, year: 12 }[grain];
  const at = year * 12 + (month - 1) + steps * months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** First days of the last whole periods before `until` (exclusive), oldest first. */
export function lastPeriods(until: LocalDate, grain: PeriodGrain, count: number): LocalDate[] {
  const current = periodStart(until, grain);
  return Array.from({ length: count }, (_, i) => movePeriod(current, grain, i - count));
}

/** Days from one date to another. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);
