import type { ServiceGoal } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson, RequestFailed } from './fetch-json.ts';

/** What the center plans for, or null while it has no settings. */
export function useServiceGoal() {
  return useQuery({
    queryKey: ['settings', 'goal'],
    queryFn: async ({ signal }): Promise<ServiceGoal | null> => {
      try {
        return (await fetchJson<{ goal: ServiceGoal }>('/api/settings', { signal })).goal;
      } catch (error) {
        if (error instanceof RequestFailed && error.problem.status === 404) return null;
        throw error;
      }
    },
  });
}
