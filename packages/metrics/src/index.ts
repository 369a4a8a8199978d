export { compareVariants, type TermDifference, type VariantComparison } from './compare-variants.ts';
export {
  type Bilingual,
  definitionHash,
  type GoldenVector,
  type MetricDefinition,
  type RowSource,
} from './definition.ts';
export { evaluateMetrics, type MetricsInput, valueOfFacts } from './evaluate-metrics.ts';
export { type Formula, readFormula } from './formula.ts';
export { goalMetricId, METRIC_DEFINITIONS, metricDefinition } from './registry.ts';
