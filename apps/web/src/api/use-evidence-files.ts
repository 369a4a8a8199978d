import type { ChecklistRow, ChecklistState, EvidenceChecklist, EvidenceTask } from '@seatwise/ccso';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, sendForm, sendJson } from './fetch-json.ts';

export interface EvidenceNotes {
  readonly note: string;
  readonly owner: string;
  readonly clauses: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A file that somebody brought as evidence; the last content is in force. */
export interface EvidenceFile extends EvidenceNotes {
  readonly id: string;
  readonly version: number;
  readonly validity: 'valid' | 'expired' | 'future';
  readonly contents: readonly {
    readonly fileName: string;
    readonly type: string;
    readonly bytes: number;
    readonly hash: string;
    readonly addedAt: number;
    readonly addedBy: string;
  }[];
}

export type { ChecklistRow };

export const CHECKLIST_STATES = ['data', 'received', 'stale', 'missing'] as const satisfies readonly ChecklistState[];

/** The list of materials on a day; `version` is the one of who owes what. */
export interface Checklist extends EvidenceChecklist {
  readonly today: string;
  readonly version: number | null;
}

const FILES = ['evidence-files'];
const CHECKLIST = ['evidence-checklist'];

export const contentPath = (id: string, number?: number) =>
  `/api/evidence-files/${id}/content${number === undefined ? '' : `?number=${number}`}`;

export function useEvidenceFiles() {
  return useQuery({
    queryKey: FILES,
    queryFn: ({ signal }) => fetchJson<readonly EvidenceFile[]>('/api/evidence-files', { signal }),
  });
}

export function useEvidenceChecklist() {
  return useQuery({
    queryKey: CHECKLIST,
    queryFn: ({ signal }) => fetchJson<Checklist>('/api/evidence-checklist', { signal }),
  });
}

/** A write to the files; whatever comes of it, files and list are read anew. */
function useFileWrite<Asked, Answer>(write: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: write,
    onSettled: () =>
      Promise.all([FILES, CHECKLIST, ['engagement']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Takes files in, one after the other, each for a clause; the answers say which were there already. */
export function useAddEvidence() {
  return useFileWrite(async ({ files, clause }: { readonly files: readonly File[]; readonly clause: string }) => {
    const answers: { readonly file: EvidenceFile; readonly existing: boolean }[] = [];
    for (const file of files) {
      answers.push(await fetchJson('/api/evidence-files', sendForm({ clauses: clause }, file)));
    }
    return answers;
  });
}

export function useReplaceEvidence() {
  return useFileWrite(({ of, file }: { readonly of: EvidenceFile; readonly file: File }) => {
    const form = sendForm({ version: String(of.version) }, file);
    return fetchJson<EvidenceFile>(`/api/evidence-files/${of.id}/contents`, form);
  });
}

/** Says something else of a file: what is not given stays. */
export function useChangeEvidence() {
  return useFileWrite(({ of, ...change }: { readonly of: EvidenceFile } & Partial<EvidenceNotes>) => {
    const { version, note, owner, clauses, validFrom, validTo } = { ...of, ...change };
    const body = { version, note, owner, clauses, validFrom, validTo };
    return fetchJson<EvidenceFile>(`/api/evidence-files/${of.id}`, sendJson('PUT', body));
  });
}

export function useRemoveEvidence() {
  return useFileWrite(async ({ of, reason }: { readonly of: EvidenceFile; readonly reason: string }) => {
    const { version } = of;
    await fetchJson<null>(`/api/evidence-files/${of.id}/removal`, sendJson('POST', { version, reason }));
  });
}

/** Says who owes what until when; a refused write reads the list anew. Writes wait for each other, each sees the one before. */
export function useSaveTasks() {
  const client = useQueryClient();
  return useMutation({
    scope: { id: 'evidence-tasks' },
    mutationFn: (tasks: Readonly<Record<string, EvidenceTask | null>>) => {
      const version = client.getQueryData<Checklist>(CHECKLIST)?.version ?? null;
      return fetchJson<{ version: number }>('/api/evidence-checklist/tasks', sendJson('PUT', { version, tasks }));
    },
    onSuccess: ({ version }) =>
      client.setQueryData<Checklist>(CHECKLIST, (list) => (list ? { ...list, version } : list)),
    onSettled: () => client.invalidateQueries({ queryKey: CHECKLIST }),
  });
}
