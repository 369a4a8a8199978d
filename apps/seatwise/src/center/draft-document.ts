import { type ChangeBy, canonicalJson, type LocalDate, SeatwiseError, type Shift } from '@seatwise/core';
import { changeShifts, type ShiftChange } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** Name of the draft's document. */
export const DRAFT = 'scheduleDraft';
/** Gestures that can be taken back. */
const STEPS = 200;

const id = z.string().min(1).max(200);
const instant = z.int();
/** A shift as the API takes it; times are instants in milliseconds. */
export const SHIFT = z.strictObject({
  id,
  agent: id.nullable(),
  date: z.iso.date(),
  start: instant,
  end: instant,
  skill: id,
  activities: z
    .array(z.strictObject({ activity: id, start: instant, end: instant, paid: z.boolean(), onQueue: z.boolean() }))
    .max(200),
});
const CHANGE = z.strictObject({ put: z.array(SHIFT), remove: z.array(id) });
const STEP = z.strictObject({ reason: z.string(), there: CHANGE, back: CHANGE });
const SCHEMA = z.strictObject({
  base: z.string(),
  change: CHANGE,
  done: z.array(STEP),
  undone: z.array(STEP),
  locked: z.array(z.iso.date()),
});

/** A gesture, and the change that takes it back. */
export interface DraftStep {
  readonly reason: string;
  readonly there: ShiftChange;
  readonly back: ShiftChange;
}

export interface DraftDocument {
  /** Id of the schedule that the draft is based on. */
  readonly base: string;
  /** What differs from it. */
  readonly change: ShiftChange;
  readonly done: readonly DraftStep[];
  readonly undone: readonly DraftStep[];
  readonly locked: readonly LocalDate[];
}

export const emptyDraft = (base: string, locked: readonly string[] = []): DraftDocument => ({
  base,
  change: { put: [], remove: [] },
  done: [],
  undone: [],
  locked: [...locked],
});

/** True where nothing was edited, undone or locked: such a draft is whatever the latest schedule is. */
export const isUntouched = ({ change, done, undone, locked }: DraftDocument): boolean =>
  isClean(change) && done.length + undone.length + locked.length === 0;

export const isClean = ({ put, remove }: ShiftChange): boolean => put.length + remove.length === 0;

/** The draft as kept, with its version; 0 before anything was done to it. */
export async function readDraft(
  storage: Storage,
): Promise<{ readonly version: number; readonly document: DraftDocument | null }> {
  const stored = await storage.documents.read(CENTER_ID, DRAFT);
  if (!stored) return { version: 0, document: null };
  const read = SCHEMA.safeParse(stored.value);
  if (!read.success) throw new SeatwiseError('STORAGE_CORRUPT', { subject: DRAFT });
  return { version: stored.version, document: read.data };
}

/** @throws SeatwiseError STORAGE_CONFLICT when `seen` is not the version any more */
export async function saveDraft(storage: Storage, document: DraftDocument, seen: number, by: ChangeBy): Promise<void> {
  const value = { ...document, done: document.done.slice(-STEPS) };
  await storage.documents.save(CENTER_ID, DRAFT, value, seen === 0 ? null : seen, by);
}

/** A gesture on `shifts` with its way back. */
export function stepOf(shifts: readonly Shift[], there: ShiftChange, reason: string): DraftStep {
  const { before } = changeShifts(shifts, there);
  const old = new Set(before.map((shift) => shift.id));
  const added = there.put.map((shift) => shift.id).filter((one) => !old.has(one));
  return { reason, there, back: { put: before, remove: added } };
}

/** What `shifts` differ in from those of the base. */
export function differenceOf(base: readonly Shift[], shifts: readonly Shift[]): ShiftChange {
  const known = new Map(base.map((shift) => [shift.id, shift]));
  const put = shifts.filter((shift) => {
    const before = known.get(shift.id);
    known.delete(shift.id);
    return before !== shift && (!before || canonicalJson(before) !== canonicalJson(shift));
  });
  return { put, remove: [...known.keys()] };
}
