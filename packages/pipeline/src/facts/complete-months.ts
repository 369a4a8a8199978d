import { addDays, movePeriod, periodStart } from '@seatwise/calendar';
import type { IntervalGrid, LocalDate } from '@seatwise/core';

/** A month that a grid holds from its first to its last day, as a stretch of the grid's intervals. */
export interface GridMonth {
  readonly start: LocalDate;
  readonly from: number;
  readonly to: number;
}

/** The complete months of a grid, in order; begun ones at its ends are left out. */
export function completeMonths(grid: IntervalGrid): GridMonth[] {
  const months: GridMonth[] = [];
  for (const [d, date] of grid.days.entries()) {
    if (!date.endsWith('-01')) continue;
    const next = `${addDays(date, 31).slice(0, 7)}-01`;
    const end = grid.days.indexOf(addDays(next, -1));
    if (end < 0) continue;
    months.push({ start: date, from: grid.dayOffsets[d] as number, to: grid.dayOffsets[end + 1] as number });
  }
  return months;
}

/** Months that lie wholly between the first and the last of some dates, in order. */
export function wholeMonths(dates: Iterable<LocalDate>): LocalDate[] {
  const sorted = [...new Set(dates)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: LocalDate[] = [];
  let start = periodStart(first, 'month');
  if (start < first) start = movePeriod(start, 'month', 1);
  for (; addDays(movePeriod(start, 'month', 1), -1) <= last; start = movePeriod(start, 'month', 1)) months.push(start);
  return months;
}
