import { type Instant, MINUTE, type ScheduledActivity, type Shift } from '@seatwise/core';
import { paidMinutesOf } from '../make-shift.ts';
import type { LeaveSpan } from './leave-hours.ts';
import type { LeavePart } from './shift-request.ts';

/**
 * A shift that is leave, wholly, in one half of its paid time, or in a span of it. A whole day of leave is as long as its paid
 * time, without the meal; a part keeps the shift's own times and unpaid pauses, so that paid hours stay what they were.
 */
export function leaveShift(
  shift: Shift,
  code: { readonly id: string; readonly paid: boolean },
  part: Exclude<LeavePart, 'hours'> | LeaveSpan,
): Shift {
  const paid = paidMinutesOf(shift);
  const leave = (start: Instant, end: Instant): ScheduledActivity => ({
    activity: code.id,
    start,
    end,
    paid: code.paid,
    onQueue: false,
  });
  if (part === 'day') {
    const end = shift.start + paid * MINUTE;
    return { ...shift, end, activities: [leave(shift.start, end)] };
  }
  const turn = turnOf(shift, (paid / 2) * MINUTE);
  const [from, to] =
    typeof part === 'object' ? [part.start, part.end] : part === 'first_half' ? [shift.start, turn] : [turn, shift.end];
  const activities: ScheduledActivity[] = [];
  const add = (one: ScheduledActivity) => {
    const last = activities.at(-1);
    if (one.end <= one.start) return;
    if (last && last.activity === one.activity && last.paid === one.paid)
      activities[activities.length - 1] = { ...last, end: one.end };
    else activities.push(one);
  };
  for (const one of shift.activities) {
    const [a, b] = [Math.max(one.start, from), Math.min(one.end, to)];
    if (!one.paid || a >= b) add(one);
    else {
      add({ ...one, end: a });
      add(leave(a, b));
      add({ ...one, start: b });
    }
  }
  return { ...shift, activities };
}

/** When so much of a shift's paid time has passed. */
function turnOf({ activities, end }: Shift, paid: number): Instant {
  let left = paid;
  for (const one of activities) {
    if (!one.paid) continue;
    if (one.end - one.start >= left) return one.start + left;
    left -= one.end - one.start;
  }
  return end;
}
