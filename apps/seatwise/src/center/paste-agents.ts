import {
  type Agent,
  type ChangeBy,
  type Contract,
  canonicalJson,
  type Issue,
  type LocalDate,
  SeatwiseError,
  throwOnError,
} from '@seatwise/core';
import { type PastedAgent, readAgentPaste } from '@seatwise/formats';
import type { Storage } from '@seatwise/storage';
import { refreshPlanning } from '../imports/record-files.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { assertSeen } from './assert-seen.ts';
import { CenterStore } from './center-store.ts';
import { recordFounding, recordsOn } from './founding-records.ts';

/** A pasted person beside the one who is there. */
export interface PasteRow extends PastedAgent {
  readonly before: Agent | null;
  readonly state: 'new' | 'changed' | 'same';
}

export interface PastePreview {
  /** Versions of agents that the preview rests on. */
  readonly seen: number;
  /** Empty with an error anywhere. */
  readonly rows: readonly PasteRow[];
  readonly contracts: readonly Contract[];
  readonly issues: readonly Issue[];
}

/**
 * What a pasted table of people would change from a day on. Nothing is written.
 * @throws SeatwiseError HISTORY_EMPTY before there is a center, INPUT_QUOTE and the like when it is no table
 */
export async function previewAgentPaste(storage: Storage, text: string, from: LocalDate): Promise<PastePreview> {
  const center = await new CenterStore(storage).center();
  if (!center) throw new SeatwiseError('HISTORY_EMPTY');
  const values = async <Value>(kind: Parameters<typeof recordsOn>[1]) =>
    (await recordsOn(storage, kind, from)).map(({ value }) => value as unknown as Value);
  const agents = new Map((await values<Agent>('agents')).map((agent) => [agent.id, agent]));
  const queued = center.queues.map(({ id, name, skill = id }) => ({ id: skill, name }));
  const owned = [...agents.values()].flatMap(({ skills }) => skills.map(({ skill }) => ({ id: skill, name: skill })));
  const read = readAgentPaste(text, {
    sites: await values('sites'),
    teams: await values('teams'),
    skills: [...queued, ...owned],
    contracts: await values('contracts'),
    agents,
  });
  return {
    seen: await storage.records.versions(CENTER_ID, 'agents'),
    rows: (read.agents ?? []).map(({ line, agent }) => {
      const before = agents.get(agent.id) ?? null;
      const same = before !== null && canonicalJson(before) === canonicalJson(agent);
      return { line, agent, before, state: before === null ? 'new' : same ? 'same' : 'changed' };
    }),
    contracts: read.contracts,
    issues: read.issues,
  };
}

/**
 * Writes a pasted table of people, all or nothing. A new person holds from the first day of work where that is later.
 * @returns how many are new or changed
 * @throws SeatwiseError STORAGE_CONFLICT when somebody has edited people since the preview; the faults of the table
 */
export async function saveAgentPaste(
  storage: Storage,
  { text, from, seen }: { readonly text: string; readonly from: LocalDate; readonly seen: number },
  today: LocalDate,
  by: ChangeBy,
): Promise<number> {
  const preview = await previewAgentPaste(storage, text, from);
  throwOnError(preview.issues);
  assertSeen('agents', seen, preview.seen);
  await recordFounding(storage, 'agents', by);
  const dated = (values: readonly (Agent | Contract)[], day: (value: Agent | Contract) => LocalDate) =>
    values.map((value) => ({ id: value.id, effectiveFrom: day(value), value }));
  const agents = preview.rows.filter(({ state }) => state !== 'same').map(({ agent }) => agent);
  await storage.records.save(
    CENTER_ID,
    'contracts',
    dated(preview.contracts, () => from),
    by,
  );
  const isNew = new Set(preview.rows.filter(({ state }) => state === 'new').map(({ agent }) => agent.id));
  const changed = await storage.records.save(
    CENTER_ID,
    'agents',
    dated(agents, (value) => (isNew.has(value.id) && 'start' in value && value.start > from ? value.start : from)),
    by,
  );
  await refreshPlanning(storage, 'agents', today, by);
  return changed;
}
