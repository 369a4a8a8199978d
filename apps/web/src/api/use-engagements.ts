import type { AgreementReport, Engagement, Person } from '@seatwise/ccso';
import type { ClauseEvidence, Score } from '@seatwise/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
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

/**
 * Does something in an engagement, or concludes it; a refused write shows what the server says and reads anew. Acts that follow each
 * other quickly wait for one another, each made on what the one before left.
 */
export function useAct(id: string, person: string) {
  const client = useQueryClient();
  const left = useRef(new Map<string, number>());
  const path = `/api/engagements/${encodeURIComponent(id)}`;
  return useMutation({
    scope: { id: `engagement ${id}` },
    mutationFn: ({
      version: seen,
      act,
    }: {
      readonly version: number;
      readonly act: Readonly<Record<string, unknown>>;
    }) => {
      const version = Math.max(seen, left.current.get(id) ?? 0);
      return act.do === 'conclude'
        ? fetchJson<Engagement>(`${path}/conclusion`, sendJson('POST', { version, by: person, reason: act.reason }))
        : fetchJson<Engagement>(`${path}/acts`, sendJson('POST', { version, by: person, act }));
    },
    onSuccess: (engagement) => {
      left.current.set(id, engagement.version);
      client.setQueryData<OpenedEngagement>(['engagement', id, person], (old) => old && { ...old, ...engagement });
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['engagement', id] });
      void client.invalidateQueries({ queryKey: ['engagements'] });
    },
  });
}
