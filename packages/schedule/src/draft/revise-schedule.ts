import type { Agent, Contract, Schedule, Shift, Site, WorkPlan } from '@seatwise/core';
import { checkSchedule } from '../check-schedule.ts';
import { coverageOf } from '../coverage.ts';
import { findingsOf } from '../findings.ts';
import { paidMinutesOf } from '../make-shift.ts';

/** Who works, under which rules. */
export interface SchedulePeople {
  readonly agents: readonly Agent[];
  readonly contracts: readonly Contract[];
  readonly sites: readonly Site[];
  /** At least one. */
  readonly workPlans: readonly WorkPlan[];
}

/**
 * A schedule with other shifts: cover, broken rules, paid hours and findings are made anew, what is required stays. What
 * the solver proved holds on for the days and skills whose shifts are the very same.
 */
export function reviseSchedule(base: Schedule, shifts: readonly Shift[], people: SchedulePeople): Schedule {
  const { grid, named } = base;
  const agents = named ? people.agents : [];
  const coverage = coverageOf(grid, base.coverage, shifts);
  const touched = touchedDays(base.shifts, shifts);
  const made = new Set(['SCHEDULE_UNDERSTAFFED', 'SCHEDULE_SEATS']);
  return {
    grid,
    named,
    shifts,
    coverage,
    solutions: base.solutions.filter(({ date, skill }) => !touched.has(`${date} ${skill}`)),
    violations: checkSchedule({ ...people, grid, shifts, agents }),
    paidHours: shifts.reduce((sum, shift) => sum + paidMinutesOf(shift), 0) / 60,
    issues: [
      ...base.issues.filter(({ code }) => !made.has(code)),
      ...findingsOf({ grid, shifts, coverage, agents: named ? agents : null, sites: people.sites }),
    ],
  };
}

/** Days and skills, `date skill`, of shifts that are in one list and not in the other. */
function touchedDays(before: readonly Shift[], after: readonly Shift[]): Set<string> {
  const [old, now] = [new Set(before), new Set(after)];
  const other = [...before.filter((shift) => !now.has(shift)), ...after.filter((shift) => !old.has(shift))];
  return new Set(other.map(({ date, skill }) => `${date} ${skill}`));
}
