import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';
import { SCHEDULE_DRAFT_KEY } from './use-schedule-draft.ts';

/** Queries that hang on the schedule: a change of it makes all of them be read anew. */
export const MY_SCHEDULE = 'my-schedule';

export const LEAVE_PARTS = ['day', 'first_half', 'second_half', 'hours'] as const;

/** What somebody asks for; a swap without a day of the colleague's gives the shift away. */
export type RequestContent =
  | {
      readonly kind: 'swap';
      readonly date: string;
      readonly colleague: string;
      readonly colleagueDate: string | null;
    }
  | {
      readonly kind: 'time_off';
      readonly from: string;
      readonly to: string;
      readonly code: string;
      readonly part: (typeof LEAVE_PARTS)[number];
      /** Of leave by the hour: minutes after midnight. An end not after the start is on the day after. */
      readonly start?: number;
      readonly end?: number;
    }
  | {
      readonly kind: 'preference';
      readonly from: string;
      readonly to: string;
      readonly weekdays: readonly number[];
      readonly wish: string;
    }
  | { readonly kind: 'bid'; readonly round: string; readonly ranks: readonly string[] };

export type RequestState = 'open' | 'accepted' | 'approved' | 'refused' | 'withdrawn';
export type RequestAct = 'accept' | 'decline' | 'withdraw' | 'approve' | 'refuse';

export interface ShiftRequest {
  readonly id: string;
  readonly person: string;
  readonly content: RequestContent;
  readonly state: RequestState;
  /** Everything that was done about it, oldest first. */
  readonly steps: readonly {
    readonly act: RequestAct | 'ask';
    readonly by: string;
    readonly at: number;
    readonly reason: string;
  }[];
  /** Of a wish: planned days that it is about, and those on which it was granted. */
  readonly share?: { readonly days: number; readonly granted: number };
}

export interface BrokenRule {
  readonly rule: string;
  readonly hard: boolean;
  readonly agent: string | null;
  readonly from: string;
  readonly to: string;
  readonly measured: number | null;
  readonly limit: number | null;
}

export interface RequestVerdict {
  readonly allowed: boolean;
  readonly broken: readonly BrokenRule[];
  /** Hours of people too few and too many, after less before. */
  readonly cover: readonly { readonly skill: string; readonly underHours: number; readonly overHours: number }[];
  readonly hours: number | null;
  readonly left: number | null;
}

export interface Award {
  readonly person: string;
  readonly order: number;
  readonly by: 'seniority' | 'points' | 'time' | 'id' | null;
  readonly line: string | null;
  readonly rank: number | null;
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
export function useVerdict(person: string, content: RequestContent | null) {
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
    mutationFn: ({ content, reason }: { readonly content: RequestContent; readonly reason: string }) =>
      fetchJson<ShiftRequest>('/api/requests', sendJson('POST', { person, content, reason })),
    onSettled: () => readAnew(client),
  });
}

export function useActOnRequest(person: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ request, act, reason }: { request: ShiftRequest; act: RequestAct; reason: string }) =>
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
