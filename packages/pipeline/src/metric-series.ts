import { type Catalogue, checksOf, clausesOf } from '@seatwise/ccso';
import type { Digest, MetricSeries, PeriodGrain, ServiceGoal } from '@seatwise/core';
import { evaluateMetricSeries, goalMetricId, goalParameters, METRICS, type RowTables } from '@seatwise/metrics';

/** The variant of each family in force: what the center registered, and for the service level what the goal is stated in. */
export const registeredVariants = (
  goal: ServiceGoal,
  registered: Readonly<Record<string, string>> = {},
): Record<string, string> => ({ ...registered, service_level: goalMetricId(goal) });

/** Values by period of every metric that a rule of the catalogue looks at over several periods, and by month of the key metrics; of all queues together. */
export function seriesForRules(
  catalogue: Catalogue,
  tables: RowTables,
  goal: ServiceGoal,
  registered: Readonly<Record<string, string>>,
  keyMetrics: readonly string[],
  digest: Digest,
): MetricSeries[] {
  const wanted = new Map<string, Set<PeriodGrain>>();
  for (const { clause } of clausesOf(catalogue)) {
    for (const { source, name, limit, over } of checksOf(clause)) {
      if (!over) continue;
      const names = [
        ...(source === 'metric' ? [name] : []),
        ...(typeof limit === 'object' && limit !== null && 'metric' in limit ? [limit.metric] : []),
      ];
      for (const one of names) wanted.set(one, (wanted.get(one) ?? new Set()).add(over.grain));
    }
  }
  for (const name of [...keyMetrics, 'adherence.scheduled'])
    wanted.set(name, (wanted.get(name) ?? new Set()).add('month'));
  return [...wanted].flatMap(([name, grains]) => {
    const family = name.endsWith('.*') ? name.slice(0, -2) : null;
    const definitions = METRICS.inUse.filter((definition) =>
      family === null
        ? definition.id === name
        : definition.id === registered[family] || (registered[family] === undefined && definition.family === family),
    );
    return definitions.flatMap((definition) =>
      [...grains].map((grain) =>
        evaluateMetricSeries(definition, tables, { grain, parameters: goalParameters(goal, definition) }, digest),
      ),
    );
  });
}
