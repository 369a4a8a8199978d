export { STANDARD_ACTIVITY_CODES } from './activity-codes.ts';
export type { Actuals, AgentAdherence, QueueActuals } from './artefacts/actuals.ts';
export {
  ARTEFACT_KINDS,
  type Artefact,
  type ArtefactKind,
  type ArtefactRef,
  artefactId,
  ENGINE_VERSION,
  type Provenance,
  sealArtefact,
} from './artefacts/artefact.ts';
export {
  CLAUSE_STATES,
  type ClauseDecision,
  type ClauseEvidence,
  type ClauseScore,
  type ClauseState,
  type Evidence,
  type EvidenceItem,
  type EvidencePeriod,
  type EvidenceQuery,
  type MetricSeries,
  type ModuleScore,
  type PointRange,
  SCORE_DIMENSIONS,
  type Score,
  type ScoreDimension,
} from './artefacts/assessment.ts';
export type {
  Bounded,
  Capacity,
  CapacityCost,
  CapacityMonth,
  GroupCapacity,
  HeadCount,
  Month,
} from './artefacts/capacity.ts';
export type { BacktestRow, Forecast, ForecastSpread, QueueForecast } from './artefacts/forecast.ts';
export type { History, IntervalRecords, QueueHistory } from './artefacts/history.ts';
export type { MetricValue, MetricValues } from './artefacts/metrics.ts';
export {
  type Organisation,
  type RatioConflict,
  type RatioPreset,
  type RatioSource,
  type RatioUnit,
  type RoleRequirement,
  ratioSourceIn,
  type StaffingRatio,
  SUPPORT_ROLES,
  type SupportRole,
} from './artefacts/organisation.ts';
export { BINDING_GOALS, type BindingGoal, type QueueRequirement, type Requirement } from './artefacts/requirement.ts';
export type {
  DaySolution,
  RuleViolation,
  Schedule,
  ScheduledActivity,
  Shift,
  SkillCoverage,
} from './artefacts/schedule.ts';
export { canonicalJson, compareText, type JsonObject, type JsonValue } from './canonical-json.ts';
export {
  type ActivityCode,
  type Agent,
  type AgentActivity,
  type AgentSkill,
  type Center,
  CHANNELS,
  type Channel,
  type Contract,
  type EventRepeat,
  type Observation,
  type OpeningHours,
  type OpeningWindow,
  type PlanningEvent,
  type PlanningGroup,
  type Queue,
  SERVICE_LEVEL_VARIANTS,
  type ServiceGoal,
  type ServiceLevelVariant,
  SHRINKAGE_BASES,
  type ShrinkageBase,
  type ShrinkageItem,
  type Site,
  type Team,
  type WorkPlan,
  type WorkPlanPause,
} from './center.ts';
export type { Change, ChangeBy } from './change.ts';
export {
  type AnomalyMark,
  CLEANING_ACTIONS,
  type CleaningAction,
  type CleaningDecision,
  MARK_KINDS,
  TEACHING,
} from './cleaning.ts';
export { CODES, type Code, type CodeEntry, exitStatusOf } from './codes/index.ts';
export { type Column, columnBytes, joinColumns, type SplitPayload, splitColumns } from './columns.ts';
export { DAY_CODES, type DayCode, dayCodeOf } from './day-code.ts';
export { EXTERNAL_GRAINS, type ExternalForecast, type ExternalRow } from './external-forecast.ts';
export {
  FACT_NAMES,
  type FactColumns,
  type FactName,
  type FactThresholds,
  INTERVAL_STATE,
  type IntervalState,
} from './facts.ts';
export {
  EDIT_FACTS,
  EDIT_GRAINS,
  EDIT_KINDS,
  type EditFact,
  type EditGrain,
  type EditKind,
  type EditSpan,
  type ForecastEdit,
} from './forecast-edit.ts';
export {
  dayOfInterval,
  gridEnd,
  gridLength,
  type IntervalGrid,
  intervalIndex,
  intervalStart,
} from './interval-grid.ts';
export { type Issue, type Place, SeatwiseError, throwOnError } from './issue.ts';
export type { Layer } from './layer.ts';
export { type DriverMonth, SCENARIO_MEASURES, type ScenarioChange } from './long-horizon.ts';
export {
  EVIDENCE_KINDS,
  type EvidenceKind,
  PERIOD_GRAINS,
  type PeriodGrain,
  type PeriodSeries,
  type PeriodValue,
  type PlanningFact,
} from './planning-fact.ts';
export type {
  AbortSignalLike,
  Digest,
  IntegerModel,
  IntegerSolution,
  Progress,
  Runner,
  RunOptions,
  Solver,
  SolverLimits,
  Task,
} from './ports.ts';
export type { Publication } from './publication.ts';
export { HIERARCHY_LEVELS, type HierarchyLevel, type QueuePlace } from './queue-place.ts';
export {
  type CenterRecords,
  type ChannelRecord,
  type CoachingRecord,
  type ComplaintRecord,
  type ContactRecord,
  type CostRecord,
  DAY_LOG_KINDS,
  type DayLogRecord,
  type PeerRecord,
  type PlatformTotalRecord,
  POSITION_ROLES,
  type PositionRecord,
  type QualityRecord,
  RECORD_KINDS,
  REQUEST_KINDS,
  type RecordKind,
  type RequestRecord,
  type SelfServiceRecord,
  type StaffRecord,
  type SurveyRecord,
  type TargetRecord,
  type TrainingRecord,
} from './records.ts';
export { serialRunner } from './serial-runner.ts';
export {
  CLASS_STARTS,
  NIGHT_FROM,
  nightMinutes,
  SHIFT_CLASSES,
  type ShiftClass,
  shiftClassOf,
} from './shift-class.ts';
export {
  type Erlangs,
  HOUR,
  INTERVAL_MINUTES,
  type Instant,
  type IntervalMinutes,
  isIntervalMinutes,
  type LocalDate,
  MINUTE,
  type Seconds,
  type Share,
  type TimeRange,
  type Zone,
} from './units.ts';
export { utf8Bytes } from './utf8.ts';
