import { gridLength, type IntervalGrid, MINUTE } from '@seatwise/core';

/** A column moved from one grid to another of the same interval; NaN where the source does not reach. */
export function alignColumn(source: IntervalGrid, column: ArrayLike<number>, target: IntervalGrid): Float64Array {
  const step = target.intervalMinutes * MINUTE;
  const shift = (target.start - source.start) / step;
  return Float64Array.from({ length: gridLength(target) }, (_, i) => column[i + shift] ?? Number.NaN);
}
