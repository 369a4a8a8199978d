import type { DriftEpisode } from '@seatwise/ccso';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

/** Clauses that stand lower than they stood before, each with when it fell; none while nothing is known. */
export function useDrift(): readonly DriftEpisode[] {
  const { data } = useQuery({
    queryKey: ['drift'],
    queryFn: ({ signal }) => fetchJson<readonly DriftEpisode[]>('/api/drift', { signal }),
  });
  return data ?? NONE;
}

const NONE: readonly DriftEpisode[] = [];
