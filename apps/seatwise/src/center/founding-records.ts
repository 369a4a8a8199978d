import { type ChangeBy, canonicalJson, type JsonValue, type LocalDate } from '@seatwise/core';
import type { DatedRecord, DatedVersion, Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { type EditableKind, recordId } from './record-kinds.ts';

/** From when on records hold that the center was founded with and that name no date of their own. */
const BEGINNING: LocalDate = '2000-01-01';

/** Kinds of which planning reads both when it reads one. */
const TOGETHER: Readonly<Partial<Record<EditableKind, readonly EditableKind[]>>> = {
  agents: ['agents', 'contracts'],
  contracts: ['agents', 'contracts'],
};

/** Records of a kind that hold on a date: as recorded, or as the center was founded while nobody has recorded any. */
export async function recordsOn(storage: Storage, kind: EditableKind, date: LocalDate): Promise<DatedRecord[]> {
  if ((await storage.records.versions(CENTER_ID, kind)) > 0) return storage.records.asOf(CENTER_ID, kind, date);
  return (await foundingRecords(storage, kind)).filter(({ effectiveFrom }) => effectiveFrom <= date);
}

/** Every version of a record. What the center was founded with is its first one, written by nobody. */
export async function recordHistory(storage: Storage, kind: EditableKind, id: string): Promise<DatedVersion[]> {
  if ((await storage.records.versions(CENTER_ID, kind)) > 0) return storage.records.history(CENTER_ID, kind, id);
  return (await foundingRecords(storage, kind))
    .filter((record) => record.id === id)
    .map((record) => ({ ...record, version: 1, actor: '', at: 0, reason: '' }));
}

/** Writes down what the center was founded with, so that the first edit of one record loses no other. */
export async function recordFounding(storage: Storage, kind: EditableKind, by: ChangeBy): Promise<void> {
  for (const one of TOGETHER[kind] ?? [kind]) {
    if ((await storage.records.versions(CENTER_ID, one)) > 0) continue;
    const records = await foundingRecords(storage, one);
    if (records.length > 0) await storage.records.save(CENTER_ID, one, records, { ...by, reason: 'founding records' });
  }
}

async function foundingRecords(storage: Storage, kind: EditableKind): Promise<DatedRecord[]> {
  const store = new CenterStore(storage);
  const center = await store.center();
  if (!center) return [];
  const values: Readonly<Record<EditableKind, () => Promise<readonly object[]>>> = {
    sites: async () => center.sites,
    teams: async () => center.teams,
    agents: async () => (await store.standingDocument('agents')) ?? [],
    contracts: () => store.standingDocument('contracts'),
    'activity-codes': () => store.standingDocument('activityCodes'),
    shrinkage: async () => (await store.settings())?.shrinkage ?? [],
    'leave-balances': async () => [],
  };
  return (await values[kind]()).map((value) => ({
    id: recordId({ ...value }),
    effectiveFrom: 'start' in value ? String(value.start) : BEGINNING,
    value: JSON.parse(canonicalJson(value)) as JsonValue,
  }));
}
