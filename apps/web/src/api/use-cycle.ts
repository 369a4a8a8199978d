import type { CycleRow } from '@seatwise/pipeline';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

export interface WireCycle {
  readonly today: string;
  readonly rows: readonly (CycleRow & { readonly name: string })[];
}

/** Due dates of the planning cycle around today; names come in the language of the page. */
export function useCycle(before: number, after: number, language: string) {
  return useQuery({
    queryKey: ['cycle', before, after, language],
    queryFn: ({ signal }) => fetchJson<WireCycle>(`/api/cycle?before=${before}&after=${after}`, { signal }),
  });
}
