import type { Agent } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

/** Everybody employed on a day, as recorded. */
export function useAgents(asOf: string) {
  return useQuery({
    queryKey: ['agents', asOf],
    queryFn: async ({ signal }) =>
      (await fetchJson<{ value: Agent | null }[]>(`/api/agents?asOf=${asOf}`, { signal })).flatMap(({ value }) =>
        value === null ? [] : [value],
      ),
  });
}
