import { clockOfMinutes, shiftClock } from '@seatwise/calendar';
import { type AgentActivity, type LocalDate, MINUTE, type Shift, shiftClassOf, type Zone } from '@seatwise/core';
import { paidMinutesOf } from '../make-shift.ts';
import type { ScheduleProblemInput } from '../problem/problem-schema.ts';

type PlanInput = ScheduleProblemInput['workPlans'][number];
type Lock = NonNullable<ScheduleProblemInput['agents'][number]['locked']>[number];

const PREFIX = 'settled';
const LAST_MINUTE = 1439;

/** Leave and absences of each agent. */
export type AwayByAgent = ReadonlyMap<string, readonly AgentActivity[]>;

export function awayByAgent(away: readonly AgentActivity[]): AwayByAgent {
  const found = new Map<string, AgentActivity[]>();
  for (const one of away) {
    const own = found.get(one.agent);
    if (own) own.push(one);
    else found.set(one.agent, [one]);
  }
  return found;
}

/** Does a shift hold a part of its agent's leave beside work? */
export const holdsLeave = (away: AwayByAgent, { agent, activities }: Shift): boolean =>
  activities.some(({ onQueue }) => onQueue) &&
  (away.get(agent ?? '') ?? []).some(({ code, start: from, end: until }) =>
    activities.some(({ activity, start, end }) => activity === code && start < until && end > from),
  );

/**
 * Is a shift settled, whatever is generated: its day is locked, it is leave or training that somebody has placed, or a part of it
 * is leave?
 */
export const isSettled = (locked: ReadonlySet<LocalDate>, away: AwayByAgent, shift: Shift): boolean =>
  locked.has(shift.date) || !shift.activities.some(({ onQueue }) => onQueue) || holdsLeave(away, shift);

/** Is a work plan of a problem only there to hold settled shifts? */
export const isSettledPlan = (id: string): boolean => id.startsWith(`${PREFIX} `);

/**
 * What an agent works on a settled day as one span that rules can see: a work plan on no queue, because what it covers is
 * taken off the demand, and the lock that names it.
 */
export function settledDay(shifts: readonly Shift[], zone: Zone): { readonly plan: PlanInput; readonly lock: Lock } {
  const [first, ...more] = [...shifts].sort((a, b) => a.start - b.start) as [Shift, ...Shift[]];
  const end = Math.max(first.end, ...more.map((shift) => shift.end));
  const wall = Math.floor(shiftClock(first, zone));
  const clock = Math.min(Math.max(0, wall), LAST_MINUTE);
  const minutes = Math.min(1440, Math.max(15, Math.round((end - first.start) / MINUTE) - (clock - wall)));
  const paid = shifts.reduce((sum, shift) => sum + paidMinutesOf(shift), 0);
  const unpaid = Math.min(720, minutes - 1, Math.max(0, minutes - Math.round(paid)));
  const start = clockOfMinutes(clock);
  const id = `${PREFIX} ${start} ${minutes} ${unpaid}`;
  return {
    plan: {
      id,
      type: shiftClassOf(clock),
      starts: { earliest: start, latest: start, increment: 60 },
      lengths: [minutes],
      pauses: unpaid > 0 ? [{ activity: PREFIX, minutes: unpaid, paid: false, earliest: 0, latest: 0 }] : [],
      onQueue: false,
    },
    lock: { date: first.date, shift: { workPlan: id, start, minutes, skill: '' } },
  };
}
