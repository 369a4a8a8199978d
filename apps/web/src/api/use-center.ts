import type { Center } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { fetchJson, RequestFailed } from './fetch-json.ts';

/** The center, or null while there is none. */
export function useCenter() {
  return useQuery({
    queryKey: ['center'],
    queryFn: async ({ signal }): Promise<Center | null> => {
      try {
        return await fetchJson<Center>('/api/center', { signal });
      } catch (error) {
        if (error instanceof RequestFailed && error.problem.status === 404) return null;
        throw error;
      }
    },
  });
}

/** Names of queues by id; the id itself where the center does not know it. */
export function useQueueName(): (id: string) => string {
  const { data } = useCenter();
  const names = new Map(data?.queues.map((queue) => [queue.id, queue.name]));
  return (id) => names.get(id) || id;
}
