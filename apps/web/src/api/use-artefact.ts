import type {
  Actuals,
  Evidence,
  Forecast,
  History,
  MetricValues,
  Organisation,
  Requirement,
  Schedule,
  Score,
} from '@seatwise/core';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import type { WireArtefact } from './wire.ts';

/** Collections of the API and what the latest member of each holds. */
export interface Artefacts {
  readonly histories: History;
  readonly forecasts: Forecast;
  readonly requirements: Requirement;
  readonly schedules: Schedule;
  readonly organisations: Organisation;
  readonly actuals: Actuals;
  readonly metrics: MetricValues;
  readonly evidence: Evidence;
  readonly scores: Score;
}
export type Collection = keyof Artefacts;

/** The latest artefact of a step. */
export function useArtefact<Name extends Collection>(
  name: Name,
  query = '',
): UseQueryResult<WireArtefact<Artefacts[Name]>> {
  return useQuery({
    queryKey: ['artefact', name, query],
    queryFn: ({ signal }) => fetchJson<WireArtefact<Artefacts[Name]>>(`/api/${name}/latest${query}`, { signal }),
  });
}

/** The last `days` days of the latest history; of one queue, or of all. */
export function useHistory(days: number, queue?: string): UseQueryResult<WireArtefact<History>> {
  const search = new URLSearchParams({ days: String(days) });
  if (queue !== undefined) search.set('queue', queue);
  return useArtefact('histories', `?${search}`);
}
