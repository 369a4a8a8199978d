import { type Instant, type IntervalGrid, MINUTE, type Shift } from '@seatwise/core';
import { partsOf, resizePlaced, resizeShift, type ShiftEdge } from '@seatwise/schedule/editing';
import { instantAt } from './clock.ts';

const LEAST = 5 * MINUTE;

/** A shift whose start or end is typed; an end not after the start lies on the next day. */
export function withTime(
  grid: IntervalGrid,
  shift: Shift,
  edge: ShiftEdge,
  minutes: number,
  time: (at: Instant) => string,
): Shift | null {
  const day = grid.days.indexOf(shift.date);
  const at = instantAt(grid, day, minutes, time, edge === 'end' ? shift.start : null);
  return resizeShift(grid, shift, edge, at, LEAST);
}

/** A shift in which the start or end of what is placed is typed. */
export function withPlacedTime(
  grid: IntervalGrid,
  shift: Shift,
  index: number,
  edge: ShiftEdge,
  minutes: number,
  time: (at: Instant) => string,
): Shift {
  const day = grid.days.indexOf(shift.date);
  const one = partsOf(shift).placed[index];
  const after = edge === 'end' && one ? one.start : shift.start - 1;
  return resizePlaced(shift, index, edge, instantAt(grid, day, minutes, time, after), LEAST);
}
