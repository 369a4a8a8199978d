import type { LocalDate, MetricValues } from '@seatwise/core';
import { METRICS } from '@seatwise/metrics';
import type { Observed } from './observed.ts';

const MICRO = 1_000_000;

/** An own metric beside the quartiles of peers. */
export interface PeerComparison {
  readonly metric: string;
  /** Day of the comparison. */
  readonly date: LocalDate;
  /** Peers in it. */
  readonly peers: number;
  /** Whether the peers measure by the same definition; only then there is a place. */
  readonly sameDefinition: boolean;
  readonly own: number | null;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** Which quarter of the peers the center stands in, by the direction in which the metric is good. */
  readonly place: 'best_quarter' | 'middle' | 'worst_quarter' | null;
}

/** The latest comparison with peers that was imported; empty without one. */
export function comparePeers(observed: Observed, metrics: MetricValues): PeerComparison[] {
  const date = observed.lastDay('peer.compared');
  if (date === null) return [];
  const numberOf = (measure: string, metric: string) =>
    observed.rows(measure).find((row) => row.date === date && row.queue === metric)?.value ?? 0;
  return observed
    .rows('peer.compared')
    .filter((row) => row.date === date)
    .map(({ queue: metric, n: peers }) => {
      const own = metrics.values.find((value) => value.metric === metric && value.scope === '*')?.value ?? null;
      const comparison = {
        metric,
        date,
        peers,
        sameDefinition: numberOf('peer.same_definition', metric) > 0,
        own,
        lowerQuartile: numberOf('peer.lower_quartile', metric) / MICRO,
        median: numberOf('peer.median', metric) / MICRO,
        upperQuartile: numberOf('peer.upper_quartile', metric) / MICRO,
      };
      return { ...comparison, place: comparison.sameDefinition ? placeOf(comparison) : null };
    });
}

function placeOf({
  metric,
  own,
  lowerQuartile,
  upperQuartile,
}: Pick<PeerComparison, 'metric' | 'own' | 'lowerQuartile' | 'upperQuartile'>): PeerComparison['place'] {
  const direction = METRICS.inUse.find(({ id }) => id === metric)?.direction;
  if (own === null || direction === undefined) return null;
  if (direction === 'up')
    return own < lowerQuartile ? 'worst_quarter' : own > upperQuartile ? 'best_quarter' : 'middle';
  if (direction === 'down')
    return own > upperQuartile ? 'worst_quarter' : own < lowerQuartile ? 'best_quarter' : 'middle';
  // A metric that is best near a target has no best side.
  return own >= lowerQuartile && own <= upperQuartile ? 'middle' : 'worst_quarter';
}
