import type {
  ShiftRequest as AskedRequest,
  Award,
  ShiftRequestAct,
  ShiftRequestContent,
  TradeVerdict,
} from '@seatwise/schedule/editing';
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';
import { SCHEDULE_DRAFT_KEY } from './use-schedule-draft.ts';

/** Queries that hang on the schedule: a change of it makes all of them be read anew. */
export const MY_SCHEDULE = 'my-schedule';

/** A request as the server lists it. */
export interface ShiftRequest extends AskedRequest {
  /** Of a wish: planned days that it is about, and those on which it was granted. */
  readonly share?: { readonly days: number; readonly granted: number };
}

export interface RequestVerdict extends Pick<TradeVerdict, 'allowed' | 'broken' | 'cover'> {
  readonly hours: number | null;
  readonly left: number | null;
}

export interface BidRound {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly { readonly id: string; readonly places: number }[];
  readonly awards: readonly Award[] | null;
}

export interface BidRounds {
  readonly version: number;
  readonly rounds: readonly BidRound[];
}

/** Requests, newest first: of everybody, or those that a person asks or is asked by. */
export function useRequests(person?: string) {
  const search = person === undefined ? '' : `?person=${encodeURIComponent(person)}`;
  return useQuery({
    queryKey: ['requests', person ?? '*'],
    queryFn: ({ signal }) => fetchJson<readonly ShiftRequest[]>(`/api/requests${search}`, { signal }),
  });
}

/** What a request would do by the schedule as it is now; null asks for nothing. */
export function useVerdict(person: string, content: ShiftRequestContent | null) {
  return useQuery({
    queryKey: ['requests', 'verdict', person, content],
    queryFn: ({ signal }) =>
      fetchJson<RequestVerdict>('/api/requests/verdict', { ...sendJson('POST', { person, content }), signal }),
    enabled: content !== null,
    retry: false,
  });
}

export function useKeptVerdict(id: string) {
  return useQuery({
    queryKey: ['requests', 'kept', id],
    queryFn: ({ signal }) => fetchJson<RequestVerdict>(`/api/requests/${id}/verdict`, { signal }),
    retry: false,
  });
}

export function useAsk(person: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ content, reason }: { readonly content: ShiftRequestContent; readonly reason: string }) =>
      fetchJson<ShiftRequest>('/api/requests', sendJson('POST', { person, content, reason })),
    onSettled: () => readAnew(client),
  });
}

export function useActOnRequest(person: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ request, act, reason }: { request: ShiftRequest; act: ShiftRequestAct; reason: string }) =>
      fetchJson<ShiftRequest>(
        `/api/requests/${request.id}/acts`,
        sendJson('POST', { act, seen: request.steps.length, person, reason }),
      ),
    onSettled: () => readAnew(client),
  });
}

export function useBidRounds() {
  return useQuery({
    queryKey: ['requests', 'rounds'],
    queryFn: ({ signal }) => fetchJson<BidRounds>('/api/bid-rounds', { signal }),
  });
}

export function useOpenRound() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (round: Pick<BidRound, 'from' | 'to' | 'lines'> & { readonly seen: number }) =>
      fetchJson<BidRound>('/api/bid-rounds', sendJson('POST', round)),
    onSettled: () => readAnew(client),
  });
}

export function useAwardRound() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, seen, person }: { readonly id: string; readonly seen: number; readonly person: string }) =>
      fetchJson<BidRound>(`/api/bid-rounds/${encodeURIComponent(id)}/award`, sendJson('POST', { seen, person })),
    onSettled: () => readAnew(client),
  });
}

/** Enters an absence that its approver has granted. */
export function useEnterAbsence() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (absence: {
      readonly agent: string;
      readonly start: string;
      readonly end: string;
      readonly absence: string;
      readonly reason: string;
      readonly approvedBy: string;
    }) => fetchJson<{ saved: number }>('/api/absences', sendJson('POST', [absence])),
    onSettled: () => readAnew(client),
  });
}

/**
 * What was decided may have changed the schedule, its draft, the cover and the running day: everything that shows them is
 * read again.
 */
export async function readAnew(client: QueryClient): Promise<void> {
  for (const key of [['requests'], [MY_SCHEDULE], ['artefact'], SCHEDULE_DRAFT_KEY, ['day-board']]) {
    await client.invalidateQueries({ queryKey: key });
  }
}
