import type {
  IntervalMinutes,
  IntervalRecords,
  LocalDate,
  OpeningHours,
  PlanningEvent,
  Seconds,
  ServiceGoal,
  ShrinkageItem,
  Zone,
} from '@seatwise/core';

/** Everything the main job needs, read and checked by the edges. */
export interface PlanInput {
  /** Layers of interval records, oldest first. */
  readonly records: readonly IntervalRecords[];
  readonly zone: Zone;
  /** ISO 3166 country for holidays; null for weekdays and weekends alone. */
  readonly country: string | null;
  /** Null: inferred from the rows. */
  readonly openingHours: readonly OpeningHours[] | null;
  readonly events: readonly PlanningEvent[];
  /** Planning interval; not finer than the history. */
  readonly intervalMinutes: IntervalMinutes;
  readonly horizonDays: number;
  /** First planned day; null: the day after the history ends. */
  readonly firstDay: LocalDate | null;
  readonly goal: ServiceGoal;
  readonly model: 'erlang-c' | 'erlang-a';
  /** Mean patience in seconds, for Erlang A. */
  readonly patience: Seconds | null;
  readonly shrinkage: readonly ShrinkageItem[];
  /** People in seat whenever a queue is open. */
  readonly minimumStaff: number;
  /** Handle time in seconds where the files hold none. */
  readonly aht: Seconds | null;
  readonly skills: Readonly<Record<string, string>>;
  readonly ratioPreset: string;
}
