import { type Digest, type LocalDate, type PeriodGrain, SeatwiseError } from '@seatwise/core';
import { definitionHash, type MetricDefinition } from './definition.ts';
import { prepareMetric } from './evaluate-definition.ts';
import { thatHold } from './evaluate-metrics.ts';
import { evaluateMetricSeries } from './evaluate-series.ts';
import type { RowTables } from './rows.ts';

/** Two versions (or methods) of one family over the same rows, period by period. */
export interface Bridge {
  readonly first: { readonly metric: string; readonly version: string; readonly definitionHash: string };
  readonly second: { readonly metric: string; readonly version: string; readonly definitionHash: string };
  readonly grain: PeriodGrain;
  readonly periods: readonly {
    readonly start: LocalDate;
    readonly first: number | null;
    readonly second: number | null;
    /** Second less first; null where one has no value. */
    readonly gap: number | null;
  }[];
  /** Over all rows that both cover. */
  readonly total: { readonly first: number | null; readonly second: number | null; readonly gap: number | null };
}

/**
 * Runs two versions of a metric over the same data, so that a change of meaning is seen as one and not as a change of the
 * center. This is the only way from the values of one version to those of another.
 * @throws SeatwiseError METRIC_NOT_COMPARABLE for two families or units
 */
export function bridgeVersions(
  first: MetricDefinition,
  second: MetricDefinition,
  tables: RowTables,
  { grain, queue = '*' }: { readonly grain: PeriodGrain; readonly queue?: string },
  digest: Digest,
): Bridge {
  const name = ({ id, version }: MetricDefinition) => `${id}@${version}`;
  if (first.family !== second.family || first.unit !== second.unit || first.of !== second.of)
    throw new SeatwiseError('METRIC_NOT_COMPARABLE', { first: name(first), second: name(second) });
  const both = [first, second].map((definition) => {
    const held = queue === '*' ? thatHold(definition, tables) : tables;
    const prepared = prepareMetric(definition, held, queue);
    return { definition, prepared, series: evaluateMetricSeries(definition, tables, { grain, queue }, digest) };
  }) as unknown as [Side, Side];
  const [one, two] = both;
  const days =
    one.prepared.days && two.prepared.days
      ? {
          first: Math.max(one.prepared.days.first, two.prepared.days.first),
          last: Math.min(one.prepared.days.last, two.prepared.days.last),
        }
      : null;
  const total = both.map(({ prepared }) => (days ? prepared.over(days).value : null)) as [number | null, number | null];
  const later = new Map(two.series.periods.map(({ start, value }) => [start, value as number | null]));
  return {
    first: { metric: first.id, version: first.version, definitionHash: definitionHash(first, digest) },
    second: { metric: second.id, version: second.version, definitionHash: definitionHash(second, digest) },
    grain,
    periods: one.series.periods
      .filter(({ start }) => later.has(start))
      .map(({ start, value }) => {
        const pair = [value as number | null, later.get(start) ?? null] as const;
        return { start, first: pair[0], second: pair[1], gap: gapOf(pair) };
      }),
    total: { first: total[0], second: total[1], gap: gapOf(total) },
  };
}

interface Side {
  readonly prepared: ReturnType<typeof prepareMetric>;
  readonly series: ReturnType<typeof evaluateMetricSeries>;
}

const gapOf = ([first, second]: readonly [number | null, number | null]): number | null =>
  first === null || second === null ? null : second - first;
