import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

export interface WireChange {
  readonly sequence: number;
  readonly at: number | string;
  readonly actor: string;
  readonly reason: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: unknown;
}

/** The newest lines of the log: all, of one who wrote, or those that say something. */
export function useChanges(limit: number, filter: { readonly actor?: string; readonly find?: string } = {}) {
  const query = new URLSearchParams({ limit: String(limit), ...filter });
  return useQuery({
    queryKey: ['changes', String(query)],
    queryFn: ({ signal }) => fetchJson<readonly WireChange[]>(`/api/changes?${query}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** Everyone who has written. */
export function useActors() {
  return useQuery({
    queryKey: ['changes', 'actors'],
    queryFn: ({ signal }) => fetchJson<readonly string[]>('/api/changes/actors', { signal }),
  });
}
