import type { ExternalTrial } from '@seatwise/pipeline';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendForm, sendJson, type WordedIssue } from './fetch-json.ts';

/** A forecast of a client or of marketing, kept by name. */
export interface ForecastVersion {
  readonly name: string;
  readonly file: string;
  readonly grain: 'interval' | 'day' | 'month';
  readonly rows: number;
  readonly first: string;
  readonly last: string;
  /** Shares below (negative) and above ours that were agreed. */
  readonly band: { readonly lower: number; readonly upper: number };
  readonly locked: boolean;
  readonly receivedAt: number;
  readonly by: string;
  readonly reason: string;
}

export interface ForecastVersions {
  /** Name of the one that plans are staffed from; null for ours. */
  readonly staffed: string | null;
  readonly versions: readonly ForecastVersion[];
}

/** A queue's day in both forecasts; `deviation` is (theirs − ours) ÷ ours. */
export interface ComparedDay {
  readonly queue: string;
  readonly date: string;
  readonly ours: number;
  readonly theirs: number;
  readonly difference: number;
  readonly deviation: number | null;
  readonly insideBand: boolean;
  readonly inside80: boolean | null;
  readonly inside95: boolean | null;
}

export interface ComparedQueue {
  readonly queue: string;
  readonly days: number;
  readonly ours: number;
  readonly theirs: number;
  readonly deviation: number | null;
  readonly apart: number | null;
  readonly apartDay: number | null;
  readonly outsideBand: number;
  readonly ahtOurs: number | null;
  readonly ahtTheirs: number | null;
}

export interface VersionComparison {
  /** Both against what came, on days that are over; null where the file speaks of none. */
  readonly trial: ExternalTrial | null;
  /** Theirs against ours on days to come; null where the file speaks of none. */
  readonly comparison: {
    readonly band: ForecastVersion['band'];
    readonly queues: readonly ComparedQueue[];
    readonly days: readonly ComparedDay[];
  } | null;
  readonly issues: readonly WordedIssue[];
}

export interface NewVersion {
  readonly file: File;
  readonly name: string;
  /** `10%`, or `5%:15%` for below and above. */
  readonly band: string;
  readonly reason: string;
}

const KEY = ['forecast-versions'];

export function useForecastVersions() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => fetchJson<ForecastVersions>('/api/forecast-versions', { signal }),
  });
}

export function useVersionComparison(version: ForecastVersion) {
  return useQuery({
    queryKey: ['forecast-comparison', version.name, version.receivedAt],
    queryFn: ({ signal }) =>
      fetchJson<VersionComparison>(`/api/forecast-versions/${encodeURIComponent(version.name)}/comparison`, { signal }),
  });
}

export function useAddVersion() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...fields }: NewVersion) =>
      fetchJson<{ version: ForecastVersion; issues: readonly WordedIssue[] }>(
        '/api/forecast-versions',
        sendForm(fields, file),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Locks a version, or lets it be replaced again. */
export function useLockVersion() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, lock }: { readonly name: string; readonly lock: boolean }) =>
      fetchJson<ForecastVersion>(`/api/forecast-versions/${encodeURIComponent(name)}/${lock ? 'lock' : 'unlock'}`, {
        method: 'POST',
      }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Says which forecast plans are staffed from; null for ours. */
export function useStaffFrom() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: string | null) =>
      fetchJson<ForecastVersions>('/api/forecast-versions/staffed', sendJson('PUT', { name })),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
