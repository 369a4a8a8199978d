import {
  type ChangeBy,
  type LocalDate,
  type Publication,
  type Schedule,
  SeatwiseError,
  type Shift,
  sealArtefact,
  throwOnError,
} from '@seatwise/core';
import {
  type AgentLimits,
  changeFaults,
  changeShifts,
  limitsOf,
  reviseSchedule,
  type SchedulePeople,
  type ShiftChange,
} from '@seatwise/schedule';
import type { ArtefactHead, Storage, StoredArtefact } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { notifyPublished } from '../webhooks/notify.ts';
import { assertSeen } from './assert-seen.ts';
import { CenterStore } from './center-store.ts';
import {
  DRAFT,
  type DraftDocument,
  type DraftStep,
  differenceOf,
  emptyDraft,
  isClean,
  isUntouched,
  readDraft,
  saveDraft,
  stepOf,
} from './draft-document.ts';
import { KeptWhile } from './kept-while.ts';
import { plainWorkPlan } from './latest-artefact.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { officialDays } from './planning-cycle.ts';

/** The draft with all that a change of it is made from. */
interface OpenDraft {
  readonly version: number;
  readonly document: DraftDocument;
  readonly base: StoredArtefact<Schedule>;
  readonly newest: ArtefactHead;
  readonly shifts: readonly Shift[];
}

/**
 * The schedule as an editable draft: the latest schedule, with gestures on top that can be taken back, and days that are
 * locked. Publishing makes it the latest schedule. Every write names the version that its writer has seen.
 */
export class ScheduleDraft {
  readonly #storage: Storage;
  readonly #store: CenterStore;
  /** Artefacts never change: the last one that was read is good for good. */
  readonly #base = new KeptWhile<StoredArtefact<Schedule>>();

  constructor(storage: Storage) {
    this.#storage = storage;
    this.#store = new CenterStore(storage);
  }

  /** The draft as the desk shows it. @throws SeatwiseError STORAGE_NOT_FOUND before there is a schedule */
  async read() {
    const open = await this.#open();
    const { version, document, base, newest, shifts } = open;
    const staff = await this.#staff(base.payload);
    const publication = await this.#publicationOf(base.id);
    const { days } = base.payload.grid;
    const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
    return {
      version,
      basedOn: { id: base.id, at: base.at },
      /** A later schedule than the one that the draft is based on. */
      newest: newest.id === base.id ? null : { id: newest.id, at: newest.at },
      state: publication && isClean(document.change) ? ('published' as const) : ('draft' as const),
      published: publication && { at: publication.at, actor: publication.actor, reason: publication.reason },
      locked: document.locked.filter((day) => days.includes(day)),
      undo: document.done.at(-1)?.reason ?? null,
      redo: document.undone.at(-1)?.reason ?? null,
      ...reviseSchedule(base.payload, shifts, staff),
      agents: staff.agents
        .filter(({ start, end }) => start <= last && (end === null || end > first))
        .map(({ id, name, team, site, contract, start, end, skills }) => ({
          id,
          name,
          team,
          site,
          contract,
          start,
          end,
          skills: skills.map(({ skill }) => skill),
        })),
      /** What people may work, by contract: an edited shift can be checked before it is sent. */
      limits: limitsByContract(staff),
      activityCodes: staff.activityCodes.map(({ id, name, kind, paid, onQueue }) => ({
        id,
        name,
        kind,
        paid,
        onQueue,
      })),
    };
  }

  /**
   * One gesture. `base` is the schedule that it was made on, where a newer one must not have taken its place.
   * @throws SeatwiseError STORAGE_CONFLICT, DRAFT_… with every fault of the change
   */
  async change(seen: number, change: ShiftChange, by: ChangeBy, base?: string): Promise<void> {
    await this.#write(seen, by, async (open) => {
      if (base !== undefined) assertSeen('schedule', base, open.base.id);
      await this.#refuse(open, change);
      const step = stepOf(open.shifts, change, by.reason);
      return { ...this.#after(open, change), done: [...open.document.done, step], undone: [] };
    });
  }

  /** Takes the last gesture back. @throws SeatwiseError STORAGE_CONFLICT, DRAFT_NO_STEP, DRAFT_DAY_LOCKED */
  async undo(seen: number, by: ChangeBy): Promise<void> {
    await this.#write(seen, by, async (open) => {
      const { done, undone } = open.document;
      const step = lastOf(done);
      await this.#refuse(open, step.back);
      return { ...this.#after(open, step.back), done: done.slice(0, -1), undone: [...undone, step] };
    });
  }

  /** Makes the last undone gesture again. @throws SeatwiseError STORAGE_CONFLICT, DRAFT_NO_STEP, DRAFT_DAY_LOCKED */
  async redo(seen: number, by: ChangeBy): Promise<void> {
    await this.#write(seen, by, async (open) => {
      const { done, undone } = open.document;
      const step = lastOf(undone);
      await this.#refuse(open, step.there);
      return { ...this.#after(open, step.there), done: [...done, step], undone: undone.slice(0, -1) };
    });
  }

  /** Locks days against changes, or opens them again. @throws SeatwiseError STORAGE_CONFLICT */
  async lock(seen: number, days: readonly LocalDate[], locked: boolean, by: ChangeBy): Promise<void> {
    await this.#write(seen, by, async ({ document }) => {
      const others = document.locked.filter((day) => !days.includes(day));
      return { ...document, locked: locked ? [...new Set([...others, ...days])].sort() : others };
    });
  }

  /**
   * Drops every change and the steps: back to what the draft is based on, or on to the newest schedule. Locked days keep
   * their shifts. @throws SeatwiseError STORAGE_CONFLICT
   */
  async revert(seen: number, to: 'base' | 'newest', by: ChangeBy): Promise<void> {
    await this.#write(seen, by, async ({ document, base, newest, shifts }) => {
      const { id, payload } = to === 'base' ? base : await this.#read(newest.id);
      const locked = document.locked.filter((day) => payload.grid.days.includes(day));
      const kept = shifts.filter(({ date }) => locked.includes(date));
      const held = new Set(kept.map((shift) => shift.id));
      const next = payload.shifts.filter((shift) => !locked.includes(shift.date) && !held.has(shift.id));
      return { ...emptyDraft(id, locked), change: differenceOf(payload.shifts, [...next, ...kept]) };
    });
  }

  /**
   * Makes the draft the latest schedule and that official, for its days or for those given, which are then locked.
   * @throws SeatwiseError STORAGE_CONFLICT, INPUT_ORDER, INPUT_DATE_INVALID
   */
  async publish(
    seen: number,
    days: { readonly from: LocalDate | null; readonly to: LocalDate | null },
    by: ChangeBy,
  ): Promise<Publication> {
    let made: Publication | null = null;
    await this.#write(seen, by, async ({ version, document, base, shifts }) => {
      const { from, to } = officialDays('schedule', base.payload.grid, days);
      const artefact = isClean(document.change)
        ? base
        : sealArtefact(
            nodeDigest,
            'schedule',
            reviseSchedule(base.payload, shifts, await this.#staff(base.payload)),
            [...base.provenance.inputs.filter(({ kind }) => kind !== 'schedule'), { kind: 'schedule', id: base.id }],
            { ...base.provenance.options, draft: version },
          );
      await this.#storage.artefacts.saveAll(CENTER_ID, [artefact], by);
      made = await this.#storage.publications.publish(CENTER_ID, artefact, { from, to }, by);
      const official = base.payload.grid.days.filter((day) => day >= from && day <= to);
      return emptyDraft(artefact.id, [...new Set([...document.locked, ...official])].sort());
    });
    const publication = made as unknown as Publication;
    await notifyPublished(this.#storage, publication, by);
    return publication;
  }

  async #write(seen: number, by: ChangeBy, next: (open: OpenDraft) => Promise<DraftDocument>): Promise<void> {
    await oneAtATime(this.#storage, async () => {
      const open = await this.#open();
      assertSeen(DRAFT, seen, open.version);
      await saveDraft(this.#storage, await next(open), seen, by);
    });
  }

  async #open(): Promise<OpenDraft> {
    const newest = await this.#storage.artefacts.latestHead(CENTER_ID, 'schedule');
    if (!newest) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: 'schedule' });
    const { version, document: stored } = await readDraft(this.#storage);
    const document = stored && !isUntouched(stored) ? stored : emptyDraft(newest.id);
    const base = await this.#read(document.base);
    return { version, document, base, newest, shifts: changeShifts(base.payload.shifts, document.change).shifts };
  }

  #read(id: string): Promise<StoredArtefact<Schedule>> {
    return this.#base.get(id, () => this.#storage.artefacts.read<Schedule>(CENTER_ID, 'schedule', id));
  }

  /** The draft's document after a change of its shifts. */
  #after({ document, base, shifts }: OpenDraft, change: ShiftChange): DraftDocument {
    return { ...document, change: differenceOf(base.payload.shifts, changeShifts(shifts, change).shifts) };
  }

  async #refuse({ document, base, shifts }: OpenDraft, change: ShiftChange): Promise<void> {
    const { grid, coverage } = base.payload;
    const { agents, activityCodes } = await this.#staff(base.payload);
    throwOnError(
      changeFaults(shifts, change, {
        grid,
        agents: new Set(agents.map(({ id }) => id)),
        activities: new Set(activityCodes.map(({ id }) => id)),
        skills: new Set(coverage.map(({ skill }) => skill)),
        locked: new Set(document.locked),
      }),
    );
  }

  /** People, rules and activities of the center; activities of the schedule that have no code count as other ones. */
  async #staff(schedule: Schedule) {
    const { agents, contracts, workPlans, activityCodes } = await this.#store.staffDocuments();
    const known = new Set(activityCodes.map(({ id }) => id));
    const others = new Map(
      schedule.shifts
        .flatMap(({ activities }) => activities)
        .filter(({ activity }) => !known.has(activity))
        .map(({ activity: id, paid, onQueue }) => [id, { id, name: id, kind: 'other' as const, paid, onQueue }]),
    );
    return {
      agents: agents ?? [],
      contracts,
      sites: (await this.#store.center())?.sites ?? [],
      workPlans: workPlans.length > 0 ? workPlans : [await plainWorkPlan(this.#storage)],
      activityCodes: [...activityCodes, ...others.values()],
    };
  }

  async #publicationOf(id: string): Promise<Publication | null> {
    const all = await this.#storage.publications.list(CENTER_ID);
    return all.find((one) => one.kind === 'schedule' && one.id === id) ?? null;
  }
}

function limitsByContract({ agents, contracts, workPlans }: SchedulePeople): Record<string, AgentLimits> {
  const known = new Map(contracts.map((contract) => [contract.id, contract]));
  const asked = new Set(agents.map(({ contract }) => contract));
  return Object.fromEntries([...asked].map((id) => [id, limitsOf(workPlans, known.get(id) ?? null)]));
}

function lastOf(steps: readonly DraftStep[]): DraftStep {
  const step = steps.at(-1);
  if (!step) throw new SeatwiseError('DRAFT_NO_STEP');
  return step;
}
