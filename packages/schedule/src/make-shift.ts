import { MINUTE, type ScheduledActivity, type Shift } from '@seatwise/core';
import type { DayFrame } from './day-frame.ts';
import type { ShiftPattern } from './patterns.ts';

/** Activity id of the time that a shift serves its skill. */
export const ON_QUEUE = 'on_queue';

/** A pattern on a day as a shift without an agent; its activities follow each other without gap. `pattern` comes from `onDay`. */
export function makeShift(frame: DayFrame, pattern: ShiftPattern, skill: string, id: string): Shift {
  const start = frame.start + pattern.start * MINUTE;
  const end = start + pattern.minutes * MINUTE;
  const activities: ScheduledActivity[] = [];
  let at = start;
  const work = (until: number) => {
    if (until > at) activities.push({ activity: ON_QUEUE, start: at, end: until, paid: true, onQueue: true });
    at = until;
  };
  for (const { activity, paid, from, to } of pattern.pauses) {
    work(start + from * MINUTE);
    activities.push({ activity, start: at, end: start + to * MINUTE, paid, onQueue: false });
    at = start + to * MINUTE;
  }
  work(end);
  return { id, agent: null, date: frame.date, start, end, skill, activities };
}

/** Paid minutes of a shift. */
export const paidMinutesOf = ({ activities }: Shift): number =>
  activities.reduce((sum, { paid, start, end }) => sum + (paid ? end - start : 0), 0) / MINUTE;
