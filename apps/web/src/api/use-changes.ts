import { useQuery } from '@tanstack/react-query';
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

export function useChanges(limit: number) {
  return useQuery({
    queryKey: ['changes', limit],
    queryFn: ({ signal }) => fetchJson<readonly WireChange[]>(`/api/changes?limit=${limit}`, { signal }),
  });
}
