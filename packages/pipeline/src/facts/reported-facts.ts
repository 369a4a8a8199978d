import type { MetricSeries, PeriodValue } from '@seatwise/core';
import type { FactList } from './fact-list.ts';
import { runAtEnd } from './records/observed.ts';

/** What stands beside what in the values of each month: reports print every metric with its definition. */
export function reportedFacts(
  list: FactList,
  series: readonly MetricSeries[],
  registered: Readonly<Record<string, string>>,
  keyMetrics: readonly string[],
): void {
  const { put, series: putSeries } = list.from(null, null);
  const months = (metric: string | undefined): readonly PeriodValue[] =>
    series.find((one) => one.metric === metric && one.scope === '*' && one.grain === 'month')?.periods ?? [];
  /** True for the months in which all of them have a value; months that the first does not reach are not listed. */
  const together = (metrics: readonly (string | undefined)[]): PeriodValue[] =>
    months(metrics[0]).map(({ start, n }) => ({
      start,
      value: metrics.every((metric) => months(metric).some((one) => one.start === start && one.value !== null)),
      n,
    }));
  const beside = (fact: string, metrics: readonly (string | undefined)[]) =>
    putSeries(fact, 'flag', { grain: 'month', periods: together(metrics) });
  beside('metric.values.conformance_reported', ['conformance.scheduled', 'adherence.scheduled']);
  const { csat, utilisation } = registered;
  if (csat !== undefined) {
    beside('metric.values.csat_with_rates', [csat, 'csat.invitation', 'csat.participation']);
    put('metric.registry.satisfaction_methods', 1, 'count');
  }
  // A variant of utilisation is named after what it is divided by.
  if (utilisation !== undefined) beside('metric.values.utilisation_denominator', [utilisation]);
  if (keyMetrics.length > 0)
    put(
      'metric.values.months_held',
      Math.min(...keyMetrics.map((metric) => runAtEnd(months(metric), ({ value }) => value !== null))),
      'months',
    );
}
