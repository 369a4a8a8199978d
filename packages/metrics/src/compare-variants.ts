import { type MetricValue, SeatwiseError } from '@seatwise/core';
import { type MetricDefinition, measureText } from './definition.ts';
import { termsOf } from './formula/expression.ts';
import { readDefinition } from './read-definition.ts';

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
 * @throws SeatwiseError METRIC_NOT_COMPARABLE for two families, units, scopes or windows, or where a value is lacking
 */
export function compareVariants(
  first: MetricValue,
  second: MetricValue,
  [a, b]: readonly [MetricDefinition, MetricDefinition],
): VariantComparison {
  const known = [first, second].every(({ value }) => value !== null);
  if (
    a.family !== b.family ||
    a.unit !== b.unit ||
    a.of !== b.of ||
    first.scope !== second.scope ||
    first.from !== second.from ||
    first.to !== second.to ||
    !known
  ) {
    throw new SeatwiseError('METRIC_NOT_COMPARABLE', { first: first.metric, second: second.metric });
  }
  const side = (part: 'numerator' | 'denominator') => {
    const [one, two] = [first[part] ?? 1, second[part] ?? 1];
    return { first: one, second: two, difference: one - two };
  };
  return {
    first: first.metric,
    second: second.metric,
    difference: (first.value as number) - (second.value as number),
    numerator: side('numerator'),
    denominator: side('denominator'),
    terms: [...termDifferences('numerator', a, b), ...termDifferences('denominator', a, b)],
  };
}

/**
 * Difference of one metric in two windows, scopes or centers. Values of different meanings are refused: there the bridge
 * (`bridgeVersions`) shows what the change of meaning did.
 * @throws SeatwiseError METRIC_NOT_COMPARABLE unless both have one definition hash and a value
 */
export function differenceOf(first: MetricValue, second: MetricValue): number {
  if (first.definitionHash !== second.definitionHash || first.value === null || second.value === null) {
    const name = ({ metric, version }: MetricValue) => `${metric}@${version}`;
    throw new SeatwiseError('METRIC_NOT_COMPARABLE', { first: name(first), second: name(second) });
  }
  return first.value - second.value;
}

function termDifferences(part: TermDifference['part'], a: MetricDefinition, b: MetricDefinition): TermDifference[] {
  const [one, two] = [readDefinition(a)[part], readDefinition(b)[part]];
  if (!one || !two || one.where || two.where) return [];
  const [first, second] = [termsOf(one.sum), termsOf(two.sum)];
  if (!first || !second) return [];
  return [...new Set([...first.keys(), ...second.keys()])]
    .map((name) => ({ part, name, first: first.get(name) ?? 0, second: second.get(name) ?? 0 }))
    .filter((term) => term.first !== term.second);
}

/** Both sides of a metric in one line. */
export function formulaText({ numerator, denominator, scale: [times, over] }: MetricDefinition): string {
  const above = `Σ (${measureText(numerator)})`;
  const ratio = denominator ? `${above} ÷ Σ (${measureText(denominator)})` : above;
  return `${ratio}${times === 1 ? '' : ` × ${times}`}${over === 1 ? '' : ` ÷ ${over}`}`;
}
