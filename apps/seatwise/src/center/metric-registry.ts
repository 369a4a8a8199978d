import { clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import type { MetricValue, MetricValues } from '@seatwise/core';
import {
  approvalFaults,
  compareVariants,
  definitionHash,
  formulaText,
  lineageOf,
  METRICS,
  type MetricDefinition,
  metricDefinition,
  valueOfRows,
} from '@seatwise/metrics';
import { nodeDigest } from '../ports/node-digest.ts';

/** Codes of the clauses whose rule reads the metric, by its id or as the variant of its family. */
export function clausesReading({ id, family }: Pick<MetricDefinition, 'id' | 'family'>): string[] {
  return clausesOf(REFERENCE_CATALOGUE)
    .filter(({ clause }) => {
      const text = JSON.stringify(clause.rule);
      return text.includes(`"${id}"`) || text.includes(`"${family}.*"`);
    })
    .map(({ clause }) => clause.code);
}

/** A definition with all that hangs on it: hash, lineage down to the file and up to the clauses, proof and versions. */
function describeMetric(definition: MetricDefinition) {
  const { numerator: _, denominator: __, golden, ...rest } = definition;
  return {
    ...rest,
    formula: formulaText(definition),
    hash: definitionHash(definition, nodeDigest),
    lineage: lineageOf(definition),
    clauses: clausesReading(definition),
    faults: approvalFaults(definition).map(({ params }) => String(params.detail)),
    golden: golden.map(({ rows, value, source }) => ({
      rows: rows.length,
      value,
      source,
      found: valueOfRows(definition, rows),
    })),
    versions: METRICS.all
      .filter(({ id }) => id === definition.id)
      .map((one) => ({ version: one.version, status: one.status, hash: definitionHash(one, nodeDigest) })),
  };
}

/** Every version of every metric. */
export const describeMetrics = () => METRICS.all.map(describeMetric);

/** Ways to count one thing over the same rows: each value of a family, and why it differs from the first. */
export function variantsOf({ values }: MetricValues, family: string, scope: string) {
  const found = values.filter((value) => value.scope === scope && metricDefinition(value.metric).family === family);
  const first = found.find(({ value }) => value !== null);
  return found.map((value) => ({ ...value, comparison: first ? comparison(first, value) : null }));
}

/** Null where two have no common ground: another unit, another window, or no value. */
function comparison(first: MetricValue, second: MetricValue) {
  if (first === second || second.value === null) return null;
  const [a, b] = [metricDefinition(first.metric), metricDefinition(second.metric)];
  if (a.unit !== b.unit || a.of !== b.of || first.from !== second.from || first.to !== second.to) return null;
  const { difference, terms } = compareVariants(second, first, [b, a]);
  return { with: first.metric, difference, terms };
}
