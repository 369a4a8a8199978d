import { open } from 'node:fs/promises';
import {
  type Center,
  type ChangeBy,
  type Contract,
  canonicalJson,
  compareText,
  type Issue,
  type LocalDate,
  SeatwiseError,
  throwOnError,
} from '@seatwise/core';
import {
  readAbsenceCsv,
  readActivityCodeCsv,
  readActivityCsv,
  readAgentCsv,
  readAgentResultCsv,
  readAgentStateCsv,
  readDecisionCsv,
  readEventsCsv,
  readLeaveBalanceCsv,
  readObservationCsv,
  readOpeningHoursCsv,
  readShrinkageCsv,
  readSiteCsv,
  readTeamCsv,
} from '@seatwise/formats';
import type { AgentTime, NewRecord, Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** Files about people and calendar, each known by its header. */
const RECORD_KINDS = {
  agents: ['agent', 'name', 'site', 'team', 'skills', 'contract', 'start'],
  sites: ['site', 'name', 'seats'],
  teams: ['team', 'name', 'site'],
  'opening-hours': ['queue', 'effective_from', 'weekday', 'open', 'close'],
  events: ['event', 'name', 'kind', 'start', 'end'],
  observations: ['date', 'site', 'queue', 'measure', 'value', 'n'],
  'activity-codes': ['code', 'name', 'kind', 'paid', 'on_queue', 'placed_by_schedule'],
  shrinkage: ['activity', 'share', 'base', 'placed_by_schedule'],
  'leave-balances': ['agent', 'code', 'hours', 'effective_from'],
  states: ['agent', 'state', 'start', 'end'],
  absences: ['agent', 'absence', 'start', 'end', 'reason'],
  activity: ['agent', 'start', 'end', 'code'],
  decisions: ['queue', 'date', 'action', 'reason', 'author'],
  'agent-results': ['agent', 'date', 'handled', 'handle_time'],
} as const;
export type RecordKind = keyof typeof RECORD_KINDS;

/** Which of them a text is, by its first line; null when it is none. */
export function recordKindOf(text: string): RecordKind | null {
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const header = new Set(line.split(',').map((name) => name.trim()));
  const found = Object.entries(RECORD_KINDS).find(([, columns]) => columns.every((name) => header.has(name)));
  return (found?.[0] as RecordKind | undefined) ?? null;
}

/** The same of a file, read no further than its first line. A file that cannot be read is none; its reader will say why. */
export async function recordKindOfFile(path: string): Promise<RecordKind | null> {
  const handle = await open(path).catch(() => null);
  if (!handle) return null;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return recordKindOf(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

interface RecordFile {
  readonly file: string;
  readonly text: string;
}

interface SaveOptions {
  readonly zone: string;
  /** From when on rows hold that do not say it. */
  readonly effective: LocalDate;
  /** Today, by which planning reads what holds. */
  readonly today: LocalDate;
  readonly by: ChangeBy;
}

/**
 * Saves a file about people or calendar: dated records keep every version, and what planning reads is what holds today.
 * @returns rows read, and how many were new or changed
 * @throws SeatwiseError with every finding; nothing is saved then
 */
export async function saveRecordFile(
  storage: Storage,
  kind: RecordKind,
  { file, text }: RecordFile,
  { zone, effective, today, by }: SaveOptions,
): Promise<{ rows: number; changed: number; issues: readonly Issue[] }> {
  const store = new CenterStore(storage);
  const checked = <Rows extends readonly unknown[]>(rows: Rows | null, issues: readonly Issue[]): Rows => {
    throwOnError(issues);
    if (!rows) throw new SeatwiseError('INPUT_NO_ROWS', {}, { file });
    return rows;
  };
  const save = async (records: readonly NewRecord[], issues: readonly Issue[]) => {
    await store.ensure(zone, by);
    const changed = await storage.records.save(CENTER_ID, kind, records, by);
    await refreshPlanning(storage, kind, today, by);
    return { rows: records.length, changed, issues };
  };
  const dated = async <Value>(
    read: { rows: readonly { effectiveFrom: LocalDate | null; value: Value }[] | null; issues: Issue[] },
    idOf: (value: Value) => string,
  ) =>
    save(
      checked(read.rows, read.issues).map(({ effectiveFrom, value }) => ({
        id: idOf(value),
        effectiveFrom: effectiveFrom ?? effective,
        value,
      })),
      read.issues,
    );
  const times = async (source: 'state' | 'absence', read: { times: readonly AgentTime[] | null; issues: Issue[] }) => {
    const rows = checked(read.times, read.issues);
    await store.ensure(zone, by);
    await storage.agentTimes.save(CENTER_ID, source, rows, by);
    return { rows: rows.length, changed: rows.length, issues: read.issues };
  };
  const document = async (
    name: 'openingHours' | 'events' | 'observations' | 'activity' | 'decisions',
    rows: readonly unknown[] | null,
    issues: readonly Issue[],
    merge: (row: never) => string,
  ) => {
    const own = checked(rows, issues);
    await store.ensure(zone, by);
    const changed = await store.mergeDocument(name, own, merge as (row: unknown) => string, by);
    return { rows: own.length, changed, issues };
  };
  switch (kind) {
    case 'sites':
      return dated(readSiteCsv(text, { file }), ({ id }) => id);
    case 'teams':
      return dated(readTeamCsv(text, { file }), ({ id }) => id);
    case 'activity-codes':
      return dated(readActivityCodeCsv(text, { file }), ({ id }) => id);
    case 'shrinkage':
      return dated(readShrinkageCsv(text, { file }), ({ activity }) => activity);
    case 'leave-balances':
      return dated(readLeaveBalanceCsv(text, { file }), ({ agent, code }) => `${agent} ${code}`);
    case 'agents': {
      const { agents, contracts, issues } = readAgentCsv(text, { file });
      const rows = checked(agents, issues).map(
        (agent): NewRecord => ({
          id: agent.id,
          effectiveFrom: agent.start > effective ? agent.start : effective,
          value: agent,
        }),
      );
      await store.ensure(zone, by);
      await storage.records.save(
        CENTER_ID,
        'contracts',
        contracts.map((contract) => ({ id: contract.id, effectiveFrom: effective, value: contract })),
        by,
      );
      return save(rows, issues);
    }
    case 'states':
      return times('state', readAgentStateCsv(text, { file, zone }));
    case 'absences':
      return times('absence', readAbsenceCsv(text, { file, zone }));
    case 'decisions': {
      const { decisions, issues } = readDecisionCsv(text, { file });
      return document('decisions', decisions, issues, (row) => canonicalJson(row));
    }
    case 'agent-results': {
      const { rows, issues } = readAgentResultCsv(text, { file });
      const days = checked(rows, issues);
      await store.ensure(zone, by);
      await storage.agentDays.save(CENTER_ID, days, by);
      return { rows: days.length, changed: days.length, issues };
    }
    case 'opening-hours': {
      const { openingHours, issues } = readOpeningHoursCsv(text, { file });
      return document(
        'openingHours',
        openingHours,
        issues,
        ({ queue, effectiveFrom }: { queue: string; effectiveFrom: string }) => `${queue}\n${effectiveFrom}`,
      );
    }
    case 'events': {
      const { events, issues } = readEventsCsv(text, { file });
      return document('events', events, issues, ({ id }: { id: string }) => id);
    }
    case 'observations': {
      const { observations, issues } = readObservationCsv(text, { file });
      return document(
        'observations',
        observations,
        issues,
        (row: { date: string; site: string; queue: string; measure: string }) =>
          [row.date, row.site, row.queue, row.measure].join('\n'),
      );
    }
    case 'activity': {
      const { activity, issues } = readActivityCsv(text, { file, zone });
      return document(
        'activity',
        activity,
        issues,
        (row: { agent: string; start: number }) => `${row.agent}\n${row.start}`,
      );
    }
  }
}

/** Planning reads documents: they are made anew from what holds today. */
export async function refreshPlanning(
  storage: Storage,
  kind: RecordKind | 'contracts',
  today: LocalDate,
  by: ChangeBy,
): Promise<void> {
  const store = new CenterStore(storage);
  const holding = async <Value>(name: string) =>
    (await storage.records.asOf(CENTER_ID, name, today)).map(({ value }) => value as Value);
  if (kind === 'sites' || kind === 'teams')
    await store.changeCenter({ [kind]: await holding<Center['sites'][number]>(kind) }, by);
  if (kind === 'activity-codes') await store.saveDocument('activityCodes', await holding(kind), by);
  if (kind === 'agents' || kind === 'contracts') {
    // Who begins later is planned for too: a schedule looks at each one's own dates.
    const future = await storage.records.asOf(CENTER_ID, 'agents', '9999-12-31');
    const now = await storage.records.asOf(CENTER_ID, 'agents', today);
    // Where a record ends later, it still holds.
    const known = new Map([...future, ...now].map(({ id, value }) => [id, value]));
    await store.saveDocument(
      'agents',
      [...known].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value),
      by,
    );
    await store.saveDocument('contracts', await holding<Contract>('contracts'), by);
  }
  if (kind === 'shrinkage') {
    const settings = await store.settings();
    if (settings) await store.saveSettings({ ...settings, shrinkage: await holding(kind) }, by);
  }
}
