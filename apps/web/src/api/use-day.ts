import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

type Column = readonly (number | null)[];

export interface DayQueue {
  readonly queue: string;
  readonly soFar: Readonly<Record<string, number>>;
  readonly publishedSoFar: number;
  readonly publishedDay: number;
  readonly expectedDay: number;
  readonly serviceLevelSoFar: number | null;
  readonly serviceLevelEndOfDay: number | null;
  readonly asaSoFar: number | null;
  readonly occupancySoFar: number | null;
  readonly scheduledNow: number | null;
  readonly presentNow: number | null;
  readonly reforecast: {
    readonly toDate: number;
    readonly factor: number;
    readonly offered: Column;
    readonly lower80: Column;
    readonly upper80: Column;
  } | null;
}

export const BOARD_STATES = ['in', 'out', 'unscheduled', 'unknown', 'explained'] as const;

export interface BoardRow {
  readonly agent: string;
  readonly name: string;
  readonly team: string;
  readonly scheduled: string | null;
  readonly actual: string | null;
  /** Null where nobody is expected now. */
  readonly state: (typeof BOARD_STATES)[number] | null;
  readonly since: number | null;
  readonly adherence: number | null;
  readonly outSeconds: number;
}

/** A day at an instant: figures, columns by interval, people. */
export interface DayState {
  readonly date: string;
  readonly nowAt: number;
  readonly zone: string;
  readonly starts: readonly number[];
  readonly intervalMinutes: number;
  readonly serviceLevelSoFar: number | null;
  readonly serviceLevelEndOfDay: number | null;
  readonly adherence: number | null;
  readonly queues: readonly DayQueue[];
  readonly columns: readonly {
    readonly queue: string;
    readonly forecast: Column;
    readonly offered: Column;
    readonly baseStaff: Column;
    readonly scheduled: Column;
    readonly present: Column;
  }[];
  readonly board: readonly BoardRow[];
  readonly shrinkage: readonly { activity: string; base: string; seconds: number; share: number | null }[];
  readonly alerts: readonly {
    rule: string;
    measure: string;
    severity: 'notice' | 'warning' | 'critical';
    scope: string;
    raisedAt: string;
    clearedAt: string | null;
  }[];
}

/** With what to do about those who are away; null where nobody is, or no schedule is official. */
export interface DayBoard extends DayState {
  readonly proposal: {
    readonly actions: readonly {
      agent: string;
      name: string;
      shift: string;
      kind: 'move_pause' | 'cancel_activity' | 'overtime' | 'time_off';
      activity: string;
      from: { start: number; end: number };
      to: { start: number; end: number } | null;
      gain: number;
    }[];
    readonly agentsTouched: readonly string[];
    readonly inTime: { readonly planned: number; readonly damaged: number; readonly repaired: number };
    readonly recovered: number | null;
    readonly missing: readonly string[];
  } | null;
}

export interface KnownDay {
  readonly date: string;
  readonly published: boolean;
}

/** Where a day that is over is looked at, unless somebody says otherwise. */
export const PAST_TIME = '14:00';

/** The day to show first: null for the running one where data reach it, else the newest that a schedule was official for. */
export function dayToShow(days: readonly KnownDay[], today: string): string | null {
  if (days.some(({ date }) => date === today)) return null;
  return days.find(({ published }) => published)?.date ?? days[0]?.date ?? null;
}

/** The day that a center is first shown at: `live` as it stands now, else as a day that is over stood in its afternoon. */
export interface ShownDay extends DayState {
  readonly live: boolean;
}

export const shownDay = queryOptions({
  queryKey: ['day-board', 'shown'],
  queryFn: ({ signal }) => fetchJson<ShownDay>('/api/day/shown', { signal }),
  refetchInterval: ({ state }) => (state.data?.live ? 60_000 : false),
});

/** Days with facts, newest first; published where a schedule was official. */
export function useKnownDays() {
  return useQuery({
    queryKey: ['day-days'],
    queryFn: ({ signal }) => fetchJson<readonly KnownDay[]>('/api/day/days', { signal }),
  });
}

/** The day as it stands at an instant; the running one is asked for again every minute. */
export function useDayBoard(at: string | null, away: readonly string[]) {
  const search = new URLSearchParams();
  if (at !== null) search.set('at', at);
  if (away.length > 0) search.set('away', away.join(','));
  return useQuery({
    queryKey: ['day-board', search.toString()],
    queryFn: ({ signal }) => fetchJson<DayBoard>(`/api/day/board?${search}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: at === null ? 60_000 : false,
  });
}
