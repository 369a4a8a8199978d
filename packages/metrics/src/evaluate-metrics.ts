import { formatInstant } from '@seatwise/calendar';
import type { Digest, Issue, MetricValue, MetricValues, ServiceGoal } from '@seatwise/core';
import { definitionHash, type MetricDefinition } from './definition.ts';
import { type Formula, readFormula } from './formula.ts';
import { goalMetricId, METRIC_DEFINITIONS } from './registry.ts';
import { type MetricSources, type RowTable, rowTables } from './rows.ts';

export interface MetricsInput extends MetricSources {
  readonly serviceGoal: ServiceGoal;
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
  const values = METRIC_DEFINITIONS.flatMap((definition) => {
    const formulas = { numerator: readFormula(definition.numerator), denominator: readFormula(definition.denominator) };
    const head = {
      metric: definition.id,
      version: definition.version,
      definitionHash: definitionHash(definition, digest),
      unit: definition.unit,
      direction: definition.direction,
    };
    const all = tables[definition.rows];
    const over = (scope: string, rows: readonly RowTable[]): MetricValue => {
      const ratio = ratioOf(formulas, rows);
      const windows = (rows.length > 0 ? rows : tables.interval).map(({ window }) => window);
      return {
        ...head,
        scope,
        from: formatInstant(Math.min(...windows.map(({ start }) => start)), zone),
        to: formatInstant(Math.max(...windows.map(({ end }) => end)), zone),
        ...ratio,
        missing: ratio.value === null ? lacking(formulas, rows) : [],
      };
    };
    const holding = all.filter((table) => lacking(formulas, [table]).length === 0);
    const differ = definition.thresholds.some((name) => new Set(holding.map((table) => table[name])).size > 1);
    if (differ)
      issues.push({ code: 'METRIC_THRESHOLDS_DIFFER', severity: 'warning', params: { metric: definition.id } });
    const total = over('*', holding.length > 0 ? holding : all);
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
        const own = all.filter((table) => table.queue === queue);
        return own.length === 0 ? [] : [over(queue, own)];
      }),
    ];
  });
  return { values, issues: [...issues, ...goalIssues(input)] };
}

interface Formulas {
  readonly numerator: Formula;
  readonly denominator: Formula;
}

function ratioOf(
  { numerator, denominator }: Formulas,
  tables: readonly RowTable[],
): { value: number | null; numerator: number | null; denominator: number | null; n: number } {
  let above = 0;
  let below = 0;
  let n = 0;
  for (const { length, columns } of tables) {
    let row = 0;
    const lookup = (name: string) => columns.get(name)?.[row] ?? Number.NaN;
    for (; row < length; row++) {
      const a = numerator.evaluate(lookup);
      const b = denominator.evaluate(lookup);
      if (Number.isNaN(a) || Number.isNaN(b)) continue;
      above += a;
      below += b;
      n++;
    }
  }
  if (n === 0 || below === 0) return { value: null, numerator: null, denominator: null, n };
  return { value: above / below, numerator: above, denominator: below, n };
}

/** Names of the formulas that no row knows. */
function lacking({ numerator, denominator }: Formulas, tables: readonly RowTable[]): string[] {
  const names = [...new Set([...numerator.names, ...denominator.names])];
  const known = (name: string) =>
    tables.some(({ columns, length }) => {
      const column = columns.get(name);
      for (let i = 0; column && i < length; i++) if (!Number.isNaN(column[i])) return true;
      return false;
    });
  return names.filter((name) => !known(name));
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

/** One row's value by a definition, as its golden vectors state it; NaN where a fact is lacking. */
export function valueOfFacts(definition: MetricDefinition, facts: Readonly<Record<string, number>>): number {
  const lookup = (name: string) => (Object.hasOwn(facts, name) ? (facts[name] as number) : Number.NaN);
  return readFormula(definition.numerator).evaluate(lookup) / readFormula(definition.denominator).evaluate(lookup);
}
