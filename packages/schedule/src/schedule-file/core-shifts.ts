import { MINUTE, type ScheduledActivity, type Shift } from '@seatwise/core';
import type { PlacedShift } from '../center/placed-shift.ts';
import { ON_QUEUE } from '../make-shift.ts';
import { problemFrame } from '../problem/problem-frame.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';

/**
 * Shifts as plans, calendars and CSV files have them: the activities of a shift follow each other without gap. Time outside
 * pauses is on queue, or of the activity that the work plan's id names where the plan is on no queue.
 */
export function coreShifts(problem: ScheduleProblem, shifts: readonly PlacedShift[]): Shift[] {
  const frame = problemFrame(problem);
  return shifts.map(({ agent, day, plan, skill, start, minutes, pauses }): Shift => {
    const { id: planId, onQueue, pauses: planned } = problem.workPlans[plan] as ScheduleProblem['workPlans'][number];
    const [begin, end] = [frame.instantOf(start), frame.instantOf(start + minutes)];
    const activities: ScheduledActivity[] = [];
    let at = begin;
    const work = (until: number) => {
      if (until > at)
        activities.push({ activity: onQueue ? ON_QUEUE : planId, start: at, end: until, paid: true, onQueue });
      at = until;
    };
    for (const [k, pause] of pauses.entries()) {
      const from = frame.instantOf(pause.start);
      work(from);
      at = from + pause.minutes * MINUTE;
      const { activity = '', paid = false } = planned[k] ?? {};
      activities.push({ activity, start: from, end: at, paid, onQueue: false });
    }
    work(end);
    const { id } = problem.agents[agent] as { id: string };
    const date = frame.dates[day] as Shift['date'];
    return {
      id: `${date}-${id}`,
      agent: id,
      date,
      start: begin,
      end,
      skill: skill === '' ? planId : skill,
      activities,
    };
  });
}
