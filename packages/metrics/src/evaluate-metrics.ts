import { formatInstant } from '@seatwise/calendar';
import type { Digest, Issue, MetricValue, MetricValues, ServiceGoal } from '@seatwise/core';
import { definitionHash, type MetricDefinition, sourcesOf } from './definition.ts';
import { lacking, lackingIn, type ParameterValues, prepareMetric } from './evaluate-definition.ts';
import { goalMetricId, METRICS } from './registry.ts';
import { daysCovered, instantsOf, type MetricSources, type RowTables, rowTables } from './rows.ts';

export interface MetricsInput extends MetricSources {
  readonly serviceGoal: ServiceGoal;
  /** What to evaluate; every metric in use unless said. */
  readonly definitions?: readonly MetricDefinition[];
}

/** Values of parameters that a center's service goal decides. */
export function goalParameters({ serviceLevel }: ServiceGoal, definition: MetricDefinition): ParameterValues {
  return serviceLevel !== undefined && Object.hasOwn(definition.parameters, 'goal') ? { goal: serviceLevel } : {};
}

/**
 * Every registered metric for each queue and for all (`*`), over the window its rows cover. A metric without facts has no
 * value and names what it lacks. All queues together are those that hold the facts; facts with different thresholds are
 * never summed, so such a metric has values by queue and none for all.
 */
export function evaluateMetrics(input: MetricsInput, digest: Digest): MetricValues {
  const { zone } = input.history.grid;
  const tables = rowTables(input);
  const queues = input.history.queues.map(({ queue }) => queue);
  const issues: Issue[] = [];
  const everything = daysCovered(tables.interval) ?? { first: 0, last: 0 };
  const values = (input.definitions ?? METRICS.inUse).flatMap((definition) => {
    const head = {
      metric: definition.id,
      version: definition.version,
      definitionHash: definitionHash(definition, digest),
      unit: definition.unit,
      direction: definition.direction,
    };
    const parameters = goalParameters(input.serviceGoal, definition);
    const over = (scope: string, held: RowTables): MetricValue => {
      const { days, over: read } = prepareMetric(definition, held, scope, parameters);
      const { value, numerator, denominator, cases } = read();
      const { start, end } = instantsOf(days ?? everything, zone);
      return {
        ...head,
        scope,
        from: formatInstant(start, zone),
        to: formatInstant(end, zone),
        value,
        numerator,
        denominator,
        n: cases,
        missing: value === null ? lacking(definition, held, scope) : [],
      };
    };
    const sources = sourcesOf(definition);
    const held = thatHold(definition, tables);
    const differ = definition.thresholds.some((name) =>
      sources.some((source) => new Set(held[source].map((table) => table[name])).size > 1),
    );
    if (differ)
      issues.push({ code: 'METRIC_THRESHOLDS_DIFFER', severity: 'warning', params: { metric: definition.id } });
    const total = over('*', held);
    const shown = differ ? { ...total, value: null, numerator: null, denominator: null } : total;
    if (shown.value === null && !differ) {
      issues.push({
        code: 'METRIC_NO_FACTS',
        severity: 'info',
        params: {
          metric: definition.id,
          missing: [...shown.missing],
          file: definition.file.en,
          fileZh: definition.file.zh,
        },
      });
    }
    return [
      shown,
      ...queues.flatMap((queue) => {
        const own = sources.every((source) => tables[source].some((table) => table.queue === queue));
        return own ? [over(queue, tables)] : [];
      }),
    ];
  });
  return { values, issues: [...issues, ...goalIssues(input)] };
}

/** The tables in which the metric's names are known; where none holds them, all, so that what is lacking can be named. */
export function thatHold(definition: MetricDefinition, tables: RowTables): RowTables {
  const kept: Record<string, RowTables[keyof RowTables]> = { ...tables };
  for (const source of sourcesOf(definition)) {
    const holding = tables[source].filter((table) => lackingIn(definition, source, [table]).length === 0);
    if (holding.length > 0) kept[source] = holding;
  }
  return kept as unknown as RowTables;
}

/** A goal in 20 seconds cannot be compared with facts counted at 30. */
function goalIssues({ history, serviceGoal }: MetricsInput): Issue[] {
  const { answerThreshold: goal } = serviceGoal;
  if (goal === undefined) return [];
  return history.queues.flatMap(({ queue, answerThreshold: held }): Issue[] =>
    held === null || held === goal
      ? []
      : [
          {
            code: 'METRIC_GOAL_THRESHOLD',
            severity: 'warning',
            params: { metric: goalMetricId(serviceGoal), queue, goal, held },
          },
        ],
  );
}
