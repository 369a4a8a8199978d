import { formatInstant, localDateOf } from '@seatwise/calendar';
import {
  applyDecisions,
  type CommandContext,
  catalogueHash,
  clausesOf,
  defaultWindow,
  type Engagement,
  type EngagementEvent,
  engagement,
  engagementOf,
  type Person,
  REFERENCE_CATALOGUE,
  scoreAssessment,
} from '@seatwise/ccso';
import { type ChangeBy, type Evidence, type Score, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { assertSeen } from '../center/assert-seen.ts';
import { CenterStore } from '../center/center-store.ts';
import { latestArtefact } from '../center/latest-artefact.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { type EngagementAct, eventOf } from './engagement-acts.ts';
import { EvidenceFileStore } from './evidence-file-store.ts';

const PEOPLE = 'assessment.people';
const LIST = 'assessment.engagements';
const documentOf = (id: string) => `assessment.engagement.${id}`;

/** Failed engagements may be tried again within the calendar year of their result. */
const RETEST = { window: 'calendar_year', attempts: 1 } as const;

interface StoredEngagement {
  /** Evidence that the engagement looks at, fixed when it was opened. */
  readonly evidence: string;
  readonly events: readonly EngagementEvent[];
}

/** An engagement with what it scores now. */
export interface OpenEngagement {
  readonly state: Engagement;
  readonly evidence: Evidence;
  readonly score: Score;
}

const CLAUSES = new Map(clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => [clause.code, clause]));

/** Engagements of a center, each the list of its events; a write over another's is refused. */
export class EngagementStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  async people(): Promise<{ readonly version: number | null; readonly people: readonly Person[] }> {
    const stored = await this.#storage.documents.read(CENTER_ID, PEOPLE);
    return { version: stored?.version ?? null, people: (stored?.value ?? []) as unknown as Person[] };
  }

  async savePeople(people: readonly Person[], version: number | null, by: ChangeBy): Promise<number> {
    return this.#storage.documents.save(CENTER_ID, PEOPLE, people, version, by);
  }

  async list(): Promise<Engagement[]> {
    const stored = await this.#storage.documents.read(CENTER_ID, LIST);
    const ids = (stored?.value ?? []) as readonly string[];
    return Promise.all(ids.map(async (id) => engagementOf((await this.#read(id)).events)));
  }

  /**
   * Opens an engagement on the newest evidence; with `retestOf`, a retest of one that failed.
   * @throws SeatwiseError STORAGE_NOT_FOUND without evidence, STORAGE_CONFLICT for an id that is taken, ASSESSMENT_RETEST
   */
  async open(id: string, retestOf: string | null, person: string, by: ChangeBy): Promise<Engagement> {
    const evidence = await latestArtefact<Evidence>(this.#storage, 'evidence');
    const context = await this.#context(person, by);
    const earlier = await this.list();
    const { id: catalogue, version } = REFERENCE_CATALOGUE;
    const setup = {
      id,
      center: CENTER_ID,
      catalogue: { id: catalogue, version, hash: catalogueHash(REFERENCE_CATALOGUE, nodeDigest) },
      window: defaultWindow(context.now.day),
      retestOf,
      attempt: earlier.filter((one) => one.setup.retestOf === retestOf && retestOf !== null).length + 1,
    };
    const applied = engagement.apply(setup, context, earlier, RETEST);
    const stored: StoredEngagement = { evidence: evidence.id, events: [applied] };
    await this.#storage.documents.save(CENTER_ID, documentOf(id), stored, null, by);
    const list = await this.#storage.documents.read(CENTER_ID, LIST);
    const ids = [...((list?.value ?? []) as readonly string[]), id];
    await this.#storage.documents.save(CENTER_ID, LIST, ids, list?.version ?? null, by);
    return engagementOf([applied]);
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND */
  async read(id: string, day: string): Promise<OpenEngagement> {
    const { evidence, events } = await this.#read(id);
    return this.#scored(engagementOf(events), evidence, day);
  }

  /** What happened, oldest first; blind scores are left out until they may be seen by all. */
  async events(id: string): Promise<EngagementEvent[]> {
    const { events } = await this.#read(id);
    const { result } = engagementOf(events);
    return events.filter(({ type }) => type !== 'scored' || result !== null);
  }

  /**
   * Does one thing as one person. `version` is the engagement's that the person has seen.
   * @throws SeatwiseError STORAGE_CONFLICT, and whatever the rules of the engagement refuse
   */
  async act(id: string, act: EngagementAct, version: number, person: string, by: ChangeBy): Promise<Engagement> {
    const context = await this.#context(person, by);
    return this.#append(id, version, by, (state) => eventOf(state, act, context));
  }

  /** The committee's decision on what the engagement scores now. */
  async conclude(id: string, reason: string, version: number, person: string, by: ChangeBy): Promise<Engagement> {
    const context = await this.#context(person, by);
    return this.#append(id, version, by, async (state, evidence) => {
      const { score } = await this.#scored(state, evidence, context.now.day);
      const found = score.result;
      if (found === null || found.passed === null) throw stillOpen(score);
      const result = { date: context.now.day, total: found.total, passed: found.passed, band: found.band, reason };
      const toConfirm = score.modules.filter((module) => module.toConfirm).map(({ module }) => module);
      return engagement.conclude(state, result, toConfirm, context);
    });
  }

  async #append(
    id: string,
    version: number,
    by: ChangeBy,
    make: (state: Engagement, evidence: string) => EngagementEvent | Promise<EngagementEvent>,
  ): Promise<Engagement> {
    const { stored, documentVersion } = await this.#readVersioned(id);
    const state = engagementOf(stored.events);
    assertSeen(id, version, state.version);
    const events = [...stored.events, await make(state, stored.evidence)];
    await this.#storage.documents.save(CENTER_ID, documentOf(id), { ...stored, events }, documentVersion, by);
    return engagementOf(events);
  }

  async #scored(state: Engagement, evidenceId: string, day: string): Promise<OpenEngagement> {
    const { payload } = await this.#storage.artefacts.read<Evidence>(CENTER_ID, 'evidence', evidenceId);
    const manual = await new EvidenceFileStore(this.#storage).manualEvidence();
    const evidence = applyDecisions(REFERENCE_CATALOGUE, payload, state.decisions, manual, day);
    return { state, evidence, score: scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence }) };
  }

  async #read(id: string): Promise<StoredEngagement> {
    return (await this.#readVersioned(id)).stored;
  }

  async #readVersioned(id: string): Promise<{ stored: StoredEngagement; documentVersion: number }> {
    const found = await this.#storage.documents.read(CENTER_ID, documentOf(id));
    if (!found) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `engagement ${id}` });
    return { stored: found.value as unknown as StoredEngagement, documentVersion: found.version };
  }

  async #context(person: string, { at }: ChangeBy): Promise<CommandContext> {
    const zone = (await new CenterStore(this.#storage).center())?.zone ?? 'UTC';
    const { people } = await this.people();
    return {
      people: new Map(people.map((one) => [one.id, one])),
      clauses: CLAUSES,
      now: { at: formatInstant(at, zone), day: localDateOf(at, zone) },
      by: person,
    };
  }
}

/** A result that open clauses could still turn is none. */
function stillOpen({ clauses }: Score): SeatwiseError {
  const open = clauses.filter(({ points }) => points.low !== points.high).map(({ clause }) => clause);
  return new SeatwiseError('ASSESSMENT_OPEN_CLAUSES', { count: open.length, clauses: open.slice(0, 5).join(', ') });
}
