export type { AgentTime, Workforce } from './agent-time.ts';
export { agentTimes } from './agent-time.ts';
export { approvalFaults, approveMetric, retireMetric } from './approval.ts';
export type { Bilingual } from './bilingual.ts';
export { type Bridge, bridgeVersions } from './bridge.ts';
export {
  compareVariants,
  differenceOf,
  formulaText,
  type TermDifference,
  type VariantComparison,
} from './compare-variants.ts';
export {
  definitionHash,
  type GoldenVector,
  type Measure,
  type MetricDefinition,
  type MetricUnit,
  measureText,
} from './definition.ts';
export { METRIC_DEFINITIONS } from './definitions/index.ts';
export { type ParameterValues, prepareMetric, valueOfRows, valuesOfRows } from './evaluate-definition.ts';
export { evaluateMetrics, goalParameters, type MetricsInput } from './evaluate-metrics.ts';
export { evaluateMetricSeries, type SeriesOptions } from './evaluate-series.ts';
export { type Expression, FORMULA_FUNCTIONS, namesOf } from './formula/expression.ts';
export { FORMULA_LIMITS, parseFormula } from './formula/parse-formula.ts';
export { checkUnits, type Unit, unitOf, unitText } from './formula/units.ts';
export { lineageOf, type MeasureLineage, metricsReading } from './lineage.ts';
export { readDefinition } from './read-definition.ts';
export { EARLY_DAYS, RETRAIN_DAYS } from './records/observe-people.ts';
export {
  type ObserveOptions,
  observeKind,
  observeRecords,
  RECORDS_BESIDE,
  RETURN_HOURS,
} from './records/observe-records.ts';
export { COACHING_DAYS, NEW_MONTHS, SAMPLE_DAYS } from './records/observe-sampling.ts';
export { goalMetricId, METRICS, type MetricRegistry, makeRegistry, metricDefinition } from './registry.ts';
export { type MetricSources, observationRows, type RowTable, type RowTables, rowTables } from './rows.ts';
export { type RowSource, SOURCES, sourceOfMeasure } from './sources.ts';
export { type MetricTarget, meetsTarget, PUBLIC_TARGETS, targetsOn } from './targets.ts';
