import type { AdherenceExplanation } from '@seatwise/actuals';
import type { CapacityPlanInput } from '@seatwise/capacity';
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
  Share,
  Shift,
  ShrinkageItem,
  Site,
  WorkPlan,
  Zone,
} from '@seatwise/core';
import type { PublishedPlans } from './published-plans.ts';

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
  /** The variant in force of a metric family: `{ csat: 'csat.top2_box' }`. That of the service level follows from the goal. */
  readonly registered?: Readonly<Record<string, string>>;
  /** Long-term plan of staff; null without one. */
  readonly capacity?: CapacityPlanInput | null;
  /** Labour pack in force, and who is pregnant, nursing or a minor. */
  readonly labour?: { readonly pack: string; readonly protectedAgents: readonly string[] } | null;
  /** Share above the forecast from which an interval is a surge; null where none is registered. */
  readonly surgeLimit?: Share | null;
  /** Lines (中继) into the voice platform. */
  readonly voiceLines?: number | null;
  /** Shifts of team leaders over the days of the worked schedule. */
  readonly leaderShifts?: readonly Shift[];
  /** Most agents on duty to one leader on duty. */
  readonly onDutySpan?: number | null;
  /** Highest number of layers that the organisation allows itself. */
  readonly layersLimit?: number | null;
  /** Whether some queue is run by a supplier; not known unless said. */
  readonly outsourced?: boolean | null;
  /** Why a forecast method is in use that did not have the lowest error of the back-test, by queue. */
  readonly methodReasons?: Readonly<Record<string, string>>;
  /** Contacts that the budget of a year is made for. */
  readonly budget?: { readonly year: number; readonly contacts: number } | null;
  /** What was made official, for facts about snapshots. */
  readonly published?: PublishedPlans;
  /** A planner's edits on the forecast, in order; those that touch no planned day are left alone. */
  readonly edits?: readonly ForecastEdit[];
  /** A forecast that somebody else made, to staff from in place of ours. */
  readonly external?: { readonly name: string; readonly forecast: ExternalForecast } | null;
  /** Facts that only the keeper of publications and logs knows: the planning cycle, intraday actions. */
  readonly recordedFacts?: readonly PlanningFact[];
}
