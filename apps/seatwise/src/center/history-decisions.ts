import { type ChangeBy, CLEANING_ACTIONS, type CleaningDecision, canonicalJson, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { assertSeen } from './assert-seen.ts';

const DOCUMENT = 'decisions';
const MOST = 20_000;

/** A planner's decision on a span of a queue's day, in minutes since midnight, `to` exclusive. */
export const CLEANING_DECISION = z
  .strictObject({
    queue: z.string().min(1).max(200),
    date: z.iso.date(),
    from: z.int().min(0).max(1439),
    to: z.int().min(1).max(1440),
    action: z.enum(CLEANING_ACTIONS),
    /** Contacts of the span after a replacement; null takes the usual ones. */
    value: z.number().min(0).max(1e9).nullable(),
    reason: z.string().trim().min(1).max(2000),
    author: z.string().trim().min(1).max(200),
  })
  .refine(({ from, to }) => from < to, 'from lies before to')
  .refine(({ action, value }) => value === null || action === 'replace', 'only a replacement has a value');

/** All decisions, oldest first; `version` is null before the first. */
export const DECISIONS = z.object({
  version: z.number().nullable(),
  decisions: z.array(CLEANING_DECISION).max(MOST),
});
export type StoredDecisions = z.infer<typeof DECISIONS>;

/** @throws SeatwiseError STORAGE_CORRUPT when what is stored does not fit */
export async function readDecisions(storage: Storage): Promise<StoredDecisions> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  const read = DECISIONS.safeParse({ version: stored?.version ?? null, decisions: stored?.value ?? [] });
  if (!read.success) throw new SeatwiseError('STORAGE_CORRUPT', { subject: DOCUMENT });
  return read.data;
}

/**
 * Adds to the decisions of the center: the list must begin with all that is stored, for none is ever changed.
 * @throws SeatwiseError STORAGE_CONFLICT when somebody else has decided since, REQUEST_INVALID for a list that leaves one out
 */
export async function saveDecisions(
  storage: Storage,
  { version, decisions }: StoredDecisions,
  by: ChangeBy,
): Promise<StoredDecisions> {
  const held = await readDecisions(storage);
  assertSeen(DOCUMENT, version ?? 0, held.version ?? 0);
  if (held.decisions.some((one, k) => canonicalJson(one) !== canonicalJson(decisions[k] ?? null))) {
    throw new SeatwiseError('REQUEST_INVALID', {
      detail: 'decisions are added to the stored ones, none is changed or left out; withdraw one instead',
    });
  }
  const saved = await storage.documents.save(CENTER_ID, DOCUMENT, decisions, version, by);
  return { version: saved, decisions };
}

/** Whether the decision was made of that day of that queue. */
export const isOf =
  (queue: string, date: string) =>
  (decision: CleaningDecision): boolean =>
    decision.queue === queue && decision.date === date;
