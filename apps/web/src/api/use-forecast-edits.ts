import type { ForecastEdit } from '@seatwise/core';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, isStale, sendJson } from './fetch-json.ts';

/** An edit on the forecast as a layer; `at` is when it was kept. */
export interface EditLayer extends ForecastEdit {
  readonly at: number;
}

export type NewEdit = Omit<ForecastEdit, 'id' | 'active'>;

const KEY = ['forecast-edits'];
const PATH = '/api/forecast-edits';

/** The layers of edits, in the order in which they are applied. */
export function useForecastEdits() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => fetchJson<EditLayer[]>(PATH, { signal }) });
}

const put = (client: QueryClient) => (layers: EditLayer[]) => {
  client.setQueryData<EditLayer[]>(KEY, layers);
};

/** Keeps edits on top of those that were seen; refused, and the others fetched, when they are not the latest any more. */
export function useSaveEdits() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ seen, edits }: { readonly seen: readonly EditLayer[]; readonly edits: readonly NewEdit[] }) =>
      fetchJson<EditLayer[]>(PATH, sendJson('POST', { seen: seen.map(({ id, active }) => ({ id, active })), edits })),
    onSuccess: put(client),
    onError: (error) => (isStale(error) ? client.invalidateQueries({ queryKey: KEY }) : undefined),
  });
}

/** Switches a layer on or off. */
export function useSwitchEdit() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, active }: { readonly id: string; readonly active: boolean }) =>
      fetchJson<EditLayer[]>(`${PATH}/${encodeURIComponent(id)}/${active ? 'on' : 'off'}`, { method: 'POST' }),
    onSuccess: put(client),
  });
}

/** Puts the layers into another order. */
export function useOrderEdits() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) => fetchJson<EditLayer[]>(`${PATH}/order`, sendJson('PUT', ids)),
    onSuccess: put(client),
  });
}
