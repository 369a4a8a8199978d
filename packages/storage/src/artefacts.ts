import {
  type Artefact,
  type ArtefactKind,
  artefactId,
  type ChangeBy,
  canonicalJson,
  type Digest,
  type JsonValue,
  joinColumns,
  type Provenance,
  SeatwiseError,
  splitColumns,
} from '@seatwise/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { logChange } from './change-log.ts';
import type { Schema } from './schema.ts';

/** An artefact as it lies in storage; `version` counts those of its kind in the center. */
export interface StoredArtefact<Payload = unknown> extends Artefact<Payload> {
  readonly version: number;
  readonly at: number;
  readonly actor: string;
}

export type ArtefactHead = Omit<StoredArtefact, 'payload' | 'provenance'>;

/** Results of the flow. Content decides the id, so saving one twice is saving it once. */
export class Artefacts {
  readonly #db: Kysely<Schema>;
  readonly #digest: Digest;
  /** Artefacts never change: what was read of one is good for good. */
  readonly #grains = new Map<string, number | null>();

  constructor(db: Kysely<Schema>, digest: Digest) {
    this.#db = db;
    this.#digest = digest;
  }

  /** Saves all or none. One that is there already becomes the latest of its kind again. */
  async saveAll(center: string, artefacts: readonly Artefact[], by: ChangeBy): Promise<void> {
    await this.#db.transaction().execute(async (tx) => {
      for (const artefact of artefacts) await saveOne(tx, center, artefact, by);
    });
  }

  async latest<Payload>(center: string, kind: ArtefactKind): Promise<StoredArtefact<Payload> | null> {
    const row = await this.#db
      .selectFrom('artefacts')
      .select('id')
      .where('center', '=', center)
      .where('kind', '=', kind)
      .orderBy('version', 'desc')
      .executeTakeFirst();
    return row ? this.read<Payload>(center, kind, row.id) : null;
  }

  /** Which artefact is the latest of a kind, without its content. */
  async latestHead(center: string, kind: ArtefactKind): Promise<ArtefactHead | null> {
    const row = await this.#db
      .selectFrom('artefacts')
      .select(['id', 'version', 'at', 'actor'])
      .where('center', '=', center)
      .where('kind', '=', kind)
      .orderBy('version', 'desc')
      .executeTakeFirst();
    return row ? { kind, ...row } : null;
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND, STORAGE_CORRUPT when content and id disagree */
  async read<Payload>(center: string, kind: ArtefactKind, id: string): Promise<StoredArtefact<Payload>> {
    const row = await this.#db
      .selectFrom('artefacts')
      .selectAll()
      .where('center', '=', center)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw notFound(kind, id);
    const columns = await this.#db
      .selectFrom('artefact_columns')
      .select(['path', 'data'])
      .where('center', '=', center)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute();
    const header = JSON.parse(row.header) as JsonValue;
    const payload = joinColumns({ header, columns: new Map(columns.map(({ path, data }) => [path, data])) });
    const provenance = JSON.parse(row.provenance) as Provenance;
    if (artefactId(this.#digest, kind, payload, provenance) !== id) {
      throw new SeatwiseError('STORAGE_CORRUPT', { subject: `${kind} ${id}` });
    }
    return { kind, id, provenance, payload: payload as Payload, version: row.version, at: row.at, actor: row.actor };
  }

  /** Minutes of the grid that an artefact lies on, null for one without a grid; read once, without its columns. */
  async grainOf(center: string, kind: ArtefactKind, id: string): Promise<number | null> {
    const key = JSON.stringify([center, kind, id]);
    const known = this.#grains.get(key);
    if (known !== undefined) return known;
    const row = await this.#db
      .selectFrom('artefacts')
      .select(sql<number | null>`json_extract(header, '$.grid.intervalMinutes')`.as('minutes'))
      .where('center', '=', center)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) throw notFound(kind, id);
    this.#grains.set(key, row.minutes);
    return row.minutes;
  }

  /** Newest first; those of one kind where it is named. */
  async list(center: string, limit: number, kind?: ArtefactKind): Promise<ArtefactHead[]> {
    const all = this.#db
      .selectFrom('artefacts')
      .select(['kind', 'id', 'version', 'at', 'actor'])
      .where('center', '=', center);
    const rows = await (kind === undefined ? all : all.where('kind', '=', kind))
      .orderBy('at', 'desc')
      .orderBy('kind')
      .limit(limit)
      .execute();
    return rows.map((row) => ({ ...row, kind: row.kind as ArtefactKind }));
  }
}

const notFound = (kind: ArtefactKind, id: string) =>
  new SeatwiseError('STORAGE_NOT_FOUND', { subject: `${kind} ${id}` });

async function saveOne(tx: Transaction<Schema>, center: string, artefact: Artefact, by: ChangeBy): Promise<void> {
  const { kind, id, provenance, payload } = artefact;
  const latest = await tx
    .selectFrom('artefacts')
    .select(['version', 'id'])
    .where('center', '=', center)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (latest?.id === id) return;
  const version = (latest?.version ?? 0) + 1;
  const again = await tx
    .updateTable('artefacts')
    .set({ version, at: by.at, actor: by.actor })
    .where('center', '=', center)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  if (again.numUpdatedRows === 0n) {
    const { header, columns } = splitColumns(payload);
    const row = { center, kind, id, version, at: by.at, actor: by.actor };
    await tx
      .insertInto('artefacts')
      .values({ ...row, provenance: canonicalJson(provenance), header: canonicalJson(header) })
      .execute();
    for (const [path, data] of columns) {
      await tx.insertInto('artefact_columns').values({ center, kind, id, path, data }).execute();
    }
  }
  await logChange(tx, center, by, 'artefact.save', `${kind} ${id}`, { version });
}
