import { daysBetween } from '@seatwise/calendar';
import {
  type Agent,
  type Contract,
  compareText,
  type IntervalGrid,
  MINUTE,
  type RuleViolation,
  type Shift,
  type Site,
  type WorkPlan,
} from '@seatwise/core';
import { isEmployed, limitsOf, weekOf } from './agent-week.ts';
import { paidMinutesOf } from './make-shift.ts';
import { crowdedSites } from './site-seats.ts';

export interface ScheduleCheck {
  readonly grid: IntervalGrid;
  readonly shifts: readonly Shift[];
  readonly agents: readonly Agent[];
  readonly contracts: readonly Contract[];
  readonly sites: readonly Site[];
  readonly workPlans: readonly WorkPlan[];
}

/** Looks at finished shifts with nothing but the rules: which are broken, where, by how much. Unnamed shifts have no rules. */
export function checkSchedule({ grid, shifts, agents, contracts, sites, workPlans }: ScheduleCheck): RuleViolation[] {
  const contractOf = new Map(contracts.map((contract) => [contract.id, contract]));
  const byAgent = new Map<string, Shift[]>();
  for (const shift of shifts) {
    if (shift.agent === null) continue;
    const own = byAgent.get(shift.agent) ?? [];
    own.push(shift);
    byAgent.set(shift.agent, own);
  }
  const violations: RuleViolation[] = [];
  for (const agent of agents) {
    const own = (byAgent.get(agent.id) ?? []).sort((a, b) => a.start - b.start);
    violations.push(...checkAgent(agent, own, limitsOf(workPlans, contractOf.get(agent.contract) ?? null)));
  }
  for (const { date, peak, seats } of crowdedSites(grid, shifts, agents, sites)) {
    violations.push({ rule: 'seats', agent: null, date, measured: peak, limit: seats });
  }
  return violations.sort((a, b) => compareText(a.date, b.date) || compareText(a.agent ?? '', b.agent ?? ''));
}

function checkAgent(agent: Agent, shifts: readonly Shift[], limits: ReturnType<typeof limitsOf>): RuleViolation[] {
  const found: RuleViolation[] = [];
  const report = (rule: RuleViolation['rule'], date: string, measured: number, limit: number) =>
    found.push({ rule, agent: agent.id, date, measured, limit });
  const skills = new Set(agent.skills.map(({ skill }) => skill));
  const weeks = new Map<string, { days: Set<string>; minutes: number; last: string }>();
  let run = 0;
  for (const [i, shift] of shifts.entries()) {
    const { date, start, skill } = shift;
    const before = shifts[i - 1];
    if (!isEmployed(agent, date)) report('not_employed', date, 1, 0);
    if (skill !== '*' && !skills.has(skill) && !skills.has('*')) report('skill', date, 1, 0);
    const rest = before ? (start - before.end) / MINUTE : Number.POSITIVE_INFINITY;
    if (rest < limits.minRestMinutes) report('min_rest', date, rest / 60, limits.minRestMinutes / 60);
    const apart = before ? daysBetween(before.date, date) : 2;
    run = apart === 1 ? run + 1 : apart === 0 ? run : 1;
    if (run > limits.maxConsecutiveDays) report('max_consecutive_days', date, run, limits.maxConsecutiveDays);
    const week = weeks.get(weekOf(date)) ?? { days: new Set<string>(), minutes: 0, last: date };
    week.days.add(date);
    week.minutes += paidMinutesOf(shift);
    week.last = date;
    weeks.set(weekOf(date), week);
  }
  for (const { days, minutes, last } of weeks.values()) {
    if (days.size > limits.maxDaysPerWeek) report('min_days_off', last, 7 - days.size, 7 - limits.maxDaysPerWeek);
    if (minutes > limits.maxWeeklyMinutes) report('max_weekly_hours', last, minutes / 60, limits.maxWeeklyMinutes / 60);
  }
  return found;
}
