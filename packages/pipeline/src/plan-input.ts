import type { AdherenceExplanation } from '@seatwise/actuals';
import type {
  ActivityCode,
  Agent,
  AgentActivity,
  CleaningDecision,
  Contract,
  ExternalForecast,
  ForecastEdit,
  IntervalMinutes,
  IntervalRecords,
  LocalDate,
  Observation,
  OpeningHours,
  PlanningEvent,
  PlanningFact,
  Schedule,
  Seconds,
  ServiceGoal,
  ShrinkageItem,
  Site,
  WorkPlan,
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
  /** The planner's decisions on anomalies, oldest first; none unless given. */
  readonly decisions?: readonly CleaningDecision[];
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
  /** Null: shifts stay unnamed. */
  readonly agents: readonly Agent[] | null;
  readonly contracts: readonly Contract[];
  readonly sites: readonly Site[];
  readonly workPlans: readonly WorkPlan[];
  /** The schedule that the activity was worked under, for adherence; null when there is none. */
  readonly workedSchedule: Schedule | null;
  readonly activity: readonly AgentActivity[];
  readonly activityCodes: readonly ActivityCode[];
  /** Reasons for being away; approved ones count as adherent. */
  readonly explanations?: readonly AdherenceExplanation[];
  readonly observations: readonly Observation[];
  readonly ratioPreset: string;
  /** Number of import findings, for the evidence on data quality. */
  readonly importIssues: number;
  /** Facts that only the keeper of publications and logs knows: the planning cycle, intraday actions. */
  /** A planner's edits on the forecast, in order; those that touch no planned day are left alone. */
  readonly edits?: readonly ForecastEdit[];
  /** A forecast that somebody else made, to staff from in place of ours. */
  readonly external?: { readonly name: string; readonly forecast: ExternalForecast } | null;
  readonly recordedFacts?: readonly PlanningFact[];
}
