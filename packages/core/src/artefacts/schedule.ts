import type { IntervalGrid } from '../interval-grid.ts';
import type { Issue } from '../issue.ts';
import type { Instant, LocalDate } from '../units.ts';

/** A stretch of a shift; a shift's activities follow each other without gap from its start to its end. */
export interface ScheduledActivity {
  readonly activity: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly paid: boolean;
  readonly onQueue: boolean;
}

/** Belongs to the business day it starts on, across midnight too. */
export interface Shift {
  readonly id: string;
  /** Null in a schedule without agents. */
  readonly agent: string | null;
  readonly date: LocalDate;
  readonly start: Instant;
  readonly end: Instant;
  /** Skill the shift serves: a queue's skill, or `*` for any. */
  readonly skill: string;
  readonly activities: readonly ScheduledActivity[];
}

export interface RuleViolation {
  readonly rule:
    | 'min_rest'
    | 'max_consecutive_days'
    | 'min_days_off'
    | 'max_weekly_hours'
    | 'not_employed'
    | 'seats'
    | 'skill';
  readonly agent: string | null;
  readonly date: LocalDate;
  /** In the rule's unit: hours for rest and for the week, days, people; 1 against 0 for a rule that is yes or no. */
  readonly measured: number;
  readonly limit: number;
}

/** Cover of one skill group, per interval of the schedule's grid. */
export interface SkillCoverage {
  readonly skill: string;
  readonly required: Int32Array;
  /** People on queue, as a share of the interval: a 15 minute break in half an hour leaves 0.5. */
  readonly scheduled: Float64Array;
}

/**
 * What the solver could prove about one day. Cost is in interval-people: under weighs more than over. The bound holds for
 * the day's own model, given what the day before already covers.
 */
export interface DaySolution {
  readonly date: LocalDate;
  readonly skill: string;
  readonly cost: number;
  readonly bound: number;
  /** (cost − bound) ÷ cost, 0 where both are 0. */
  readonly gap: number;
  readonly proven: boolean;
}

export interface Schedule {
  readonly grid: IntervalGrid;
  /** False when there was no agent file: shifts are unnamed. */
  readonly named: boolean;
  readonly shifts: readonly Shift[];
  readonly coverage: readonly SkillCoverage[];
  readonly solutions: readonly DaySolution[];
  readonly violations: readonly RuleViolation[];
  readonly paidHours: number;
  readonly issues: readonly Issue[];
}
