import type { PlacedShift } from '../center/placed-shift.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';
import { checkPlacedShifts, type ScheduleFault } from '../schedule-file/check-placed-shifts.ts';

/** What somebody asks for: two people change shifts on a day (a gives hers to b, b his to a), or a person wants days off. */
export type ScheduleRequest =
  | { readonly kind: 'swap'; readonly first: Place; readonly second: Place }
  | {
      readonly kind: 'time-off';
      readonly agent: string;
      readonly from: string;
      readonly to: string;
      readonly code?: string;
    };

/** An agent's day. */
export interface Place {
  readonly agent: string;
  readonly date: string;
}

export interface RequestVerdict {
  /** True when no hard rule is broken that was not broken before. */
  readonly allowed: boolean;
  /** Rules that the request newly breaks, hard ones first. */
  readonly broken: readonly ScheduleFault[];
  /** Hours of people too few and too many by skill, after less before. */
  readonly coverage: readonly { readonly skill: string; readonly underHours: number; readonly overHours: number }[];
  /** Cost after less before. */
  readonly cost: number;
  /** The schedule as it would be. */
  readonly shifts: readonly PlacedShift[];
}

/** Judges a swap or a time-off request against every rule, and says what it does to the cover. */
export function judgeRequest(
  problem: ScheduleProblem,
  shifts: readonly PlacedShift[],
  request: ScheduleRequest,
): RequestVerdict {
  const before = checkPlacedShifts(problem, shifts);
  const changed = request.kind === 'swap' ? swapped(problem, shifts, request) : withTimeOff(problem, shifts, request);
  const after = checkPlacedShifts(changed.problem, changed.shifts);
  const had = new Map(before.faults.map((fault) => [faultKey(fault), fault.amount]));
  const broken = after.faults
    .filter((fault) => fault.amount > (had.get(faultKey(fault)) ?? 0) + 1e-9)
    .sort((a, b) => Number(b.hard) - Number(a.hard));
  return {
    allowed: !broken.some(({ hard }) => hard),
    broken,
    coverage: after.coverage.map(({ skill, underHours, overHours }, g) => ({
      skill,
      underHours: underHours - (before.coverage[g]?.underHours ?? 0),
      overHours: overHours - (before.coverage[g]?.overHours ?? 0),
    })),
    cost: after.cost - before.cost,
    shifts: changed.shifts,
  };
}

const faultKey = ({ rule, hard, agent, from, to, at, of }: ScheduleFault): string =>
  JSON.stringify([rule, hard, agent, from, to, at, of]);

interface Changed {
  readonly problem: ScheduleProblem;
  readonly shifts: readonly PlacedShift[];
}

function swapped(
  problem: ScheduleProblem,
  shifts: readonly PlacedShift[],
  { first, second }: Extract<ScheduleRequest, { kind: 'swap' }>,
): Changed {
  const agentOf = new Map(problem.agents.map(({ id }, a) => [id, a]));
  const dayOf = dayIndex(problem);
  const at = ({ agent, date }: Place) => ({ agent: agentOf.get(agent) ?? -1, day: dayOf(date) });
  const [a, b] = [at(first), at(second)];
  const is = (place: { agent: number; day: number }) => (shift: PlacedShift) =>
    shift.agent === place.agent && shift.day === place.day;
  return {
    problem,
    shifts: shifts.map((shift) => {
      if (is(a)(shift)) return { ...shift, agent: b.agent };
      return is(b)(shift) ? { ...shift, agent: a.agent } : shift;
    }),
  };
}

function withTimeOff(
  problem: ScheduleProblem,
  shifts: readonly PlacedShift[],
  { agent, from, to, code = 'leave' }: Extract<ScheduleRequest, { kind: 'time-off' }>,
): Changed {
  const dayOf = dayIndex(problem);
  const index = problem.agents.findIndex(({ id }) => id === agent);
  const agents = problem.agents.map((one) =>
    one.id === agent ? { ...one, timeOff: [...one.timeOff, { from, to, code, credit: 0 }] } : one,
  );
  const [first, last] = [dayOf(from), dayOf(to)];
  return {
    problem: { ...problem, agents },
    shifts: shifts.filter((shift) => shift.agent !== index || shift.day < first || shift.day > last),
  };
}

/** Days from the problem's first; may lie outside. */
const dayIndex =
  ({ start }: ScheduleProblem) =>
  (date: string): number =>
    Math.round((Date.parse(date) - Date.parse(start)) / 86_400_000);
