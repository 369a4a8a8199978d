import type { ActivityCode, Agent, Schedule } from '@seatwise/core';
import type { AgentLimits } from '@seatwise/schedule/editing';
import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';
import type { Wire } from './wire.ts';

export type DraftAgent = Omit<Agent, 'skills'> & { readonly skills: readonly string[] };
export type DraftActivity = Pick<ActivityCode, 'id' | 'name' | 'kind' | 'paid' | 'onQueue'>;

/** The schedule as an editable draft. */
export interface ScheduleDraft extends Wire<Schedule> {
  /** Of the draft: 0 before anything was done to it. A change names the version that it was made from. */
  readonly version: number;
  readonly basedOn: { readonly id: string; readonly at: number };
  /** A later schedule than the one that the draft is based on. */
  readonly newest: { readonly id: string; readonly at: number } | null;
  readonly state: 'draft' | 'published';
  readonly published: { readonly at: number; readonly actor: string; readonly reason: string } | null;
  /** Days that refuse changes. */
  readonly locked: readonly string[];
  /** Reasons of the gestures that undo and redo would take. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly agents: readonly DraftAgent[];
  /** What people may work, by contract. */
  readonly limits: Readonly<Record<string, AgentLimits>>;
  readonly activityCodes: readonly DraftActivity[];
}

export const SCHEDULE_DRAFT_KEY = ['schedule-draft'] as const;

/** The draft of the schedule. It is large and compared by version alone. */
export function useScheduleDraft() {
  return useQuery({
    queryKey: SCHEDULE_DRAFT_KEY,
    queryFn: ({ signal }) => fetchJson<ScheduleDraft>('/api/schedule-draft', { signal }),
    structuralSharing: false,
  });
}
