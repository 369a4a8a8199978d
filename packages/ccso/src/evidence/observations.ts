import { periodStart } from '@seatwise/calendar';
import type {
  EvidenceKind,
  LocalDate,
  MetricSeries,
  MetricValue,
  PeriodGrain,
  PeriodSeries,
  PlanningFact,
} from '@seatwise/core';

/** One observation, of a metric or of a fact, in the form that rules look at. */
export interface Observation {
  readonly source: 'metric' | 'fact';
  readonly name: string;
  readonly version: string | null;
  readonly definitionHash: string | null;
  /** Over the whole window; null where only periods are known. */
  readonly value: number | string | boolean | null;
  /** Rows behind it; null where nothing is counted. */
  readonly n: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly artefact: string | null;
  readonly kind: EvidenceKind;
  readonly receivedAt: string | null;
  readonly scope: string;
  readonly series: readonly PeriodSeries[];
}

/** Everything that is known, by name. */
export interface Observations {
  readonly metrics: ReadonlyMap<string, Observation>;
  readonly facts: ReadonlyMap<string, Observation>;
  /** Variant in force of a metric family: `service_level` → `service_level.sl3`. */
  readonly registered: Readonly<Record<string, string>>;
}

export interface ObservationInput {
  readonly metrics: readonly MetricValue[];
  /** Values by period, of all queues together. */
  readonly series?: readonly MetricSeries[];
  readonly facts: readonly PlanningFact[];
  readonly registered?: Readonly<Record<string, string>>;
  /** How the metric values came about; `imported` unless said. */
  readonly metricKind?: EvidenceKind;
}

const iso = (instant: number): string => new Date(instant).toISOString();

/** Gathers metric values and facts by name; of metrics, those of all queues together. */
export function observationsOf({
  metrics,
  series = [],
  facts,
  registered = {},
  metricKind = 'imported',
}: ObservationInput): Observations {
  const byMetric = new Map<string, Observation>();
  for (const { metric, version, definitionHash, scope, from, to, value, n } of metrics) {
    if (scope !== '*') continue;
    byMetric.set(metric, {
      source: 'metric',
      name: metric,
      version,
      definitionHash,
      value,
      n,
      from,
      to,
      artefact: null,
      kind: metricKind,
      receivedAt: null,
      scope,
      series: [],
    });
  }
  for (const { metric, version, definitionHash, scope, grain, periods } of series) {
    if (scope !== '*') continue;
    const known = byMetric.get(metric);
    const own: PeriodSeries = { grain, periods };
    byMetric.set(metric, {
      source: 'metric',
      name: metric,
      version,
      definitionHash,
      value: null,
      n: null,
      from: null,
      to: null,
      artefact: null,
      kind: metricKind,
      receivedAt: null,
      scope,
      ...known,
      series: [...(known?.series ?? []), own],
    });
  }
  const byFact = new Map<string, Observation>();
  for (const { name, value, window, artefact, series: own = [], kind = 'imported', receivedAt } of facts) {
    byFact.set(name, {
      source: 'fact',
      name,
      version: null,
      definitionHash: null,
      value,
      n: null,
      from: window && iso(window.start),
      to: window && iso(window.end),
      artefact,
      kind,
      receivedAt: receivedAt === undefined ? null : iso(receivedAt),
      scope: '*',
      series: own,
    });
  }
  return { metrics: byMetric, facts: byFact, registered };
}

/** Name of the registered variant of a metric family; where none is registered, of the only one that has been observed. */
export function variantInForce({ metrics, registered }: Observations, family: string): string | undefined {
  const variant = registered[family];
  if (variant !== undefined) return variant;
  const known = [...metrics.values()].filter(
    ({ name, value, series }) =>
      (name === family || name.startsWith(`${family}.`)) && (value !== null || series.length > 0),
  );
  return known.length === 1 ? known[0]?.name : undefined;
}

/** The observation of a name. `family.*` is the variant of the family in force. */
export function observe(observations: Observations, source: 'metric' | 'fact', name: string): Observation | undefined {
  const { metrics, facts } = observations;
  if (source === 'fact') return facts.get(name);
  if (!name.endsWith('.*')) return metrics.get(name);
  const variant = variantInForce(observations, name.slice(0, -2));
  return variant === undefined ? undefined : metrics.get(variant);
}

/** Value and rows of the period that begins on `start`; undefined where it is not known. */
export function valueInPeriod(
  { series }: Observation,
  grain: PeriodGrain,
  start: LocalDate,
): { readonly value: number | string | boolean | null; readonly n: number } | undefined {
  const own = series.find((one) => one.grain === grain);
  return own?.periods.find((period) => periodStart(period.start, grain) === start);
}
