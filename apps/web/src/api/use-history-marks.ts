import type { AnomalyMark, CleaningAction, CleaningDecision } from '@seatwise/core';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendJson } from './fetch-json.ts';

type DayKind = 'workday' | 'weekend' | 'adjusted_workday' | 'adjusted_day_off' | 'statutory_holiday';

export interface SpecialDay {
  readonly date: string;
  readonly type: DayKind;
  readonly holiday: string | null;
  readonly events: readonly string[];
}

/** A mark, or a decision on something that nothing marked, with contacts before and after. */
export interface HistoryMark {
  readonly queue: string;
  readonly date: string;
  /** Minutes since midnight, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly kind: AnomalyMark['kind'] | null;
  readonly deviations: number | null;
  readonly limit: number | null;
  /** The holiday or event that makes it no anomaly. */
  readonly explainedBy: string | null;
  readonly before: number;
  readonly usual: number | null;
  /** What forecasts learn from; null for nothing. */
  readonly after: number | null;
  readonly action: CleaningAction | null;
  readonly reason: string | null;
  readonly author: string | null;
}

export interface QueueMarks {
  readonly queue: string;
  readonly intervalMinutes: number;
  readonly marks: readonly HistoryMark[];
  readonly special: readonly SpecialDay[];
}

type Column = readonly (number | null)[];

/** A day by interval: as it came in, what would have been usual, and what forecasts learn from (null: nothing). */
export interface CleanedDay {
  readonly queue: string;
  readonly date: string;
  readonly zone: string;
  readonly intervalMinutes: number;
  readonly starts: readonly number[];
  readonly before: Column;
  readonly usual: Column;
  readonly after: Column;
}

export interface Decisions {
  readonly version: number | null;
  readonly decisions: readonly CleaningDecision[];
}

/** Odd days and intervals of a queue with the decision on each, and the days that the calendar makes special. */
export function useHistoryMarks(queue: string) {
  return useQuery({
    queryKey: ['history-marks', queue],
    queryFn: ({ signal }) => fetchJson<QueueMarks>(`/api/history-marks?${new URLSearchParams({ queue })}`, { signal }),
  });
}

/** A day before and after what was decided on it, or before and after `draft`, which is only tried. */
export function useCleanedDay(queue: string, date: string, draft: CleaningDecision | null) {
  return useQuery({
    queryKey: ['history-day', queue, date, draft],
    queryFn: ({ signal }) =>
      draft
        ? fetchJson<CleanedDay>('/api/history-marks/preview', { ...sendJson('POST', { decision: draft }), signal })
        : fetchJson<CleanedDay>(`/api/history-marks/day?${new URLSearchParams({ queue, date })}`, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

export function useDecisions() {
  return useQuery({
    queryKey: ['history-decisions'],
    queryFn: ({ signal }) => fetchJson<Decisions>('/api/history-decisions', { signal }),
  });
}

/** Adds a decision to those that are known here; refused when somebody decided in between, whose decision is then read. */
export function useDecide() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ known, decision }: { readonly known: Decisions; readonly decision: CleaningDecision }) =>
      fetchJson<Decisions>(
        '/api/history-decisions',
        sendJson('PUT', { version: known.version, decisions: [...known.decisions, decision] }),
      ),
    onSettled: () =>
      Promise.all(
        ['history-decisions', 'history-marks', 'history-day'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
