import type { ServiceGoal } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson, orNull } from './fetch-json.ts';

/** What the center plans for, or null while it has no settings. */
export function useServiceGoal() {
  return useQuery({
    queryKey: ['settings', 'goal'],
    queryFn: async ({ signal }) => {
      const settings = await orNull(fetchJson<{ goal: ServiceGoal }>('/api/settings', { signal }));
      return settings?.goal ?? null;
    },
  });
}
