import type { ArtefactKind, ArtefactRef, ChangeBy, LocalDate, Publication } from '@seatwise/core';
import { SeatwiseError } from '@seatwise/core';
import type { Kysely } from 'kysely';
import { logChange } from './change-log.ts';
import type { Schema } from './schema.ts';

/** Artefacts made official. The time is the writer's clock at that moment and never earlier than the publication before. */
export class Publications {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND, STORAGE_CONFLICT for a time before the newest publication */
  async publish(
    center: string,
    { kind, id }: ArtefactRef,
    days: { from: LocalDate; to: LocalDate },
    by: ChangeBy,
  ): Promise<Publication> {
    return this.#db.transaction().execute(async (tx) => {
      const artefact = await tx
        .selectFrom('artefacts')
        .select('id')
        .where('center', '=', center)
        .where('kind', '=', kind)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!artefact) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `${kind} ${id}` });
      const { count, last } = await tx
        .selectFrom('publications')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.max('at').as('last')])
        .where('center', '=', center)
        .executeTakeFirstOrThrow();
      if (last !== null && by.at < last)
        throw new SeatwiseError('STORAGE_CONFLICT', { subject: 'publication', expected: last, found: by.at });
      const publicationId = `publication-${count + 1}`;
      const { actor, at, reason } = by;
      await tx
        .insertInto('publications')
        .values({
          center,
          publication: publicationId,
          kind,
          id,
          at,
          actor,
          reason,
          first_day: days.from,
          last_day: days.to,
        })
        .execute();
      await logChange(tx, center, by, 'publish', `${kind} ${id}`, { publicationId });
      return { publicationId, kind, id, at, actor, reason, ...days };
    });
  }

  /** Newest first. */
  async list(center: string): Promise<Publication[]> {
    const rows = await this.#db
      .selectFrom('publications')
      .selectAll()
      .where('center', '=', center)
      .orderBy('at', 'desc')
      .orderBy('publication', 'desc')
      .execute();
    return rows.map(({ publication, kind, id, at, actor, reason, first_day, last_day }) => ({
      publicationId: publication,
      kind: kind as ArtefactKind,
      id,
      at,
      actor,
      reason,
      from: first_day,
      to: last_day,
    }));
  }
}
