import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

export type PlanningDocument = 'plan-settings' | 'opening-hours' | 'work-plans' | 'planning-events';

/** A document with its version; null while nobody has saved one. */
export interface ReadDocument<Value> {
  readonly version: number | null;
  readonly value: Value;
}

const read = <Value>(name: PlanningDocument, signal?: AbortSignal) =>
  fetchJson<ReadDocument<Value>>(`/api/${name}`, signal ? { signal } : {});

export function usePlanningDocument<Value>(name: PlanningDocument) {
  return useQuery({
    queryKey: ['planning-document', name],
    queryFn: ({ signal }) => read<Value>(name, signal),
  });
}

/** Saves over the version that was read. */
export function useSaveDocument<Value>(name: PlanningDocument) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: ReadDocument<Value> & { readonly reason: string }) =>
      fetchJson<{ version: number }>(`/api/${name}`, sendJson('PUT', body)),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** What is stored now, whatever this window has seen. */
export function useReadAgain<Value>(name: PlanningDocument): () => Promise<ReadDocument<Value>> {
  const client = useQueryClient();
  return () =>
    client.fetchQuery({ queryKey: ['planning-document', name], queryFn: () => read<Value>(name), staleTime: 0 });
}
