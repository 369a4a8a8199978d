import { addDays, clockOfMinutes, localMinutesOf } from '@seatwise/calendar';
import {
  type Agent,
  type Contract,
  type IntervalGrid,
  type LocalDate,
  MINUTE,
  type Shift,
  type Site,
  type WorkPlan,
} from '@seatwise/core';
import type { PlacedShift } from '../center/placed-shift.ts';
import { labourPack } from '../labour/labour-packs.ts';
import { paidMinutesOf } from '../make-shift.ts';
import { contractIdOf, contractsOf } from '../problem/contract-rules.ts';
import { problemFrame } from '../problem/problem-frame.ts';
import type { ProblemAgent, ProblemWorkPlan, ScheduleProblem } from '../problem/problem-schema.ts';
import { classOfShift } from './shift-class.ts';

/** A schedule as it stands, with the people and the rules that it is judged by. */
export interface TradeCenter {
  readonly grid: IntervalGrid;
  readonly shifts: readonly Shift[];
  readonly agents: readonly Agent[];
  readonly contracts: readonly Contract[];
  readonly sites: readonly Site[];
  /** At least one. */
  readonly workPlans: readonly WorkPlan[];
  /** Activities that are leave or absence: a shift of nothing else is a day off. */
  readonly leaveCodes: ReadonlySet<string>;
  /** Pack in force, and who is pregnant, nursing or a minor. */
  readonly labour: { readonly pack: string; readonly protectedAgents: readonly string[] } | null;
}

/**
 * The problem that the shifts of some people are a solution of. Every shift stands for itself: its times and pauses fit a
 * work plan of their own, so that only rules about people are judged. Nothing is required; cover is told apart.
 */
export function tradeProblem(
  center: TradeCenter,
  who: readonly string[],
): { readonly problem: ScheduleProblem; readonly shifts: readonly PlacedShift[] } {
  const { grid, workPlans, leaveCodes, labour } = center;
  const [start, last] = [grid.days[0] as LocalDate, grid.days.at(-1) as LocalDate];
  const people = who.flatMap((id) => center.agents.find((agent) => agent.id === id) ?? []);
  const index = new Map(people.map(({ id }, a) => [id, a]));
  const frame = problemFrame({ zone: grid.zone, start, days: grid.days.length, intervalMinutes: grid.intervalMinutes });
  const plans = new Map<string, { readonly at: number; readonly plan: ProblemWorkPlan }>();
  const shifts: PlacedShift[] = [];
  const leave = new Map<string, { from: LocalDate; to: LocalDate; code: string; credit: number }[]>();
  const skills = new Set(center.shifts.map(({ skill }) => skill));
  for (const shift of center.shifts) {
    const agent = shift.agent === null ? undefined : index.get(shift.agent);
    if (agent === undefined) continue;
    const { date, activities, skill } = shift;
    if (activities.every(({ activity }) => leaveCodes.has(activity))) {
      const own = leave.get(shift.agent as string) ?? [];
      own.push({ from: date, to: date, code: 'leave', credit: paidMinutesOf(shift) });
      leave.set(shift.agent as string, own);
      continue;
    }
    const made = planOf(shift, workPlans, grid);
    const key = JSON.stringify(made);
    const known = plans.get(key) ?? { at: plans.size, plan: { ...made, id: `shift-${plans.size}` } };
    plans.set(key, known);
    const minute = (instant: number) => (instant - frame.origin) / MINUTE;
    shifts.push({
      agent,
      day: frame.dayOf(date),
      plan: known.at,
      skill,
      start: minute(shift.start),
      minutes: (shift.end - shift.start) / MINUTE,
      pauses: activities
        .filter(({ onQueue }) => !onQueue)
        .map((pause) => ({ start: minute(pause.start), minutes: (pause.end - pause.start) / MINUTE })),
    });
  }
  const agents = people.map((agent): ProblemAgent => {
    const able = agent.skills.some(({ skill }) => skill === '*') ? [...skills] : agent.skills.map(({ skill }) => skill);
    const away = [
      ...(agent.start > start ? [{ from: start, to: addDays(agent.start, -1), code: 'not_employed', credit: 0 }] : []),
      ...(agent.end !== null && agent.end <= last
        ? [{ from: agent.end, to: last, code: 'not_employed', credit: 0 }]
        : []),
    ];
    return {
      id: agent.id,
      contract: contractIdOf(agent),
      site: null,
      team: agent.team,
      skills: Object.fromEntries([...able, '*'].map((skill) => [skill, 1])),
      states: labour?.protectedAgents.includes(agent.id) ? ['pregnant'] : [],
      availability: [],
      timeOff: [...away, ...(leave.get(agent.id) ?? [])],
      preferences: [],
      rotation: null,
      locked: [],
      before: [],
      carried: {},
    };
  });
  const planIds = [...plans.values()].map(({ plan }) => plan.id);
  const contracts = contractsOf(people, center.contracts, workPlans).map((contract) => ({
    ...contract,
    hourCost: 0,
    workPlans: planIds,
  }));
  return {
    problem: {
      version: 1,
      zone: grid.zone,
      start,
      days: grid.days.length,
      intervalMinutes: grid.intervalMinutes,
      weekStart: 0,
      types: [...workPlans.map(({ id }) => id), 'other'].map((id) => ({ id, code: id.slice(0, 8) })),
      points: [],
      workPlans: [...plans.values()].map(({ plan }) => plan),
      contracts,
      labourLaw: labour && labourPack(labour.pack) ? labour.pack : null,
      sites: [],
      agents,
      demand: [],
    },
    shifts,
  };
}

/** A work plan that allows this one shift and no other. */
function planOf(shift: Shift, workPlans: readonly WorkPlan[], grid: IntervalGrid): Omit<ProblemWorkPlan, 'id'> {
  const { start, end, activities } = shift;
  const text = clockOfMinutes(localMinutesOf(start, grid.zone));
  return {
    type: classOfShift(shift, workPlans, grid.zone)?.id ?? 'other',
    starts: { earliest: text, latest: text, increment: 1 },
    lengths: [(end - start) / MINUTE],
    pauses: activities
      .filter(({ onQueue }) => !onQueue)
      .map((pause) => ({
        activity: pause.activity,
        minutes: (pause.end - pause.start) / MINUTE,
        paid: pause.paid,
        earliest: (pause.start - start) / MINUTE,
        latest: (pause.start - start) / MINUTE,
        increment: 1,
      })),
    minGapMinutes: 0,
    onQueue: true,
  };
}
