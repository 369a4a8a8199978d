import { daysBetween } from '@seatwise/calendar';
import { type Agent, MINUTE, type RuleViolation, type Shift } from '@seatwise/core';
import { type AgentLimits, isEmployed, weekOf } from './agent-week.ts';
import { paidMinutesOf } from './make-shift.ts';

/** What of an agent rules ask about. */
export type RuledAgent = Pick<Agent, 'id' | 'start' | 'end'> & { readonly skills: readonly string[] };

/** Rules that one agent's shifts, in order of time, break. */
export function checkAgent(agent: RuledAgent, shifts: readonly Shift[], limits: AgentLimits): RuleViolation[] {
  const found: RuleViolation[] = [];
  const report = (rule: RuleViolation['rule'], date: string, measured: number, limit: number) =>
    found.push({ rule, agent: agent.id, date, measured, limit });
  const skills = new Set(agent.skills);
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
