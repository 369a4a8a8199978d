import { type IntervalGrid, MINUTE, type Shift } from '@seatwise/core';
import { movePlaced, moveShift, partsOf, resizePlaced, resizeShift, type ShiftEdge } from '@seatwise/schedule/editing';
import { snap } from './axis.ts';

/** What of a shift is held: all of it, one of its ends, or something placed in it. */
export type Grip =
  | { readonly kind: 'shift' }
  | { readonly kind: 'edge'; readonly edge: ShiftEdge }
  | { readonly kind: 'part'; readonly index: number }
  | { readonly kind: 'part-edge'; readonly index: number; readonly edge: ShiftEdge };

/** No bar gets shorter than this. */
const LEAST = 5 * MINUTE;

/**
 * The shift after what is held has moved by milliseconds, to the nearest step; null where it would leave the schedule.
 */
export function pull(grid: IntervalGrid, shift: Shift, grip: Grip, by: number, step: number): Shift | null {
  const to = (at: number) => snap(at + by, step);
  const one = 'index' in grip ? partsOf(shift).placed[grip.index] : undefined;
  switch (grip.kind) {
    case 'shift':
      return moveShift(grid, shift, to(shift.start) - shift.start);
    case 'edge':
      return resizeShift(grid, shift, grip.edge, to(shift[grip.edge]), LEAST);
    case 'part':
      return one ? movePlaced(shift, grip.index, to(one.start) - one.start) : shift;
    case 'part-edge':
      return one ? resizePlaced(shift, grip.index, grip.edge, to(one[grip.edge]), LEAST) : shift;
  }
}

/** True where the two are the same work at the same time by the same agent. */
export const sameWork = (a: Shift, b: Shift): boolean =>
  a.start === b.start &&
  a.end === b.end &&
  a.agent === b.agent &&
  a.activities.length === b.activities.length &&
  a.activities.every(({ activity, start, end }, i) => {
    const other = b.activities[i];
    return other?.activity === activity && other.start === start && other.end === end;
  });

/** A shift among others that lies over this one in time. */
export const overlapOf = (shift: Shift, others: readonly Shift[]): Shift | undefined =>
  others.find(({ id, start, end }) => id !== shift.id && start < shift.end && end > shift.start);
