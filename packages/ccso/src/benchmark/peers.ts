import { compareText, SeatwiseError } from '@seatwise/core';

/** A metric value of one center, with the definition it was measured by. */
export interface PeerValue {
  readonly center: string;
  readonly metric: string;
  readonly definitionHash: string;
  readonly value: number;
}

export interface PeerBand {
  readonly metric: string;
  readonly definitionHash: string;
  readonly cohort: number;
  /** The middle 50 % (腰部): first and third quartile; and the median. */
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

export interface PeerPosition extends PeerBand {
  readonly own: number;
  /** Place relative to the middle half, by the direction of the metric. */
  readonly place: 'above' | 'inside' | 'below';
}

/** Fewest centers that a published figure may stand for. */
export const MINIMUM_COHORT = 5;

/** Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  const [a, b] = [sorted[low] as number, sorted[Math.min(sorted.length - 1, low + 1)] as number];
  return a + (b - a) * (at - low);
}

/**
 * The middle half of a cohort for one metric.
 *
 * @throws SeatwiseError BENCHMARK_DEFINITIONS_DIFFER when values were measured by different definitions,
 *   BENCHMARK_COHORT_SMALL below the minimum
 */
export function middleHalf(values: readonly PeerValue[], minimum = MINIMUM_COHORT): PeerBand {
  const [first] = values;
  const other = values.find((one) => one.metric !== first?.metric || one.definitionHash !== first.definitionHash);
  if (first && other) {
    throw new SeatwiseError('BENCHMARK_DEFINITIONS_DIFFER', {
      metric: first.metric,
      first: first.definitionHash.slice(0, 8),
      second: other.definitionHash.slice(0, 8),
    });
  }
  const cohort = new Set(values.map(({ center }) => center)).size;
  if (!first || cohort < minimum || cohort !== values.length)
    throw new SeatwiseError('BENCHMARK_COHORT_SMALL', { found: cohort, minimum });
  const numbers = values.map(({ value }) => value);
  return {
    metric: first.metric,
    definitionHash: first.definitionHash,
    cohort,
    low: quantile(numbers, 0.25),
    median: quantile(numbers, 0.5),
    high: quantile(numbers, 0.75),
  };
}

/** Where one center stands beside its peers; the center itself is not among them. */
export function placeAmongPeers(
  own: PeerValue,
  peers: readonly PeerValue[],
  direction: 'up' | 'down',
  minimum = MINIMUM_COHORT,
): PeerPosition {
  const others = peers.filter(({ center }) => center !== own.center);
  const different = others.find(({ definitionHash }) => definitionHash !== own.definitionHash);
  if (different) {
    throw new SeatwiseError('BENCHMARK_DEFINITIONS_DIFFER', {
      metric: own.metric,
      first: own.definitionHash.slice(0, 8),
      second: different.definitionHash.slice(0, 8),
    });
  }
  const band = middleHalf(others, minimum);
  const inside = own.value >= band.low && own.value <= band.high;
  const better = direction === 'up' ? own.value > band.high : own.value < band.low;
  return { ...band, own: own.value, place: inside ? 'inside' : better ? 'above' : 'below' };
}

/** A cohort inside a whole: figures of cohorts and of the whole are published together. */
export interface CohortCount {
  readonly cohort: string;
  readonly centers: number;
}

/**
 * Cohorts that may be published beside the figure of all of them. A cohort below the minimum is withheld; and where withheld
 * ones together are still below it, they could be had by subtraction, so the smallest published one is withheld too
 * (complementary suppression).
 */
export function publishable(
  cohorts: readonly CohortCount[],
  minimum = MINIMUM_COHORT,
): { shown: string[]; withheld: string[] } {
  const order = cohorts.toSorted((a, b) => a.centers - b.centers || compareText(a.cohort, b.cohort));
  const withheld = order.filter(({ centers }) => centers < minimum && centers > 0);
  const shown = order.filter(({ centers }) => centers >= minimum);
  const hidden = () => withheld.reduce((sum, { centers }) => sum + centers, 0);
  while (withheld.length > 0 && (hidden() < minimum || withheld.length < 2) && shown.length > 0) {
    const next = shown.shift();
    if (next) withheld.push(next);
  }
  const names = (list: readonly CohortCount[]) => list.map(({ cohort }) => cohort).toSorted(compareText);
  return { shown: names(shown), withheld: names(withheld) };
}
