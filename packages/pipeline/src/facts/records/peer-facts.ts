import type { MetricValues } from '@seatwise/core';
import type { Put } from '../fact-list.ts';
import { comparePeers } from './compare-peers.ts';
import type { Observed } from './observed.ts';

/** Own values beside quartiles of peers, of one definition. */
export function peerFacts(
  observed: Observed,
  metrics: MetricValues,
  registered: Readonly<Record<string, string>>,
  { window }: Put,
): void {
  const rows = comparePeers(observed, metrics);
  const date = rows[0]?.date;
  if (date === undefined) return;
  const within = window(date, date);
  const same = rows.filter(({ sameDefinition }) => sameDefinition);
  within('benchmark.cohort.same_definition_share', same.length / rows.length, 'share');
  within('benchmark.cohort.smallest', Math.min(...rows.map(({ peers }) => peers)), 'count');
  const satisfaction = same.find(({ metric }) => metric === registered.csat);
  if (satisfaction && satisfaction.own !== null) {
    within('benchmark.cohort.csat', satisfaction.peers, 'count');
    within('benchmark.cohort.csat_less_median', satisfaction.own - satisfaction.median, 'share');
  }
  const placed = same.filter(({ place }) => place !== null);
  if (placed.length > 0)
    within(
      'benchmark.quartile.middle_or_better_share',
      placed.filter(({ place }) => place !== 'worst_quarter').length / placed.length,
      'share',
    );
}
