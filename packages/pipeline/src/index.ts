export { type CleanedPast, cleanHistory, historyMarks } from './clean-history.ts';
export { cycleFacts } from './cycle/cycle-facts.ts';
export {
  type CycleInput,
  type CycleRow,
  type CycleState,
  type CycleStep,
  cycleStatus,
  type DueRule,
  PLANNING_CYCLE,
  type PublishedArtefact,
  type SignOff,
} from './cycle/planning-cycle.ts';
export { DEFAULT_ALERT_RULES } from './day/day-alerts.ts';
export { type DayStatus, type DayStatusInput, dayStatus } from './day/day-status.ts';
export { type LiveAgent, type LiveDay, type LiveDayInput, type LiveQueue, liveDay } from './day/live-day.ts';
export { type Delivery, datasetFacts } from './facts/dataset-facts.ts';
export { comparePeers, type PeerComparison } from './facts/records/compare-peers.ts';
export { Observed } from './facts/records/observed.ts';
export { type LastYear, likeLastYear } from './forecast/like-last-year.ts';
export { staffedForecast } from './forecast/staffed-forecast.ts';
export { type ExternalTrial, type TrialInput, tryExternal } from './forecast/try-external.ts';
export { type LookBack, lookBack } from './look-back.ts';
export { peakBaseStaff, peakHeadCount } from './peaks.ts';
export type { Plan, PlanPorts } from './plan.ts';
export { planCenter } from './plan-center.ts';
export type { PlanInput } from './plan-input.ts';
export { planningFacts } from './planning-facts.ts';
export type { PublishedForecast, PublishedPlans, PublishedSchedule } from './published-plans.ts';
export {
  type AgentDayLine,
  type AgentFigures,
  type AgentResult,
  type AgentSheet,
  type AgentSheetInput,
  agentSheet,
} from './report/agent-sheet.ts';
export {
  forecastAsPublished,
  officialOn,
  type Published,
  requirementAsPublished,
  scheduleAsPublished,
} from './report/as-published.ts';
export type { IntradayEffect, IntradayRecord } from './report/intraday-effect.ts';
export {
  type OperationsReport,
  type OperationsReportInput,
  operationsReport,
  type ReportDay,
  type ReportNote,
  type ReportPeople,
} from './report/operations-report.ts';
export { type AccuracyByHorizon, poissonMeanDeviation, type ScheduleEfficiency } from './report/planning-quality.ts';
export { reviseForecast } from './revise-forecast.ts';
