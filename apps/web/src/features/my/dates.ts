import { addDays, isLocalDate, weekdayOf } from '@seatwise/calendar';

/** Monday of a date's week. */
export const mondayOf = (date: string): string => addDays(date, -weekdayOf(date));

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
  if (asked !== undefined && isLocalDate(asked)) return asked;
  return today >= first && today <= last ? today : first;
}
