import { weekdayIndex } from '../../grid/by-day.ts';

const DAY = 86_400_000;

/** The date so many days later. */
export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Monday of a date's week. */
export const mondayOf = (date: string): string => addDays(date, -weekdayIndex(date));

/** Days of a month, `2026-11`. */
export function daysOfMonth(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, d) => addDays(`${month}-01`, d));
}

/** The day to begin with: the one asked for, else today where it is planned, else the first planned one. */
export function startDay(
  asked: string | undefined,
  { today, first, last }: { today: string; first: string; last: string },
) {
  if (asked !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(asked)) return asked;
  return today >= first && today <= last ? today : first;
}
