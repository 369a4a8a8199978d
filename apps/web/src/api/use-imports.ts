import type { Profile } from '@seatwise/formats';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendForm, type WordedIssue } from './fetch-json.ts';

/** A file on top of what is below it; switching one off restores what it covered. */
export interface ImportLayer {
  readonly id: string;
  readonly file: string;
  readonly at: number;
  readonly author: string;
  readonly reason: string;
  readonly active: boolean;
  readonly rows: number;
  readonly queues: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface ImportResult {
  readonly layer: ImportLayer;
  readonly issues: readonly WordedIssue[];
  /** True when the very same file was imported before. */
  readonly existing: boolean;
}

/** A correction laid over the file as it is read. */
export interface Mend {
  readonly row: number;
  readonly column?: string;
  readonly value?: string;
  readonly drop?: boolean;
}

/** A file and how it is to be read. */
export interface Reading {
  readonly file: File;
  readonly zone: string;
  /** A layout by its name, as set by hand, or null: found by itself. */
  readonly profile: Profile | string | null;
  readonly threshold: number | null;
  readonly shortAbandon: number | null;
  readonly mends: readonly Mend[];
}

export interface ImportPreview {
  readonly file: string;
  readonly kind: Profile['kind'];
  readonly profile: string | null;
  readonly mapping: Profile | null;
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly intervalMinutes: number | null;
  readonly queues: readonly { readonly id: string; readonly channel: string }[];
  readonly rows: number;
  readonly intervals: number;
  readonly totals: { readonly offered?: number };
  readonly issues: readonly WordedIssue[];
  readonly heatMap: readonly PreviewDay[];
  readonly changes: {
    readonly added: number;
    readonly changed: number;
    readonly same: number;
    readonly offeredBefore: number;
    readonly offeredAfter: number;
  } | null;
}

/** A queue's day: a letter an interval from midnight, as the history package writes them. */
export interface PreviewDay {
  readonly queue: string;
  readonly date: string;
  readonly cells: string;
  readonly offered: number;
  readonly gaps: number;
  readonly spikes: number;
}

export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => fetchJson<readonly ImportLayer[]>('/api/imports', { signal }),
  });
}

/** Layouts that were remembered. */
export function useImportProfiles() {
  return useQuery({
    queryKey: ['import-profiles'],
    queryFn: ({ signal }) => fetchJson<readonly Profile[]>('/api/import-profiles', { signal }),
  });
}

/** What a file is and would change; nothing is kept. The look before stays in view while it is read anew. */
export function useImportPreview(reading: Reading, language: string) {
  const { file, ...how } = reading;
  return useQuery({
    queryKey: ['import-preview', file.name, file.size, file.lastModified, how, language],
    queryFn: ({ signal }) => fetchJson<ImportPreview>('/api/imports/preview', { ...formOf(reading), signal }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });
}

export function useImportFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ reading, saveAs }: { reading: Reading; saveAs: string }) =>
      fetchJson<ImportResult>('/api/imports', formOf(reading, saveAs)),
    onSettled: () => client.invalidateQueries(),
  });
}

/** Switches a layer off, or on again. */
export function useSwitchLayer() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, to }: { id: string; to: 'undo' | 'restore' }) =>
      fetchJson<ImportLayer>(`/api/imports/${encodeURIComponent(id)}/${to}`, { method: 'POST' }),
    onSettled: () => client.invalidateQueries(),
  });
}

function formOf({ file, zone, profile, threshold, shortAbandon, mends }: Reading, saveAs = ''): RequestInit {
  return sendForm(
    {
      ...(zone.trim() !== '' ? { zone: zone.trim() } : {}),
      ...(profile !== null ? { profile: typeof profile === 'string' ? profile : JSON.stringify(profile) } : {}),
      ...(threshold !== null ? { threshold: String(threshold) } : {}),
      ...(shortAbandon !== null ? { shortAbandon: String(shortAbandon) } : {}),
      ...(mends.length > 0 ? { mends: JSON.stringify(mends) } : {}),
      ...(saveAs.trim() !== '' ? { saveAs: saveAs.trim() } : {}),
    },
    file,
  );
}
