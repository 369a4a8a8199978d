import type { IntervalGrid, QueueActuals } from '@seatwise/core';
import type { Wire } from '../../api/wire.ts';

/** One queue on one day of the grid. */
export interface DayView {
  readonly grid: IntervalGrid;
  readonly actuals: Wire<QueueActuals>;
  readonly day: number;
}
