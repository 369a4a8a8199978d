import type { AgreementReport, Engagement, Person } from '@seatwise/ccso';
import type { ClauseEvidence, Score } from '@seatwise/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

export interface EngagementHead {
  readonly id: string;
  readonly window: { readonly from: string; readonly until: string };
  readonly stage: Engagement['stage'];
  readonly result: Engagement['result'];
  readonly version: number;
}

/** An engagement as one person may see it. */
export interface OpenedEngagement extends Engagement {
  readonly evidence: readonly ClauseEvidence[];
  readonly score: Score;
  readonly agreement:
    | (Omit<AgreementReport, 'gaps'> & {
        readonly gaps: readonly { readonly clause: string; readonly low: number; readonly high: number }[];
      })
    | null;
}

export interface People {
  readonly version: number | null;
  readonly people: readonly Person[];
}

export function usePeople() {
  return useQuery({
    queryKey: ['assessment-people'],
    queryFn: ({ signal }) => fetchJson<People>('/api/assessment/people', { signal }),
  });
}

export function useSavePeople() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (people: People) => fetchJson<{ version: number }>('/api/assessment/people', sendJson('PUT', people)),
    onSettled: () => client.invalidateQueries({ queryKey: ['assessment-people'] }),
  });
}

export function useEngagements() {
  return useQuery({
    queryKey: ['engagements'],
    queryFn: ({ signal }) => fetchJson<readonly EngagementHead[]>('/api/engagements', { signal }),
  });
}

export function useOpenEngagement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: { readonly id: string; readonly by: string; readonly retestOf: string | null }) =>
      fetchJson<Engagement>('/api/engagements', sendJson('POST', asked)),
    onSettled: () => client.invalidateQueries({ queryKey: ['engagements'] }),
  });
}

export function useEngagement(id: string, person: string) {
  return useQuery({
    queryKey: ['engagement', id, person],
    queryFn: ({ signal }) =>
      fetchJson<OpenedEngagement>(`/api/engagements/${encodeURIComponent(id)}?as=${encodeURIComponent(person)}`, {
        signal,
      }),
  });
}

/** Does something in an engagement, or concludes it; a refused write shows what the server says and reads anew. */
export function useAct(id: string, person: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, act }: { readonly version: number; readonly act: Readonly<Record<string, unknown>> }) =>
      act.do === 'conclude'
        ? fetchJson<Engagement>(
            `/api/engagements/${encodeURIComponent(id)}/conclusion`,
            sendJson('POST', { version, by: person, reason: act.reason }),
          )
        : fetchJson<Engagement>(
            `/api/engagements/${encodeURIComponent(id)}/acts`,
            sendJson('POST', { version, by: person, act }),
          ),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['engagement', id] });
      await client.invalidateQueries({ queryKey: ['engagements'] });
    },
  });
}
