import { formatInstant } from '@seatwise/calendar';
import { gridLength, type IntervalGrid, intervalStart } from '@seatwise/core';

/** Indexes of the intervals that a drawing shows, with their labels: `10-27 07:00`. */
export function shownIntervals(
  grid: IntervalGrid,
  shown: (index: number) => boolean,
): { indexes: number[]; labels: string[] } {
  const indexes = Array.from({ length: gridLength(grid) }, (_, i) => i).filter(shown);
  const labels = indexes.map((i) => formatInstant(intervalStart(grid, i), grid.zone).slice(5, 16).replace('T', ' '));
  return { indexes, labels };
}
