import type { MetricValues } from '@seatwise/core';
import { METRICS } from '@seatwise/metrics';
import type { Put } from '../fact-list.ts';
import type { Observed } from './observed.ts';

const MICRO = 1_000_000;

/** Own values beside quartiles of peers, of one definition. */
export function peerFacts(
  observed: Observed,
  metrics: MetricValues,
  registered: Readonly<Record<string, string>>,
  { put, window }: Put,
): void {
  const compared = observed.rows('peer.compared').filter(({ date }) => date < observed.until);
  const date = compared
    .map((row) => row.date)
    .sort()
    .at(-1);
  if (date === undefined) return;
  const rows = compared.filter((row) => row.date === date);
  const of = (measure: string, metric: string) =>
    (observed.rows(measure).find((row) => row.date === date && row.queue === metric)?.value ?? 0) / MICRO;
  const within = window(date, date);
  const same = rows.filter(({ queue }) =>
    observed.rows('peer.same_definition').some((row) => row.date === date && row.queue === queue && row.value > 0),
  );
  within('benchmark.cohort.same_definition_share', same.length / rows.length, 'share');
  within('benchmark.cohort.smallest', Math.min(...rows.map(({ n }) => n)), 'count');
  const own = (metric: string) =>
    metrics.values.find((value) => value.metric === metric && value.scope === '*')?.value ?? null;
  const csat = registered['csat'];
  const peers = same.find(({ queue }) => queue === csat);
  const satisfaction = csat === undefined ? null : own(csat);
  if (csat !== undefined && peers && satisfaction !== null) {
    within('benchmark.cohort.csat', peers.n, 'count');
    within('benchmark.cohort.csat_less_median', satisfaction - of('peer.median', csat), 'share');
  }
  const placed = same.flatMap(({ queue }) => {
    const value = own(queue);
    const direction = METRICS.inUse.find(({ id }) => id === queue)?.direction;
    if (value === null || direction === undefined) return [];
    const [low, high] = [of('peer.lower_quartile', queue), of('peer.upper_quartile', queue)];
    return [direction === 'down' ? value <= high : direction === 'up' ? value >= low : value >= low && value <= high];
  });
  if (placed.length > 0)
    within('benchmark.quartile.middle_or_better_share', placed.filter(Boolean).length / placed.length, 'share');
}
