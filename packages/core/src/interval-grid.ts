import type { Instant, IntervalMinutes, LocalDate, Zone } from './units.ts';
import { MINUTE } from './units.ts';

/**
 * Consecutive business days cut into equal half-open intervals.
 * A day with a clock change has fewer or more intervals, so days are found through `dayOffsets`,
 * never by multiplication. `@seatwise/calendar` builds grids (`buildGrid`).
 */
export interface IntervalGrid {
  readonly zone: Zone;
  readonly intervalMinutes: IntervalMinutes;
  /** Start of the first interval of the first day. */
  readonly start: Instant;
  /** Consecutive business days, in order. */
  readonly days: readonly LocalDate[];
  /** `days.length + 1` indexes: day `d` owns intervals `dayOffsets[d] .. dayOffsets[d + 1] - 1`. */
  readonly dayOffsets: readonly number[];
}

/** Number of intervals in the grid. */
export function gridLength(grid: IntervalGrid): number {
  return grid.dayOffsets[grid.days.length] ?? 0;
}

/** Start of interval `index`. */
export function intervalStart(grid: IntervalGrid, index: number): Instant {
  return grid.start + index * grid.intervalMinutes * MINUTE;
}

/** End (exclusive) of the grid. */
export function gridEnd(grid: IntervalGrid): Instant {
  return intervalStart(grid, gridLength(grid));
}

/** Index of the interval that holds `instant`, or -1 when it lies outside the grid. */
export function intervalIndex(grid: IntervalGrid, instant: Instant): number {
  const index = Math.floor((instant - grid.start) / (grid.intervalMinutes * MINUTE));
  return index >= 0 && index < gridLength(grid) ? index : -1;
}

/** Index of the day that holds interval `index`. Binary search over `dayOffsets`. */
export function dayOfInterval(grid: IntervalGrid, index: number): number {
  let low = 0;
  let high = grid.days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((grid.dayOffsets[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
