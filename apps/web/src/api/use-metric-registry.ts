import type { MetricValue } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import type { Bilingual } from './use-catalogue.ts';

export const METRIC_STATES = ['approved', 'draft', 'retired'] as const;
type MetricState = (typeof METRIC_STATES)[number];

/** A metric definition with what it rests on and what rests on it. */
export interface RegisteredMetric {
  readonly id: string;
  readonly family: string;
  readonly version: string;
  readonly status: MetricState;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly unit: MetricValue['unit'];
  readonly direction: MetricValue['direction'];
  readonly formula: string;
  readonly hash: string;
  readonly owner: string;
  readonly approver: string;
  readonly source: string;
  readonly grain: 'day' | 'week' | 'month';
  readonly minimumSample: number;
  readonly exclusions: readonly Bilingual[];
  readonly parameters: Readonly<Record<string, { value: number; unit: string; name: Bilingual }>>;
  readonly faults: readonly string[];
  readonly golden: readonly { rows: number; value: number; source: string; found: number | null }[];
  readonly versions: readonly { version: string; status: MetricState; hash: string }[];
  readonly lineage: readonly {
    part: 'numerator' | 'denominator';
    formula: string;
    source: string;
    columns: readonly { name: string; unit: string }[];
    file: Bilingual;
  }[];
  /** Clauses of the catalogue whose rule reads it. */
  readonly clauses: readonly string[];
}

export interface MetricVariant extends MetricValue {
  readonly comparison: {
    readonly with: string;
    readonly difference: number;
    readonly terms: readonly { part: 'numerator' | 'denominator'; name: string; first: number; second: number }[];
  } | null;
}

export function useMetricRegistry() {
  return useQuery({
    queryKey: ['metric-registry'],
    queryFn: ({ signal }) => fetchJson<readonly RegisteredMetric[]>('/api/metric-registry', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Every way to count one thing, over the same rows of the center. */
export function useMetricVariants(family: string, scope: string) {
  return useQuery({
    queryKey: ['metric-variants', family, scope],
    queryFn: ({ signal }) =>
      fetchJson<readonly MetricVariant[]>(
        `/api/metric-variants/${encodeURIComponent(family)}?${new URLSearchParams({ scope })}`,
        { signal },
      ),
  });
}
