import type { LocalDate } from '@seatwise/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { fetchJson, sendForm, sendJson } from './fetch-json.ts';
import type { ScheduleDraft } from './use-schedule-draft.ts';
import type { Job } from './watch-job.ts';

interface BriefShift {
  readonly start: number;
  readonly end: number;
  readonly skill: string;
  readonly onQueue: boolean;
}

/** An agent's day that would change. */
export interface ChangedDay {
  readonly kind: 'addition' | 'change' | 'deletion';
  readonly agent: string;
  readonly date: LocalDate;
  readonly before: readonly BriefShift[];
  readonly after: readonly BriefShift[];
}

/** What would change in the draft: how many days in all, and the first ones. */
export interface DayChanges {
  /** Version of the draft that it was compared with. */
  readonly seen: number;
  readonly additions: number;
  readonly changes: number;
  readonly deletions: number;
  readonly days: readonly ChangedDay[];
}

interface CoverHours {
  readonly within: number;
  readonly over: number;
}

/** A finished search, beside the draft. Hours are person-hours. */
export interface Generated extends DayChanges {
  readonly cost: number | null;
  readonly bound: number | null;
  readonly seconds: number;
  readonly stuck: readonly { readonly agent: string; readonly conflict: readonly string[] }[];
  readonly cover: readonly {
    readonly date: LocalDate;
    readonly needed: number;
    readonly before: CoverHours;
    readonly after: CoverHours;
  }[];
  readonly violations: { readonly before: number; readonly after: number };
}

const generatedPath = (job: string) => `/api/schedule-draft/generated/${encodeURIComponent(job)}`;

/** The result of a job that has ended. */
export function useGenerated(job: string | null) {
  return useQuery({
    queryKey: ['generated', job],
    enabled: job !== null,
    queryFn: ({ signal }) => fetchJson<Generated>(generatedPath(job ?? ''), { signal }),
  });
}

export const startGenerating = (seen: number, timeLimitSeconds: number, seed: number): Promise<{ job: Job }> =>
  fetchJson('/api/schedule-draft/generate', sendJson('POST', { seen, timeLimitSeconds, seed }));

export const stopJob = (job: string): Promise<Job> =>
  fetchJson(`/api/jobs/${encodeURIComponent(job)}/stop`, { method: 'POST' });

/** Takes a result into the draft. @throws RequestFailed 409 when the draft has changed since */
export const takeGenerated = (job: string, seen: number, reason: string): Promise<ScheduleDraft> =>
  fetchJson(`${generatedPath(job)}/take`, sendJson('POST', { seen, reason }));

/** What a filled workbook would change in the draft. */
export type RosterPreview = DayChanges & { readonly locked: number };

/** What a workbook would change in one version of the draft: another version is asked anew, whatever came of this one. */
export const rosterPreviewQuery = (file: File, seen: number) =>
  queryOptions({
    queryKey: ['roster-preview', file.name, file.lastModified, file.size, seen],
    queryFn: ({ signal }) =>
      fetchJson<RosterPreview>(`/api/schedule-draft/roster?seen=${seen}`, {
        ...sendForm({ reason: '' }, file),
        signal,
      }),
    gcTime: 0,
  });

export const useRosterPreview = (file: File, seen: number) => useQuery(rosterPreviewQuery(file, seen));

export const takeRoster = (file: File, seen: number, reason: string): Promise<ScheduleDraft> =>
  fetchJson(`/api/schedule-draft/roster?take=yes&seen=${seen}`, sendForm({ reason }, file));
