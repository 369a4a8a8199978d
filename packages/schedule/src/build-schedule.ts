import { weekdayOf } from '@seatwise/calendar';
import {
  type Agent,
  type Contract,
  type DaySolution,
  gridLength,
  type Issue,
  type Requirement,
  type RunOptions,
  type Schedule,
  SeatwiseError,
  type Shift,
  type Site,
  type Solver,
  type WorkPlan,
} from '@seatwise/core';
import { AgentRoster, isEmployed, limitsOf } from './agent-week.ts';
import { assignDay } from './assign-day.ts';
import { checkSchedule } from './check-schedule.ts';
import { coverDay } from './cover-day.ts';
import { addOnQueueTime, coverageOf } from './coverage.ts';
import { type DayFrame, dayFrames, onDay } from './day-frame.ts';
import { findingsOf } from './findings.ts';
import { makeShift, paidMinutesOf } from './make-shift.ts';
import { type ShiftPattern, shiftPatterns } from './patterns.ts';
import { groupBySkill } from './skill-groups.ts';
import { type SkillNeed, skillNeeds } from './skill-needs.ts';

export interface ScheduleInput {
  readonly requirement: Requirement;
  /** Null: shifts stay unnamed. */
  readonly agents: readonly Agent[] | null;
  readonly contracts: readonly Contract[];
  readonly sites: readonly Site[];
  /** At least one. */
  readonly workPlans: readonly WorkPlan[];
}

/**
 * Shifts that cover the requirement. Skill by skill and day by day a whole number of shift patterns is chosen at least
 * cost (a missing person weighs four times one too many), with the solver's bound; then the day's shifts go to agents
 * under rest, run, days off, weekly hours and employment. A shift that nobody may take is left out and the hours are
 * reported. A shift belongs to the day it starts on and covers the next day's first intervals too.
 *
 * @throws SeatwiseError SCHEDULE_NO_WORK_PLAN, SCHEDULE_WORK_PLAN_INVALID, SCHEDULE_SOLVER, RUN_INTERRUPTED
 */
export async function buildSchedule(input: ScheduleInput, solver: Solver, options: RunOptions = {}): Promise<Schedule> {
  const { requirement, agents, contracts, sites, workPlans } = input;
  const { grid } = requirement;
  if (workPlans.length === 0) throw new SeatwiseError('SCHEDULE_NO_WORK_PLAN');
  const patterns = shiftPatterns(workPlans, grid.intervalMinutes);
  const needs = skillNeeds(requirement);
  const frames = dayFrames(grid);
  const groups = agents ? groupBySkill(agents, needs) : null;
  const issues: Issue[] = [];
  if (!agents) issues.push({ code: 'SCHEDULE_NO_AGENTS', severity: 'info', params: {} });
  const shifts: Shift[] = [];
  const solutions: DaySolution[] = [];
  let done = 0;
  for (const need of needs) {
    const rosters = groups && rostersOf(groups.get(need.skill) ?? [], contracts, workPlans);
    const covered = new Float64Array(gridLength(grid));
    for (const frame of frames) {
      if (options.signal?.aborted) throw new SeatwiseError('RUN_INTERRUPTED');
      const day = coverFrame({ need, frame, patterns, covered, rosters }, solver);
      solutions.push(...day.solutions);
      issues.push(...day.issues);
      const kept = rosters ? hire(day.shifts, rosters) : day.shifts;
      for (const shift of kept) addOnQueueTime(grid, shift, covered);
      shifts.push(...kept);
      options.onProgress?.({ done: ++done, total: needs.length * frames.length, label: `${need.skill} ${frame.date}` });
    }
  }
  const coverage = coverageOf(grid, needs, shifts);
  issues.push(...findingsOf({ grid, shifts, coverage, agents, sites }));
  const violations = checkSchedule({ grid, shifts, agents: agents ?? [], contracts, sites, workPlans });
  const paidHours = shifts.reduce((sum, shift) => sum + paidMinutesOf(shift), 0) / 60;
  return { grid, named: agents !== null, shifts, coverage, solutions, violations, paidHours, issues };
}

function rostersOf(
  agents: readonly Agent[],
  contracts: readonly Contract[],
  plans: readonly WorkPlan[],
): AgentRoster[] {
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  return agents.map((agent) => new AgentRoster(agent, limitsOf(plans, byId.get(agent.contract) ?? null)));
}

interface FrameInput {
  readonly need: SkillNeed;
  readonly frame: DayFrame;
  readonly patterns: readonly ShiftPattern[];
  /** On-queue people of the shifts chosen so far. */
  readonly covered: Float64Array;
  readonly rosters: readonly AgentRoster[] | null;
}

/** Solves one day of one skill. */
function coverFrame(
  { need, frame, patterns, covered, rosters }: FrameInput,
  solver: Solver,
): { shifts: Shift[]; solutions: DaySolution[]; issues: Issue[] } {
  const { date, firstInterval, intervals, grid } = frame;
  const { skill } = need;
  const today = patterns.map((pattern) => onDay(frame, pattern));
  const reach = Math.max(...today.map(({ start, minutes }) => Math.ceil((start + minutes) / grid.intervalMinutes)));
  const length = Math.max(intervals, reach);
  const required = Float64Array.from({ length }, (_, i) =>
    Math.max(0, (need.required[firstInterval + i] ?? 0) - (covered[firstInterval + i] ?? 0)),
  );
  if (required.subarray(0, intervals).every((people) => people <= 0)) return { shifts: [], solutions: [], issues: [] };
  const maxShifts = rosters ? dayBudget(need, frame, rosters) : undefined;
  const { counts, cost, bound } = coverDay(
    {
      required,
      ownIntervals: intervals,
      intervalMinutes: grid.intervalMinutes,
      patterns: today,
      ...(maxShifts === undefined ? {} : { maxShifts }),
    },
    solver,
  );
  const shifts: Shift[] = [];
  for (const [p, count] of counts.entries()) {
    for (let n = 0; n < count; n++) {
      const id = `${date}-${skill}-${String(shifts.length + 1).padStart(3, '0')}`;
      shifts.push(makeShift(frame, today[p] as ShiftPattern, skill, id));
    }
  }
  const gap = cost === 0 ? 0 : (cost - bound) / cost;
  const solution: DaySolution = { date, skill, cost, bound, gap, proven: gap <= 1e-6 };
  const issues: Issue[] =
    shifts.length === 0 && maxShifts !== 0
      ? [{ code: 'SCHEDULE_NO_PATTERN', severity: 'warning', params: { skill, date } }]
      : [];
  return { shifts, solutions: [solution], issues };
}

/** Shifts that the group can give to a day: what its people may still work this week, shared out by the days' need. */
function dayBudget(need: SkillNeed, frame: DayFrame, rosters: readonly AgentRoster[]): number {
  const { grid, date } = frame;
  const d = grid.days.indexOf(date);
  const weight = (day: number) => {
    let sum = 0;
    for (let i = grid.dayOffsets[day] as number; i < (grid.dayOffsets[day + 1] as number); i++) {
      sum += need.required[i] as number;
    }
    return sum;
  };
  const weekEnd = Math.min(grid.days.length, d + 7 - weekdayOf(date));
  let rest = 0;
  for (let day = d; day < weekEnd; day++) rest += weight(day);
  const employed = rosters.filter(({ agent }) => isEmployed(agent, date));
  const daysLeft = weekEnd - d;
  const owed = employed.reduce(
    (sum, roster) => sum + Math.min(daysLeft, roster.limits.maxDaysPerWeek - roster.week(date).days),
    0,
  );
  return Math.min(employed.length, rest === 0 ? 0 : Math.ceil((owed * weight(d)) / rest));
}

function hire(shifts: readonly Shift[], rosters: readonly AgentRoster[]): Shift[] {
  const { assigned } = assignDay(shifts, rosters);
  return shifts.flatMap((shift) => {
    const roster = assigned.get(shift);
    if (!roster) return [];
    const named: Shift = { ...shift, agent: roster.agent.id };
    roster.shifts.push(named);
    return [named];
  });
}
