import type { Instant, ScheduledActivity, Shift } from '@seatwise/core';
import { ON_QUEUE } from '../make-shift.ts';

/** An activity as such, without a time. */
export type ActivityKind = Pick<ScheduledActivity, 'activity' | 'paid' | 'onQueue'>;

/** A shift taken apart: what fills it, and what is placed on top: pauses, trainings … in order, never over each other. */
export interface ShiftParts {
  readonly filler: ActivityKind;
  readonly placed: readonly ScheduledActivity[];
}

/** The filler is the shift's first activity on queue; a shift without one is filled by its first activity. */
export function partsOf({ activities }: Shift): ShiftParts {
  const first = activities.find(({ onQueue }) => onQueue) ?? activities[0];
  const { activity, paid, onQueue } = first ?? { activity: ON_QUEUE, paid: true, onQueue: true };
  return { filler: { activity, paid, onQueue }, placed: activities.filter((one) => one.activity !== activity) };
}

/** The shift over another time, filled around what is placed; what lies outside is cut off. */
export function fillShift(shift: Shift, start: Instant, end: Instant, { filler, placed }: ShiftParts): Shift {
  const activities: ScheduledActivity[] = [];
  let at = start;
  for (const one of placed.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, one.start);
    const to = Math.min(end, one.end);
    if (to <= from) continue;
    if (from > at) activities.push({ ...filler, start: at, end: from });
    activities.push({ ...one, start: from, end: to });
    at = to;
  }
  if (end > at) activities.push({ ...filler, start: at, end });
  return { ...shift, start, end, activities };
}
