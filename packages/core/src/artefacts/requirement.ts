import type { ServiceGoal, ShrinkageItem } from '../center.ts';
import type { IntervalGrid } from '../interval-grid.ts';
import type { Issue } from '../issue.ts';

/** Which goal decided the staff of an interval; `closed` and `none` (no contacts) need nobody. */
export const BINDING_GOALS = [
  'closed',
  'none',
  'service_level',
  'average_speed_of_answer',
  'occupancy',
  'abandonment',
  'minimum',
  'stability',
] as const;
export type BindingGoal = (typeof BINDING_GOALS)[number];

/** Staff that one queue needs, per interval of the requirement's grid. Results are NaN where nobody is needed. */
export interface QueueRequirement {
  readonly queue: string;
  readonly skill: string;
  readonly model: 'erlang-c' | 'erlang-a';
  readonly goal: ServiceGoal;
  /** Offered load in erlangs while open. */
  readonly intensity: Float64Array;
  /** People in seat. */
  readonly baseStaff: Int32Array;
  /** Base staff grossed up by the shrinkage that the schedule does not place. */
  readonly requiredStaff: Int32Array;
  /** Base staff grossed up by all shrinkage: heads to employ for this interval. */
  readonly headCount: Int32Array;
  readonly serviceLevel: Float64Array;
  readonly averageSpeedOfAnswer: Float64Array;
  readonly occupancy: Float64Array;
  /** Index into `BINDING_GOALS`. */
  readonly bindingGoal: Uint8Array;
  readonly openMinutes: Uint8Array;
}

export interface Requirement {
  readonly grid: IntervalGrid;
  readonly queues: readonly QueueRequirement[];
  readonly shrinkage: readonly ShrinkageItem[];
  /** 1 − Π(1 − share) over the items the schedule does not place, and over all. */
  readonly shrinkageNotPlaced: number;
  readonly shrinkageTotal: number;
  readonly issues: readonly Issue[];
}
