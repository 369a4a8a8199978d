import type { ActivityCode, ScheduledActivity } from '@seatwise/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import { MY_SCHEDULE, type RequestVerdict } from './use-requests.ts';

/** A kind of shift by when it starts (早班, 晚班 …). */
export interface ShiftClass {
  readonly id: string;
  readonly name: string;
  readonly earliestStart: string;
  readonly latestStart: string;
}

/** Who there is, and what the schedule holds. */
export interface MyFrame {
  readonly zone: string;
  readonly first: string;
  readonly last: string;
  readonly version: number;
  readonly today: string;
  readonly classes: readonly ShiftClass[];
  readonly leaveCodes: readonly ActivityCode[];
  readonly agents: readonly { readonly id: string; readonly name: string; readonly team: string }[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly leader: string | null }[];
}

export interface OwnShift {
  readonly id: string;
  readonly agent: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
  readonly skill: string;
  readonly shiftClass: string | null;
  readonly paidHours: number;
  readonly activities: readonly ScheduledActivity[];
}

export interface Absence {
  readonly start: number;
  readonly end: number | null;
  readonly code: string;
}

export interface OwnDay {
  readonly date: string;
  readonly planned: boolean;
  readonly shifts: readonly OwnShift[];
  /** As first published, where it was other than now. */
  readonly published: readonly OwnShift[] | null;
  readonly absences: readonly Absence[];
}

export interface Partner {
  readonly agent: string;
  readonly name: string;
  readonly team: string;
  /** Null: free that day, would take the shift over. */
  readonly shift: OwnShift | null;
  readonly verdict: Pick<RequestVerdict, 'allowed' | 'broken' | 'cover'>;
}

export interface LeaveBalance {
  readonly code: string;
  readonly from: string;
  readonly granted: number;
  readonly accrued: number;
  readonly used: number;
  readonly planned: number;
  readonly left: number;
}

export interface TeamDay {
  readonly team: { readonly id: string; readonly name: string };
  readonly rows: readonly {
    readonly agent: string;
    readonly name: string;
    readonly shifts: readonly OwnShift[];
    readonly absences: readonly Absence[];
  }[];
}

export function useMyFrame() {
  return useQuery({
    queryKey: [MY_SCHEDULE, 'frame'],
    queryFn: ({ signal }) => fetchJson<MyFrame>('/api/my', { signal }),
  });
}

const of = (person: string) => `/api/my/${encodeURIComponent(person)}`;

export function useOwnDays(person: string, from: string, days: number) {
  return useQuery({
    queryKey: [MY_SCHEDULE, 'days', person, from, days],
    queryFn: ({ signal }) => fetchJson<readonly OwnDay[]>(`${of(person)}/days?from=${from}&days=${days}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

export function useLeaveBalances(person: string, asOf: string) {
  return useQuery({
    queryKey: [MY_SCHEDULE, 'leave', person, asOf],
    queryFn: ({ signal }) => fetchJson<readonly LeaveBalance[]>(`${of(person)}/leave?asOf=${asOf}`, { signal }),
  });
}

/** Colleagues who could take a shift of a day, those who may first. */
export function useColleagues(person: string, date: string) {
  return useQuery({
    queryKey: [MY_SCHEDULE, 'colleagues', person, date],
    queryFn: ({ signal }) => fetchJson<readonly Partner[]>(`${of(person)}/colleagues?date=${date}`, { signal }),
  });
}

export function useTeamDay(team: string, date: string) {
  return useQuery({
    queryKey: [MY_SCHEDULE, 'team', team, date],
    queryFn: ({ signal }) => fetchJson<TeamDay>(`/api/teams/${encodeURIComponent(team)}/day?date=${date}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
