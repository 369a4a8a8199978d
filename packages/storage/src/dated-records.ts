import { type ChangeBy, canonicalJson, compareText, type JsonValue, type LocalDate } from '@seatwise/core';
import type { Kysely } from 'kysely';
import { logChange } from './change-log.ts';
import type { Schema } from './schema.ts';

/** A record as it holds from a date on; a null value ends it there. */
export interface DatedRecord {
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  readonly value: JsonValue;
}

/** A record to be saved: whatever canonical JSON can hold. */
export type NewRecord = Omit<DatedRecord, 'value'> & { readonly value: unknown };

/** One version of a record: what was written over it is kept. */
export interface DatedVersion extends DatedRecord {
  readonly version: number;
  readonly actor: string;
  readonly at: number;
  readonly reason: string;
}

/** Sites, teams, agents, contracts …: each holds from a date on, and every edit leaves the version before it. */
export class DatedRecords {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Saves all or none; what says the same as is there is not saved again. @returns how many were new or changed */
  async save(center: string, kind: string, records: readonly NewRecord[], by: ChangeBy): Promise<number> {
    return this.#db.transaction().execute(async (tx) => {
      let changed = 0;
      for (const { id, effectiveFrom, value } of records) {
        const last = await tx
          .selectFrom('dated_records')
          .select(['version', 'value'])
          .where('center', '=', center)
          .where('kind', '=', kind)
          .where('id', '=', id)
          .where('effective_from', '=', effectiveFrom)
          .orderBy('version', 'desc')
          .limit(1)
          .executeTakeFirst();
        const text = value === null ? null : canonicalJson(value);
        if (last && last.value === text) continue;
        const { actor, at, reason } = by;
        const row = {
          center,
          kind,
          id,
          effective_from: effectiveFrom,
          version: (last?.version ?? 0) + 1,
          value: text,
          actor,
          at,
          reason,
        };
        await tx.insertInto('dated_records').values(row).execute();
        await logChange(tx, center, by, `${kind}.save`, id, { effectiveFrom, version: row.version });
        changed++;
      }
      return changed;
    });
  }

  /** The records that hold on a date, by id. */
  async asOf(center: string, kind: string, date: LocalDate): Promise<DatedRecord[]> {
    const rows = await this.#db
      .selectFrom('dated_records')
      .select(['id', 'effective_from', 'value'])
      .where('center', '=', center)
      .where('kind', '=', kind)
      .where('effective_from', '<=', date)
      .orderBy('effective_from')
      .orderBy('version')
      .execute();
    const newest = new Map(rows.map((row) => [row.id, row]));
    return [...newest.values()]
      .filter(({ value }) => value !== null)
      .map(({ id, effective_from, value }) => ({
        id,
        effectiveFrom: effective_from,
        value: JSON.parse(value as string) as JsonValue,
      }))
      .sort((a, b) => compareText(a.id, b.id));
  }

  /** How many versions of a kind there are; 0 where nobody has recorded one. It grows with every edit. */
  async versions(center: string, kind: string): Promise<number> {
    const { count } = await this.#db
      .selectFrom('dated_records')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('center', '=', center)
      .where('kind', '=', kind)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** Every version of a record, in order of dates and of writing. */
  async history(center: string, kind: string, id: string): Promise<DatedVersion[]> {
    const rows = await this.#db
      .selectFrom('dated_records')
      .selectAll()
      .where('center', '=', center)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .orderBy('effective_from')
      .orderBy('version')
      .execute();
    return rows.map(({ effective_from, value, version, actor, at, reason }) => ({
      id,
      effectiveFrom: effective_from,
      value: value === null ? null : (JSON.parse(value) as JsonValue),
      version,
      actor,
      at,
      reason,
    }));
  }
}
