import { type ChangeBy, canonicalJson, type Layer, SeatwiseError } from '@seatwise/core';
import type { Kysely, Transaction } from 'kysely';
import { logChange } from './change-log.ts';
import { layerOf, topPosition } from './layer-row.ts';
import type { Schema } from './schema.ts';

const EDIT = 'edit';

/** What an edit is before it is kept: whose it is, why, and what it does. */
export interface NewEdit {
  readonly author: string;
  readonly reason: string;
  readonly active: boolean;
  readonly content: object;
}

/** An edit as somebody saw it. */
export type SeenEdit = Pick<Layer, 'id' | 'active'>;

/** Edits of people as layers on a result (`target`): ordered, each on or off. What an edit does never changes; another takes its place. */
export class Edits {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Puts edits on top of those that are there, all or none.
   * @param seen the edits that whoever adds them has seen, in order; without it nothing is compared
   * @throws SeatwiseError STORAGE_CONFLICT when the edits are others by now
   */
  async add(
    center: string,
    target: string,
    edits: readonly NewEdit[],
    by: ChangeBy,
    seen?: readonly SeenEdit[],
  ): Promise<Layer[]> {
    return this.#db.transaction().execute(async (tx) => {
      if (seen) refuseOther(target, seen, (await rowsOf(tx, center, target)).map(layerOf));
      let position = await topPosition(tx, center);
      const added: Layer[] = [];
      for (const { author, reason, active, content } of edits) {
        position++;
        const row = {
          center,
          layer: `${EDIT}-${position}`,
          position,
          kind: EDIT,
          target,
          active: active ? 1 : 0,
          author,
          at: by.at,
          reason,
          content: canonicalJson(content),
          hash: null,
        };
        await tx.insertInto('layers').values(row).execute();
        await logChange(tx, center, by, 'edit.add', row.layer, { target });
        added.push(layerOf(row));
      }
      return added;
    });
  }

  /** In the order in which they are applied. */
  async list(center: string, target: string): Promise<Layer[]> {
    return (await rowsOf(this.#db, center, target)).map(layerOf);
  }

  /**
   * Puts the edits of a target into another order.
   * @throws SeatwiseError STORAGE_NOT_FOUND unless `ids` are those edits, each once
   */
  async reorder(center: string, target: string, ids: readonly string[], by: ChangeBy): Promise<Layer[]> {
    return this.#db.transaction().execute(async (tx) => {
      const rows = await rowsOf(tx, center, target);
      const known = new Set(rows.map(({ layer }) => layer));
      const subject = ids.find((id) => !known.delete(id)) ?? [...known][0];
      if (subject !== undefined) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject });
      const put = (layer: string, position: number) =>
        tx.updateTable('layers').set({ position }).where('center', '=', center).where('layer', '=', layer).execute();
      // Places are unique at every moment: out of the way first.
      for (const { layer, position } of rows) await put(layer, -position);
      for (const [k, id] of ids.entries()) await put(id, rows[k]?.position as number);
      await logChange(tx, center, by, 'edit.reorder', target, { order: [...ids] });
      return (await rowsOf(tx, center, target)).map(layerOf);
    });
  }
}

function refuseOther(subject: string, seen: readonly SeenEdit[], found: readonly SeenEdit[]): void {
  const words = (edits: readonly SeenEdit[]) => edits.map(({ id, active }) => (active ? id : `${id} (off)`));
  const [expected, now] = [words(seen), words(found)];
  if (expected.join() === now.join()) return;
  const place = now.findIndex((word, k) => word !== expected[k]);
  const from = place < 0 ? now.length : place;
  throw new SeatwiseError('STORAGE_CONFLICT', {
    subject: `${subject} edits`,
    expected: expected[from] ?? '–',
    found: now[from] ?? '–',
  });
}

const rowsOf = (db: Kysely<Schema> | Transaction<Schema>, center: string, target: string) =>
  db
    .selectFrom('layers')
    .selectAll()
    .where('center', '=', center)
    .where('kind', '=', EDIT)
    .where('target', '=', target)
    .orderBy('position')
    .execute();
