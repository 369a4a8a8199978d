import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import type { Bilingual } from './use-catalogue.ts';

export interface WireMetricDefinition {
  readonly id: string;
  readonly family?: string;
  readonly version: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'target';
  readonly numerator: string;
  readonly denominator: string;
  readonly file?: Bilingual;
  readonly owner?: string;
  readonly source?: string;
}

export function useMetricDefinitions() {
  return useQuery({
    queryKey: ['metric-definitions'],
    queryFn: ({ signal }) => fetchJson<readonly WireMetricDefinition[]>('/api/metric-definitions', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
