import { type Change, type ChangeBy, canonicalJson, compareText, type JsonObject } from '@seatwise/core';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
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

/** Which lines of the log are meant: those of one who wrote, those that say any of some texts in action, subject or reason. */
export interface ChangeFilter {
  readonly actor?: string | undefined;
  readonly find?: readonly string[] | undefined;
}

/** The newest lines, newest first. */
export async function listChanges(
  db: Kysely<Schema>,
  center: string,
  limit: number,
  { actor, find }: ChangeFilter = {},
): Promise<Change[]> {
  let query = db.selectFrom('changes').selectAll().where('center', '=', center);
  if (actor !== undefined) query = query.where('actor', '=', actor);
  if (find !== undefined) {
    const likes = find.map((text) => `%${text.replace(/[\\%_]/g, '\\$&')}%`);
    query = query.where(({ or }) =>
      or(
        (['action', 'subject', 'reason'] as const).flatMap((column) =>
          likes.map((like) => sql<boolean>`${sql.ref(column)} like ${like} escape '\\'`),
        ),
      ),
    );
  }
  const rows = await query.orderBy('sequence', 'desc').limit(limit).execute();
  return rows.map(changeOf);
}

/** Everyone who has written, in order of their names. */
export async function listActors(db: Kysely<Schema>, center: string): Promise<string[]> {
  const rows = await db.selectFrom('changes').select('actor').distinct().where('center', '=', center).execute();
  return rows.map(({ actor }) => actor).sort(compareText);
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
