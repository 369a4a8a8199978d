import { addDays, daysBetween, weekdayOf } from '@seatwise/calendar';
import type { Agent, Contract, LocalDate, Shift, WorkPlan } from '@seatwise/core';
import { paidMinutesOf } from './make-shift.ts';

/** What one person may work, from contract and work plans together: the tighter of both holds. */
export interface AgentLimits {
  readonly minRestMinutes: number;
  readonly maxConsecutiveDays: number;
  readonly maxDaysPerWeek: number;
  readonly maxWeeklyMinutes: number;
}

/** The tightest limits of the work plans, narrowed by the agent's contract. */
export function limitsOf(plans: readonly WorkPlan[], contract: Contract | null): AgentLimits {
  const most = (pick: (plan: WorkPlan) => number) => Math.max(...plans.map(pick));
  const least = (pick: (plan: WorkPlan) => number) => Math.min(...plans.map(pick));
  return {
    minRestMinutes: most(({ minRestMinutes }) => minRestMinutes),
    maxConsecutiveDays: least(({ maxConsecutiveDays }) => maxConsecutiveDays),
    maxDaysPerWeek: Math.min(7 - most(({ minDaysOffPerWeek }) => minDaysOffPerWeek), contract?.daysPerWeek ?? 7),
    maxWeeklyMinutes: Math.min(
      least(({ maxWeeklyHours }) => maxWeeklyHours) * 60,
      (contract?.weeklyHours ?? Number.POSITIVE_INFINITY) * 60,
    ),
  };
}

/** Monday of the week that a day belongs to. */
export const weekOf = (date: LocalDate): LocalDate => addDays(date, -weekdayOf(date));

export const isEmployed = ({ start, end }: Pick<Agent, 'start' | 'end'>, date: LocalDate): boolean =>
  start <= date && (end === null || date < end);

/** An agent's shifts so far, in order of time, with what the limits ask about them. */
export class AgentRoster {
  readonly agent: Agent;
  readonly limits: AgentLimits;
  readonly shifts: Shift[] = [];

  constructor(agent: Agent, limits: AgentLimits) {
    this.agent = agent;
    this.limits = limits;
  }

  get last(): Shift | undefined {
    return this.shifts.at(-1);
  }

  /** Days and paid minutes worked in the week of a day. */
  week(date: LocalDate): { days: number; minutes: number } {
    const monday = weekOf(date);
    const shifts = this.shifts.filter((shift) => weekOf(shift.date) === monday);
    return { days: shifts.length, minutes: shifts.reduce((sum, shift) => sum + paidMinutesOf(shift), 0) };
  }

  /** Days in a row worked up to and including the day before. */
  runBefore(date: LocalDate): number {
    let run = 0;
    for (let i = this.shifts.length - 1; i >= 0; i--) {
      if (daysBetween((this.shifts[i] as Shift).date, date) !== run + 1) break;
      run++;
    }
    return run;
  }

  /** True when the agent may take a shift that starts after all shifts so far. */
  accepts(shift: Shift): boolean {
    const { minRestMinutes, maxConsecutiveDays, maxDaysPerWeek, maxWeeklyMinutes } = this.limits;
    if (!isEmployed(this.agent, shift.date)) return false;
    const { last } = this;
    if (last && (last.date === shift.date || shift.start - last.end < minRestMinutes * 60_000)) return false;
    if (this.runBefore(shift.date) >= maxConsecutiveDays) return false;
    const { days, minutes } = this.week(shift.date);
    return days < maxDaysPerWeek && minutes + paidMinutesOf(shift) <= maxWeeklyMinutes;
  }
}
