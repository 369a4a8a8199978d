import { type ChangeBy, canonicalJson, type JsonValue, SeatwiseError } from '@seatwise/core';
import type { Kysely } from 'kysely';
import { logChange } from './change-log.ts';
import type { Schema } from './schema.ts';

export interface StoredDocument {
  readonly value: JsonValue;
  readonly version: number;
}

/** What a center says of itself, by name: settings, agents, opening hours, events … each with a version for optimistic locking. */
export class Documents {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async read(center: string, name: string): Promise<StoredDocument | null> {
    const row = await this.#db
      .selectFrom('documents')
      .select(['version', 'value'])
      .where('center', '=', center)
      .where('name', '=', name)
      .executeTakeFirst();
    return row ? { version: row.version, value: JSON.parse(row.value) as JsonValue } : null;
  }

  /** Every document whose name begins so, by name. */
  async list(center: string, prefix: string): Promise<(StoredDocument & { readonly name: string })[]> {
    const rows = await this.#db
      .selectFrom('documents')
      .select(['name', 'version', 'value'])
      .where('center', '=', center)
      .where('name', '>=', prefix)
      .where('name', '<', `${prefix}\u{10ffff}`)
      .orderBy('name')
      .execute();
    return rows.map(({ name, version, value }) => ({ name, version, value: JSON.parse(value) as JsonValue }));
  }

  /** The version of every document, by name: another value of one is another version. */
  async versions(center: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#db
      .selectFrom('documents')
      .select(['name', 'version'])
      .where('center', '=', center)
      .orderBy('name')
      .execute();
    return new Map(rows.map(({ name, version }) => [name, version]));
  }

  /**
   * Writes a document, whatever canonical JSON can hold, and answers its new version. `expected` is the version that the writer
   * has seen, null for none.
   * @throws SeatwiseError STORAGE_CONFLICT when somebody else has written since
   */
  async save(center: string, name: string, value: unknown, expected: number | null, by: ChangeBy): Promise<number> {
    return this.#db.transaction().execute(async (tx) => {
      const row = await tx
        .selectFrom('documents')
        .select('version')
        .where('center', '=', center)
        .where('name', '=', name)
        .executeTakeFirst();
      const found = row?.version ?? null;
      if (found !== expected)
        throw new SeatwiseError('STORAGE_CONFLICT', { subject: name, expected: expected ?? 0, found: found ?? 0 });
      const version = (found ?? 0) + 1;
      const text = canonicalJson(value);
      await tx
        .insertInto('documents')
        .values({ center, name, version, value: text })
        .onConflict((conflict) => conflict.columns(['center', 'name']).doUpdateSet({ version, value: text }))
        .execute();
      await logChange(tx, center, by, 'document.save', name, { version });
      return version;
    });
  }
}
