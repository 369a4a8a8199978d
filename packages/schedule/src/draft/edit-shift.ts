import {
  dayOfInterval,
  type Instant,
  type IntervalGrid,
  intervalIndex,
  intervalStart,
  type LocalDate,
  type ScheduledActivity,
  type Shift,
} from '@seatwise/core';
import { fillShift, partsOf } from './shift-parts.ts';

export type ShiftEdge = 'start' | 'end';

/** Business day that an instant lies on; null outside the grid. */
function dateOf(grid: IntervalGrid, at: Instant): LocalDate | null {
  const interval = intervalIndex(grid, at);
  return interval < 0 ? null : (grid.days[dayOfInterval(grid, interval)] ?? null);
}

/** A shift with all its activities later by milliseconds, or earlier; null where it would not start inside the grid. */
export function moveShift(grid: IntervalGrid, shift: Shift, by: number): Shift | null {
  const date = dateOf(grid, shift.start + by);
  if (date === null) return null;
  return {
    ...shift,
    date,
    start: shift.start + by,
    end: shift.end + by,
    activities: shift.activities.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
  };
}

/** The same shift as long after the beginning of another day of the grid. */
export function shiftToDay(grid: IntervalGrid, shift: Shift, date: LocalDate): Shift | null {
  const [from, to] = [grid.days.indexOf(shift.date), grid.days.indexOf(date)];
  if (from < 0 || to < 0) return null;
  const begin = (day: number) => intervalStart(grid, grid.dayOffsets[day] as number);
  const moved = moveShift(grid, shift, begin(to) - begin(from));
  return moved && { ...moved, date };
}

/**
 * A shift that starts or ends at another time, no shorter than `least` milliseconds; null where it would not start inside
 * the grid. Longer, it is filled; shorter, what lies outside is cut off.
 */
export function resizeShift(
  grid: IntervalGrid,
  shift: Shift,
  edge: ShiftEdge,
  to: Instant,
  least: number,
): Shift | null {
  const start = edge === 'start' ? Math.min(to, shift.end - least) : shift.start;
  const end = edge === 'end' ? Math.max(to, shift.start + least) : shift.end;
  const date = dateOf(grid, start);
  return date === null ? null : { ...fillShift(shift, start, end, partsOf(shift)), date };
}

/** Puts an activity into a shift; what lay there goes, as far as it is covered. */
export function placeActivity(shift: Shift, activity: ScheduledActivity): Shift {
  const { filler, placed } = partsOf(shift);
  const others = placed.flatMap((one) => [
    { ...one, end: Math.min(one.end, activity.start) },
    { ...one, start: Math.max(one.start, activity.end) },
  ]);
  return fillShift(shift, shift.start, shift.end, {
    filler,
    placed: [...others.filter(({ start, end }) => end > start), activity],
  });
}

/** Moves what is placed, as far as its neighbours and the shift leave room. */
export function movePlaced(shift: Shift, index: number, by: number): Shift {
  return changePlaced(shift, index, (one, from, to) => {
    const start = Math.max(from, Math.min(to - (one.end - one.start), one.start + by));
    return { ...one, start, end: start + one.end - one.start };
  });
}

/** Moves an edge of what is placed, as far as there is room; no shorter than `least` milliseconds. */
export function resizePlaced(shift: Shift, index: number, edge: ShiftEdge, at: Instant, least: number): Shift {
  return changePlaced(shift, index, (one, from, to) =>
    edge === 'start'
      ? { ...one, start: Math.max(from, Math.min(at, one.end - least)) }
      : { ...one, end: Math.min(to, Math.max(at, one.start + least)) },
  );
}

/** Another activity in the place of one. */
export const recodePlaced = (
  shift: Shift,
  index: number,
  kind: Pick<ScheduledActivity, 'activity' | 'paid' | 'onQueue'>,
): Shift => changePlaced(shift, index, (one) => ({ ...one, ...kind }));

/** The shift without something that was placed: its time is filled. */
export function removePlaced(shift: Shift, index: number): Shift {
  const { filler, placed } = partsOf(shift);
  return fillShift(shift, shift.start, shift.end, { filler, placed: placed.filter((_, i) => i !== index) });
}

/** Cuts a shift in two at an instant, the second with an id of its own; null where there is nothing to cut. */
export function splitShift(grid: IntervalGrid, shift: Shift, at: Instant, id: string): readonly [Shift, Shift] | null {
  if (at <= shift.start || at >= shift.end) return null;
  const parts = partsOf(shift);
  const date = dateOf(grid, at);
  if (date === null) return null;
  return [fillShift(shift, shift.start, at, parts), { ...fillShift(shift, at, shift.end, parts), id, date }];
}

function changePlaced(
  shift: Shift,
  index: number,
  change: (one: ScheduledActivity, from: Instant, to: Instant) => ScheduledActivity,
): Shift {
  const { filler, placed } = partsOf(shift);
  const one = placed[index];
  if (!one) return shift;
  const from = placed[index - 1]?.end ?? shift.start;
  const to = placed[index + 1]?.start ?? shift.end;
  const next = placed.with(index, change(one, from, to));
  return fillShift(shift, shift.start, shift.end, { filler, placed: next });
}
