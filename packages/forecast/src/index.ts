export { type BacktestInput, backtestQueue, type MethodAccuracy, type QueueBacktest } from './backtest/backtest.ts';
export { addPaths, boundsOfSums, pathSums, type SamplePaths, samplePaths } from './bounds/sample-paths.ts';
export { boundsAt, type Spread } from './bounds/spread.ts';
export { markAnomalies, type QueueMarks } from './demand/mark-anomalies.ts';
export { applyEdits, checkEdit, type EditEffect, type EditedForecast } from './edits/apply-edits.ts';
export { touches } from './edits/cells.ts';
export {
  type ComparedDay,
  type ComparedQueue,
  type Comparison,
  compareForecasts,
  type DeviationBand,
  type ForecastScore,
  scoreForecast,
} from './external/compare.ts';
export { type ExternalVersion, externalDays, externalVersion, speaksOf } from './external/external-version.ts';
export { type ForecastInput, forecastDemand, gatherForecast } from './forecast-demand.ts';
export { forecastQueue, type QueueResult, type QueueTask } from './forecast-queue.ts';
export { type NodeTotal, nodeTotals } from './hierarchy/node-totals.ts';
export {
  forecastHierarchy,
  nodeInput,
  RECONCILIATIONS,
  type ReconciledForecast,
  type Reconciliation,
  reconcileForecasts,
} from './hierarchy/reconcile.ts';
export { reconcileTree } from './hierarchy/reconcile-tree.ts';
export { buildHierarchy, type HierarchyNode } from './hierarchy/tree.ts';
export { applyScenario } from './long-horizon/apply-scenario.ts';
export { driversOf, withDrivers, withoutDrivers } from './long-horizon/drivers.ts';
export { withGrowth, yearlyGrowth } from './long-horizon/growth.ts';
export { type PeriodTotal, periodTotals } from './long-horizon/period-totals.ts';
export { COMBINATION, METHODS } from './models/methods.ts';
export { type DayPlan, planDay, type Reforecast, reforecast } from './reforecast/reforecast.ts';
