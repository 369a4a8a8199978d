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

/** Names of skills by id: those of the queues that need them; the id itself where no queue does. */
export function useSkillName(): (id: string) => string {
  const { data } = useCenter();
  return (id) =>
    (data?.queues ?? [])
      .filter((queue) => (queue.skill ?? queue.id) === id)
      .map((queue) => queue.name)
      .join(' · ') || id;
}
