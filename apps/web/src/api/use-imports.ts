import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, type WordedIssue } from './fetch-json.ts';

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

export function useImports() {
  return useQuery({
    queryKey: ['imports'],
    queryFn: ({ signal }) => fetchJson<readonly ImportLayer[]>('/api/imports', { signal }),
  });
}

export function useImportFile() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, zone }: { file: File; zone: string }) => {
      const body = new FormData();
      // Fields before the file: a server that streams the file must know the zone first.
      if (zone !== '') body.append('zone', zone);
      body.append('file', file);
      return fetchJson<ImportResult>('/api/imports', { method: 'POST', body });
    },
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
