import type { Center } from '@seatwise/core';
import { useQuery } from '@tanstack/react-query';
import { dateIn } from '../format/date-in.ts';
import { fetchJson, orNull } from './fetch-json.ts';

/** The center, or null while there is none. */
export function useCenter() {
  return useQuery({
    queryKey: ['center'],
    queryFn: ({ signal }) => orNull(fetchJson<Center>('/api/center', { signal })),
  });
}

/** Time zone of the center; UTC before there is one. */
export const useZone = (): string => useCenter().data?.zone ?? 'UTC';

/** Today where the center is. */
export const useToday = (): string => dateIn(Date.now(), useZone());

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
