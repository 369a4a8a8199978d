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

/** The newest lines of the log: all, of one who wrote, or those that say any of some texts. */
export function useChanges(
  limit: number,
  { actor, find = [] }: { readonly actor?: string; readonly find?: readonly string[] } = {},
) {
  const query = new URLSearchParams([
    ['limit', String(limit)],
    ...(actor === undefined ? [] : [['actor', actor]]),
    ...find.map((text) => ['find', text]),
  ]);
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
