import type { Publication } from '@seatwise/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

export type PublishedKind = 'forecast' | 'requirement' | 'schedule';

export interface NewPublication {
  readonly kind: PublishedKind;
  /** Id of the artefact that is looked at: a newer one is not published unseen. */
  readonly seen: string;
  readonly reason: string;
  readonly author: string;
  readonly from: string;
  readonly to: string;
}

/** What was made official of a kind, newest first. */
export function usePublications(kind: PublishedKind) {
  return useQuery({
    queryKey: ['publications', kind],
    queryFn: ({ signal }) => fetchJson<readonly Publication[]>(`/api/publications?kind=${kind}`, { signal }),
  });
}

export function usePublish() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (made: NewPublication) => fetchJson<Publication>('/api/publications', sendJson('POST', made)),
    onSuccess: () =>
      Promise.all(
        ['publications', 'forecast-overlays', 'cycle', 'changes'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
    onError: (_, { kind }) => client.invalidateQueries({ queryKey: ['artefact', `${kind}s`] }),
  });
}
