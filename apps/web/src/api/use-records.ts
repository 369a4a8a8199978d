import type { Agent, Contract } from '@seatwise/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { fetchJson, isStale, sendJson, type WordedIssue } from './fetch-json.ts';

export type RecordKind = 'sites' | 'teams' | 'agents' | 'contracts' | 'activity-codes' | 'shrinkage' | 'leave-balances';

/** A record as it holds from a date on. */
export interface HoldingRecord<Value> {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly value: Value;
}

/** A version of a record; null ends it. Whoever founded the center with it has no name. */
export interface RecordVersion extends HoldingRecord<Readonly<Record<string, unknown>> | null> {
  readonly version: number;
  readonly actor: string;
  readonly at: number;
  readonly reason: string;
}

/** Hours of leave on a day. */
export interface LeaveRow {
  readonly agent: string;
  readonly code: string;
  readonly from: string;
  readonly granted: number;
  readonly accrued: number;
  readonly used: number;
  readonly planned: number;
  readonly left: number;
}

export interface HeldAgent extends HoldingRecord<Agent> {
  readonly leave: readonly LeaveRow[];
}

const pathOf = (kind: RecordKind, id: string) => `/api/records/${kind}/${encodeURIComponent(id)}`;

/** Records of a kind that hold on a day. */
export function useRecords<Value>(kind: RecordKind, asOf: string, enabled = true) {
  return useQuery({
    queryKey: ['records', kind, asOf],
    enabled,
    queryFn: ({ signal }) =>
      fetchJson<readonly HoldingRecord<Value>[]>(`/api/records/${kind}?asOf=${asOf}`, { signal }),
  });
}

/** People on a day, each with the leave that is left. */
export function useAgents(asOf: string) {
  return useQuery({
    queryKey: ['records', 'agents with leave', asOf],
    queryFn: ({ signal }) => fetchJson<readonly HeldAgent[]>(`/api/agents?asOf=${asOf}`, { signal }),
  });
}

/** Names of people on a day by id; the id itself where nobody has it, while they are read, or where they are not asked for. */
export function useAgentName(asOf: string, asked = true): (id: string) => string {
  const { data } = useRecords<Agent>('agents', asOf, asked);
  const names = new Map(data?.map(({ id, value }) => [id, value.name]));
  return (id) => names.get(id) || id;
}

/** Every version of a record, by the day from which it holds. */
export function useRecordHistory(kind: RecordKind, id: string) {
  return useQuery({
    queryKey: ['records', kind, 'history', id],
    queryFn: ({ signal }) => fetchJson<readonly RecordVersion[]>(pathOf(kind, id), { signal }),
    staleTime: 0,
  });
}

export interface RecordEdit {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly reason: string;
  /** How many versions the editor has seen. */
  readonly seen: number;
}

export function useEditRecord(kind: RecordKind) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: RecordEdit) => fetchJson<undefined>(pathOf(kind, id), sendJson('PUT', body)),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** One cell of who can do what: the level that was seen, and the one that shall hold; null is none. */
export interface LevelEdit {
  readonly agent: string;
  readonly skill: string;
  readonly seen: number | null;
  readonly level: number | null;
}

/** Writes levels of several people at once. Refused as stale, what is stored is read anew. */
export function useSaveLevels() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: {
      readonly effectiveFrom: string;
      readonly reason: string;
      readonly edits: readonly LevelEdit[];
    }) => fetchJson<{ changed: number }>('/api/agents/levels', sendJson('PUT', body)),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => (isStale(error) ? client.invalidateQueries({ queryKey: ['records'] }) : undefined),
  });
}

interface PastedTable {
  readonly text: string;
  readonly effectiveFrom: string;
}

export interface PasteRow {
  readonly line: number;
  readonly state: 'new' | 'changed' | 'same';
  readonly agent: Agent;
  readonly before: Agent | null;
}

export interface PastePreview {
  readonly seen: number;
  readonly rows: readonly PasteRow[];
  readonly contracts: readonly Contract[];
  readonly issues: readonly WordedIssue[];
}

/** What a pasted table of people would change. */
export function usePreviewPaste() {
  return useMutation({
    mutationFn: (table: PastedTable) => fetchJson<PastePreview>('/api/agents/preview', sendJson('POST', table)),
  });
}

export function useSavePaste() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (table: PastedTable & { readonly reason: string; readonly seen: number }) =>
      fetchJson<{ changed: number }>('/api/agents/paste', sendJson('POST', table)),
    onSuccess: () => client.invalidateQueries(),
  });
}
