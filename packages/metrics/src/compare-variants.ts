import { type MetricValue, SeatwiseError } from '@seatwise/core';
import { readFormula } from './formula.ts';
import { metricDefinition } from './registry.ts';

/** A name that two formulas count differently: how often each adds it. */
export interface TermDifference {
  readonly part: 'numerator' | 'denominator';
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

export interface VariantComparison {
  readonly first: string;
  readonly second: string;
  /** First value less the second. */
  readonly difference: number;
  readonly numerator: { readonly first: number; readonly second: number; readonly difference: number };
  readonly denominator: { readonly first: number; readonly second: number; readonly difference: number };
  /** Why: what one formula counts and the other does not. */
  readonly terms: readonly TermDifference[];
}

/**
 * Says by how much two ways to count one thing differ, and why.
 * @throws SeatwiseError METRIC_NOT_COMPARABLE for two families, scopes or windows, or where a value is lacking
 */
export function compareVariants(first: MetricValue, second: MetricValue): VariantComparison {
  const [a, b] = [metricDefinition(first.metric), metricDefinition(second.metric)];
  const known = [first, second].every(({ value }) => value !== null);
  if (
    a.family !== b.family ||
    first.scope !== second.scope ||
    first.from !== second.from ||
    first.to !== second.to ||
    !known
  ) {
    throw new SeatwiseError('METRIC_NOT_COMPARABLE', { first: first.metric, second: second.metric });
  }
  const side = (part: 'numerator' | 'denominator') => {
    const [one, two] = [first[part] as number, second[part] as number];
    return { first: one, second: two, difference: one - two };
  };
  return {
    first: first.metric,
    second: second.metric,
    difference: (first.value as number) - (second.value as number),
    numerator: side('numerator'),
    denominator: side('denominator'),
    terms: [
      ...termDifferences('numerator', a.numerator, b.numerator),
      ...termDifferences('denominator', a.denominator, b.denominator),
    ],
  };
}

function termDifferences(part: TermDifference['part'], first: string, second: string): TermDifference[] {
  const [a, b] = [readFormula(first).terms, readFormula(second).terms];
  if (!a || !b) return [];
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((name) => ({ part, name, first: a.get(name) ?? 0, second: b.get(name) ?? 0 }))
    .filter((term) => term.first !== term.second);
}
