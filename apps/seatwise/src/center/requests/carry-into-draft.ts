import { type ChangeBy, canonicalJson, type Schedule, type Shift } from '@seatwise/core';
import { changeShifts } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { isConflict } from '../assert-seen.ts';
import { differenceOf, isUntouched, readDraft, saveDraft } from '../draft-document.ts';

const TRIES = 5;

/** A schedule and what took its place when shifts of it were changed. */
export interface Revision {
  readonly before: { readonly id: string; readonly payload: Schedule };
  readonly after: { readonly id: string; readonly payload: Schedule };
  /** The changed shifts as they are now. */
  readonly shifts: readonly Shift[];
}

/**
 * Lets an open draft follow a schedule that was revised beside it, so that publishing the draft loses nothing of that. A shift
 * that the planner has changed in the draft stays as the planner has it; a draft without edits follows by itself.
 */
export async function carryIntoDraft(storage: Storage, revision: Revision, by: ChangeBy): Promise<void> {
  for (let tries = 1; ; tries++) {
    const { version, document } = await readDraft(storage);
    if (!document || isUntouched(document)) return;
    const { before, after, shifts } = revision;
    const follows = document.base === before.id;
    const base = follows
      ? before.payload
      : (await storage.artefacts.read<Schedule>(CENTER_ID, 'schedule', document.base)).payload;
    const had = new Map(before.payload.shifts.map((shift) => [shift.id, canonicalJson(shift)]));
    const drafted = changeShifts(base.shifts, document.change).shifts;
    const same = new Set(drafted.filter((shift) => had.get(shift.id) === canonicalJson(shift)).map(({ id }) => id));
    const carried = changeShifts(drafted, { put: shifts.filter(({ id }) => same.has(id)), remove: [] }).shifts;
    const next = follows ? after : { id: document.base, payload: base };
    const change = differenceOf(next.payload.shifts, carried);
    try {
      await saveDraft(storage, { ...document, base: next.id, change }, version, by);
      return;
    } catch (error) {
      if (tries === TRIES || !isConflict(error)) throw error;
    }
  }
}
