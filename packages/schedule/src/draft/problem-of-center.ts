import { dayStart } from '@seatwise/calendar';
import {
  type Agent,
  type AgentActivity,
  type Contract,
  gridLength,
  HOUR,
  type IntervalGrid,
  type LocalDate,
  SHIFT_CLASSES,
  type Shift,
  type Site,
  type SkillCoverage,
  type WorkPlan,
} from '@seatwise/core';
import { isEmployed } from '../agent-week.ts';
import { addOnQueueTime } from '../coverage.ts';
import { contractIdOf, contractsOf } from '../problem/contract-rules.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';
import { readProblem } from '../problem/read-problem.ts';
import { awayByAgent, holdsLeave, isSettled, settledDay } from './settled-shift.ts';
import { preferencesOf, type Wish } from './wishes.ts';
import { workPlanClasses } from './work-plan-classes.ts';

/** A draft of a schedule with all that is known of the people in it. */
export interface DraftCenter {
  readonly grid: IntervalGrid;
  readonly coverage: readonly Pick<SkillCoverage, 'skill' | 'required'>[];
  readonly shifts: readonly Shift[];
  /** Days on which nothing may change. */
  readonly locked: readonly LocalDate[];
  readonly agents: readonly Agent[];
  readonly contracts: readonly Contract[];
  readonly sites: readonly Site[];
  /** At least one. */
  readonly workPlans: readonly WorkPlan[];
  /** Leave and absences that are known ahead. */
  readonly away: readonly AgentActivity[];
  readonly labour: { readonly pack: string; readonly protectedAgents: readonly string[] } | null;
  /** What people would like; nothing unless given. */
  readonly wishes?: readonly Wish[];
}

/** Cost of a person too few and of one too many for an hour: as plans weigh them. */
const UNDER = 4;
const OVER = 1;
/** Hours away from which a whole day is off. */
const AWAY_HOURS = 4;

/** Code and colour of each class of shifts. */
export const CLASS_TYPES = {
  early: { id: 'early', code: '早', colour: '#FFE699' },
  middle: { id: 'middle', code: '中', colour: '#C6E0B4' },
  late: { id: 'late', code: '晚', colour: '#9DC3E6' },
  night: { id: 'night', code: '夜', colour: '#B4A7D6' },
} as const;

/**
 * The draft's period as a problem of the engine: the open days free, settled ones locked with what they cover taken off
 * the demand. Limits are the tighter ones of work plans and contract, and the labour pack's in force. The work plans of
 * settled days belong to no contract.
 * @throws SeatwiseError SCHEDULE_WORK_PLAN_INVALID, SCHEDULE_PROBLEM_INVALID
 */
export function problemOfCenter(center: DraftCenter): ScheduleProblem {
  const { grid, coverage, agents, contracts, sites, workPlans, labour, wishes = [] } = center;
  const plans = workPlans.flatMap(workPlanClasses);
  const locked = new Set(center.locked);
  const leave = awayByAgent(center.away);
  const settled = center.shifts.filter((shift) => shift.agent !== null && isSettled(locked, leave, shift));
  const skills = coverage.map(({ skill }) => skill);
  const held = heldDays(settled, grid);
  const siteIds = new Set(sites.map(({ id }) => id));
  const states = new Set(labour?.protectedAgents);
  const away = daysAway(center);
  // Who has leave for a part of a shift works the rest of it.
  const partly = new Set(
    settled.filter((shift) => holdsLeave(leave, shift)).map(({ agent, date }) => keyOf(agent as string, date)),
  );
  return readProblem({
    version: 1,
    zone: grid.zone,
    start: grid.days[0] as LocalDate,
    days: grid.days.length,
    intervalMinutes: grid.intervalMinutes,
    types: SHIFT_CLASSES.map((name) => ({ ...CLASS_TYPES[name] })),
    workPlans: [...plans, ...held.plans.values()],
    contracts: contractsOf(agents, contracts, workPlans).map(({ id, rules }) => ({
      id,
      rules,
      workPlans: plans.map((plan) => plan.id),
    })),
    labourLaw: labour?.pack ?? null,
    sites: sites.map(({ id, seats }) => ({ id, seats })),
    agents: agents.map((agent) => ({
      id: agent.id,
      contract: contractIdOf(agent),
      site: siteIds.has(agent.site) ? agent.site : null,
      team: agent.team === '' ? null : agent.team,
      skills: Object.fromEntries(skillsOf(agent, skills).map((skill) => [skill, 1])),
      // The packs bar the same for all who are protected.
      states: states.has(agent.id) ? ['pregnant'] : [],
      preferences: preferencesOf(
        wishes.filter((wish) => wish.agent === agent.id),
        workPlans,
      ),
      timeOff: (away.get(agent.id) ?? [])
        .filter((date) => !partly.has(keyOf(agent.id, date)))
        .map((date) => ({ from: date, to: date })),
      locked: grid.days.flatMap((date) => {
        const lock = held.locks.get(keyOf(agent.id, date));
        if (lock) return [lock];
        return locked.has(date) || !isEmployed(agent, date) ? [{ date, shift: null }] : [];
      }),
    })),
    demand: coverage.map(({ skill, required }) => {
      const covered = new Float64Array(gridLength(grid));
      for (const shift of settled) if (shift.skill === skill) addOnQueueTime(grid, shift, covered);
      return {
        skill,
        required: Array.from(required, (need, i) => Math.max(0, need - (covered[i] as number))),
        under: UNDER,
        over: OVER,
      };
    }),
  });
}

const keyOf = (agent: string, date: LocalDate): string => JSON.stringify([agent, date]);

type Settled = ReturnType<typeof settledDay>;

/** Settled days by agent and date, and the work plans that hold them. */
function heldDays(settled: readonly Shift[], { zone, days }: IntervalGrid) {
  const byDay = new Map<string, Shift[]>();
  for (const shift of settled) {
    if (!days.includes(shift.date)) continue;
    const key = keyOf(shift.agent as string, shift.date);
    byDay.set(key, [...(byDay.get(key) ?? []), shift]);
  }
  const plans = new Map<string, Settled['plan']>();
  const locks = new Map<string, Settled['lock']>();
  for (const [key, shifts] of byDay) {
    const { plan, lock } = settledDay(shifts, zone);
    plans.set(plan.id, plan);
    locks.set(key, lock);
  }
  return { plans, locks };
}

const skillsOf = ({ skills }: Agent, asked: readonly string[]): string[] => {
  const own = new Set(skills.map(({ skill }) => skill));
  return asked.filter((skill) => own.has(skill) || own.has('*') || skill === '*');
};

/** Days of the period on which an agent is away for most of a working day. */
function daysAway({ grid, away }: DraftCenter): Map<string, LocalDate[]> {
  const starts = grid.days.map((date) => dayStart(date, grid.zone));
  const found = new Map<string, LocalDate[]>();
  for (const { agent, start, end } of away) {
    for (const [d, date] of grid.days.entries()) {
      const from = starts[d] as number;
      if (Math.min(end, from + 24 * HOUR) - Math.max(start, from) < AWAY_HOURS * HOUR) continue;
      const known = found.get(agent) ?? [];
      if (!known.includes(date)) found.set(agent, [...known, date]);
    }
  }
  return found;
}
