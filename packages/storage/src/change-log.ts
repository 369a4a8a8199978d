import { type Change, type ChangeBy, canonicalJson, type JsonObject } from '@seatwise/core';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Writes a line of the log, in the transaction of the change itself. */
export async function logChange(
  tx: Transaction<Schema>,
  center: string,
  { actor, at, reason }: ChangeBy,
  action: string,
  subject: string,
  detail: JsonObject,
): Promise<void> {
  const line = { center, actor, at, reason, action, subject, detail: canonicalJson(detail) };
  await tx.insertInto('changes').values(line).execute();
}

/** The newest lines, newest first. */
export async function listChanges(db: Kysely<Schema>, center: string, limit: number): Promise<Change[]> {
  const rows = await db
    .selectFrom('changes')
    .selectAll()
    .where('center', '=', center)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map(changeOf);
}

/** Lines after one, oldest first. */
export async function changesAfter(
  db: Kysely<Schema>,
  center: string,
  sequence: number,
  limit: number,
): Promise<Change[]> {
  const rows = await db
    .selectFrom('changes')
    .selectAll()
    .where('center', '=', center)
    .where('sequence', '>', sequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return rows.map(changeOf);
}

const changeOf = ({ sequence, actor, at, reason, action, subject, detail }: Selectable<Schema['changes']>): Change => ({
  sequence,
  actor,
  at,
  reason,
  action,
  subject,
  detail: JSON.parse(detail) as JsonObject,
});
