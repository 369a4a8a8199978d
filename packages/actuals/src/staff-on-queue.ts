import { gridLength, type IntervalGrid, intervalStart, MINUTE } from '@seatwise/core';

/** A half-open stretch of time that somebody is on queue. */
export interface OnQueueTime {
  readonly start: number;
  readonly end: number;
}

/** Adds stretches to the intervals of a grid, each as a share of the interval. Parts outside the grid are left out. */
export function addPeople(grid: IntervalGrid, times: Iterable<OnQueueTime>, people: Float64Array): void {
  const step = grid.intervalMinutes * MINUTE;
  const last = gridLength(grid) - 1;
  for (const { start, end } of times) {
    const to = Math.min(last, Math.ceil((end - grid.start) / step) - 1);
    for (let i = Math.max(0, Math.floor((start - grid.start) / step)); i <= to; i++) {
      const overlap = Math.min(end, intervalStart(grid, i + 1)) - Math.max(start, intervalStart(grid, i));
      people[i] = (people[i] as number) + overlap / step;
    }
  }
}
