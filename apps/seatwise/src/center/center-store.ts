import {
  type Center,
  type ChangeBy,
  canonicalJson,
  type JsonValue,
  SeatwiseError,
  STANDARD_ACTIVITY_CODES,
} from '@seatwise/core';
import { PROFILE, type Profile } from '@seatwise/formats';
import type { PlanInput } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { defaultSettings, PLAN_SETTINGS, type PlanSettings } from './plan-settings.ts';
import { type ToldActivity, toldActivity } from './told-activity.ts';

/** What a plan needs beside history and settings, each kept as one document under its own name. */
const PLAN_DOCUMENTS = [
  'openingHours',
  'events',
  'agents',
  'contracts',
  'workPlans',
  'activityCodes',
  'workedSchedule',
  'activity',
  'observations',
  'decisions',
] as const;
export type PlanDocuments = Pick<PlanInput, (typeof PLAN_DOCUMENTS)[number]>;

const NOTHING: PlanDocuments = {
  openingHours: null,
  events: [],
  agents: null,
  contracts: [],
  workPlans: [],
  activityCodes: STANDARD_ACTIVITY_CODES,
  workedSchedule: null,
  activity: [],
  observations: [],
  decisions: [],
};

/** The center of a data folder as stored: who it is, how it plans, and what it plans with. */
export class CenterStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async center(): Promise<Center | null> {
    return ((await this.#read('center')) as Center | null) ?? null;
  }

  /** @throws SeatwiseError STORAGE_CORRUPT when what is stored does not fit */
  async settings(): Promise<PlanSettings | null> {
    const stored = await this.#read('settings');
    if (stored === null) return null;
    const read = PLAN_SETTINGS.safeParse(stored);
    if (!read.success) throw new SeatwiseError('STORAGE_CORRUPT', { subject: 'settings' });
    return read.data;
  }

  async saveSettings(settings: PlanSettings, by: ChangeBy): Promise<void> {
    await this.#save('settings', settings, by);
  }

  /** Founds the center: called once, before the first import. */
  async found(center: Center, settings: PlanSettings, documents: Partial<PlanDocuments>, by: ChangeBy): Promise<void> {
    for (const [name, value] of Object.entries(documents)) await this.#save(name, value, by);
    await this.#save('settings', settings, by);
    await this.#save('center', center, by);
  }

  /** Founds a plain center in a zone where there is none yet. */
  async ensure(zone: string, by: ChangeBy): Promise<Center> {
    const known = await this.center();
    if (known) return known;
    const center: Center = { id: CENTER_ID, name: 'Seatwise', zone, country: null, sites: [], teams: [], queues: [] };
    await this.found(center, defaultSettings(zone), {}, by);
    return center;
  }

  /** What a plan needs beside history and settings, as stored; without what the feed has told. */
  async standingDocuments(): Promise<PlanDocuments> {
    const documents: Record<string, unknown> = { ...NOTHING };
    for (const name of PLAN_DOCUMENTS) {
      const stored = await this.#read(name);
      if (stored !== null) documents[name] = stored;
    }
    return documents as unknown as PlanDocuments;
  }

  /** Who works, under which rules, and what they can be doing: the small part of the standing documents. */
  async staffDocuments(): Promise<Pick<PlanDocuments, 'agents' | 'contracts' | 'workPlans' | 'activityCodes'>> {
    return {
      agents: await this.standingDocument('agents'),
      contracts: await this.standingDocument('contracts'),
      workPlans: await this.standingDocument('workPlans'),
      activityCodes: await this.standingDocument('activityCodes'),
    };
  }

  /** One of them alone. */
  async standingDocument<Name extends keyof PlanDocuments>(name: Name): Promise<PlanDocuments[Name]> {
    const stored = await this.#read(name);
    return stored === null ? NOTHING[name] : (stored as unknown as PlanDocuments[Name]);
  }

  /** The standing documents with all that people did and that was observed. */
  async planDocuments(): Promise<PlanDocuments & ToldActivity> {
    const held = await this.standingDocuments();
    return { ...held, ...(await this.#told(held)), observations: await this.#observed(held.observations) };
  }

  /** What people did, with what explains it: of files and of the feed. */
  async activity(): Promise<ToldActivity> {
    const activity = await this.standingDocument('activity');
    return this.#told({ activity, activityCodes: await this.standingDocument('activityCodes') });
  }

  /** What was observed: as it was stored first, then of the files imported since. */
  async observations(): Promise<PlanDocuments['observations']> {
    return this.#observed(await this.standingDocument('observations'));
  }

  /** @throws SeatwiseError HISTORY_EMPTY before the first import */
  async planInput(): Promise<PlanInput> {
    const [center, settings] = [await this.center(), await this.settings()];
    const records = await this.#storage.layers.readRecords(CENTER_ID);
    if (!center || !settings || records.length === 0) throw new SeatwiseError('HISTORY_EMPTY');
    const documents = await this.planDocuments();
    const { patience, ...rest } = settings;
    return {
      ...rest,
      ...documents,
      records,
      firstDay: null,
      patience,
      model: patience === null ? 'erlang-c' : 'erlang-a',
      skills: Object.fromEntries(center.queues.map(({ id, skill }) => [id, skill ?? id])),
      sites: center.sites,
      importIssues: 0,
    };
  }

  /** Lays rows over a document of rows: one of the same key is replaced. @returns how many are new or other */
  async mergeDocument(
    name: string,
    rows: readonly unknown[],
    keyOf: (row: unknown) => string,
    by: ChangeBy,
  ): Promise<number> {
    const stored = ((await this.#read(name)) ?? []) as readonly unknown[];
    const known = new Map(stored.map((row) => [keyOf(row), row]));
    let changed = 0;
    for (const row of rows) {
      const key = keyOf(row);
      if (canonicalJson(known.get(key) ?? null) === canonicalJson(row)) continue;
      known.set(key, row);
      changed++;
    }
    if (changed > 0) await this.#save(name, [...known.values()], by);
    return changed;
  }

  async saveDocument(name: (typeof PLAN_DOCUMENTS)[number], value: unknown, by: ChangeBy): Promise<void> {
    await this.#save(name, value, by);
  }

  /** Changes part of what the center says of itself. @throws SeatwiseError STORAGE_NOT_FOUND before it is founded */
  async changeCenter(change: Partial<Center>, by: ChangeBy): Promise<void> {
    const center = await this.center();
    if (!center) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'center' });
    await this.#save('center', { ...center, ...change }, by);
  }

  /** Layouts of files that somebody has saved. */
  async importProfiles(): Promise<Profile[]> {
    const stored = (await this.#read('importProfiles')) ?? [];
    const read = PROFILE.array().safeParse(stored);
    if (!read.success) throw new SeatwiseError('STORAGE_CORRUPT', { subject: 'importProfiles' });
    return read.data;
  }

  /** Saves a layout under its name; one of the same name is replaced. */
  async saveImportProfile(profile: Profile, by: ChangeBy): Promise<void> {
    const others = (await this.importProfiles()).filter(({ name }) => name !== profile.name);
    await this.#save('importProfiles', [profile, ...others], by);
  }

  /** Removes a layout. @throws SeatwiseError STORAGE_NOT_FOUND */
  async removeImportProfile(name: string, by: ChangeBy): Promise<void> {
    const known = await this.importProfiles();
    const others = known.filter((profile) => profile.name !== name);
    if (others.length === known.length) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `profile ${name}` });
    await this.#save('importProfiles', others, by);
  }

  async #told(held: Pick<PlanDocuments, 'activity' | 'activityCodes'>): Promise<ToldActivity> {
    return toldActivity(held, await this.#storage.agentTimes.list(CENTER_ID, 0, Number.MAX_SAFE_INTEGER));
  }

  async #observed(stored: PlanDocuments['observations']): Promise<PlanDocuments['observations']> {
    return [...stored, ...(await this.#storage.layers.readObservations(CENTER_ID))];
  }

  async #read(name: string): Promise<JsonValue> {
    return (await this.#storage.documents.read(CENTER_ID, name))?.value ?? null;
  }

  async #save(name: string, value: unknown, by: ChangeBy): Promise<void> {
    const version = (await this.#storage.documents.read(CENTER_ID, name))?.version ?? null;
    await this.#storage.documents.save(CENTER_ID, name, value, version, by);
  }
}
