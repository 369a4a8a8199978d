import { setImmediate } from 'node:timers/promises';
import {
  type ChangeBy,
  canonicalJson,
  compareText,
  type Digest,
  type IntervalRecords,
  type Layer,
  type Observation,
  type Progress,
  SeatwiseError,
  type TimeRange,
  utf8Bytes,
} from '@seatwise/core';
import type { Kysely } from 'kysely';
import { logChange } from './change-log.ts';
import { layerOf, topPosition } from './layer-row.ts';
import { contentHash, countQueueDays, headOf, partOf, queueDays, type RecordsHead, recordsOf } from './queue-days.ts';
import type { Schema } from './schema.ts';

const DAY = 86_400_000;
const OBSERVATIONS = 'observations';

/** What a record file became: observations by day, without the people behind them. */
export interface ObservedFile {
  readonly file: string;
  /** Kind of record, `surveys`, `complaints` … */
  readonly kind: string;
  /** Rows of the file. */
  readonly rows: number;
  readonly observations: readonly Observation[];
}

/** Imports as layers over each other: the newest active one wins, switching one off gives back what it covered. */
export class Layers {
  readonly #db: Kysely<Schema>;
  readonly #digest: Digest;

  constructor(db: Kysely<Schema>, digest: Digest) {
    this.#db = db;
    this.#digest = digest;
  }

  /**
   * Stores files as layers, all of them or none. Rows that are there already, as an active layer of equal content, are not
   * stored again; `existing` says so.
   */
  async importAll(
    center: string,
    files: readonly IntervalRecords[],
    by: ChangeBy,
    onProgress?: (progress: Progress) => void,
  ): Promise<{ layer: Layer; existing: boolean }[]> {
    const total = onProgress ? files.reduce((sum, records) => sum + countQueueDays(records), 0) : 0;
    let stored = 0;
    return this.#db.transaction().execute(async (tx) => {
      const results = [];
      for (const records of files) {
        const head = headOf(records);
        const hash = contentHash(records, head, this.#digest);
        const same = await tx
          .selectFrom('layers')
          .selectAll()
          .where('center', '=', center)
          .where('hash', '=', hash)
          .where('active', '=', 1)
          .executeTakeFirst();
        if (same) {
          results.push({ layer: layerOf(same), existing: true });
          continue;
        }
        const position = (await topPosition(tx, center)) + 1;
        const row = {
          center,
          layer: `import-${position}`,
          position,
          kind: 'import',
          target: 'history',
          active: 1,
          author: by.actor,
          at: by.at,
          reason: by.reason,
          content: canonicalJson({ ...head, hash }),
          hash,
        };
        await tx.insertInto('layers').values(row).execute();
        const insert = tx
          .insertInto('queue_days')
          .values({ center, layer: row.layer, queue: 0, day: 0, columns: '', data: new Uint8Array(0) })
          .compile();
        for (const { queue, day, columns, data } of queueDays(records)) {
          // One statement for all days: compiling it anew takes longer than the insert.
          await tx.executeQuery({ ...insert, parameters: [center, row.layer, queue, day, columns, data] });
          stored++;
          onProgress?.({ done: stored, total });
          // Who waits for the machine, and not for the database, gets a turn.
          if (stored % 256 === 0) await setImmediate();
        }
        await logChange(tx, center, by, 'layer.import', row.layer, { file: head.file, rows: head.rows });
        results.push({ layer: layerOf(row), existing: false });
      }
      return results;
    });
  }

  /**
   * Stores observations of record files as layers, all of them or none; equal content that is active already is not stored
   * again. A layer covers what older ones say of the same kind on the days from its first to its last.
   */
  async importObservations(
    center: string,
    files: readonly ObservedFile[],
    by: ChangeBy,
  ): Promise<{ layer: Layer; existing: boolean }[]> {
    return this.#db.transaction().execute(async (tx) => {
      const results = [];
      for (const { file, kind, rows, observations } of files) {
        const dates = observations.map(({ date }) => date).sort(compareText);
        const [first = '', last = ''] = [dates[0], dates.at(-1)];
        const instants = { from: Date.parse(`${first}T00:00:00Z`), to: Date.parse(`${last}T00:00:00Z`) + DAY };
        const data = utf8Bytes(canonicalJson(observations));
        const hash = this.#digest.sha256([utf8Bytes(kind), data]);
        const layers = await tx
          .selectFrom('layers')
          .selectAll()
          .where('center', '=', center)
          .orderBy('position')
          .execute();
        const same = layers.find((row) => row.active === 1 && row.hash === hash);
        if (same) {
          results.push({ layer: layerOf(same), existing: true });
          continue;
        }
        const position = (layers.at(-1)?.position ?? 0) + 1;
        const row = {
          center,
          layer: `import-${position}`,
          position,
          kind: 'import',
          target: OBSERVATIONS,
          active: 1,
          author: by.actor,
          at: by.at,
          reason: by.reason,
          content: canonicalJson({ file, kind, rows, first, last, queues: [], ...instants, hash }),
          hash,
        };
        await tx.insertInto('layers').values(row).execute();
        await tx
          .insertInto('queue_days')
          .values({ center, layer: row.layer, queue: 0, day: 0, columns: canonicalJson({ encoding: 'json' }), data })
          .execute();
        await logChange(tx, center, by, 'layer.import', row.layer, { file, rows });
        results.push({ layer: layerOf(row), existing: false });
      }
      return results;
    });
  }

  /** Observations of every active layer; where two speak of one kind and day, those of the newer. */
  async readObservations(center: string): Promise<Observation[]> {
    const layers = await this.#db
      .selectFrom('layers')
      .innerJoin('queue_days', (join) =>
        join.onRef('queue_days.center', '=', 'layers.center').onRef('queue_days.layer', '=', 'layers.layer'),
      )
      .select(['layers.content', 'queue_days.data'])
      .where('layers.center', '=', center)
      .where('layers.active', '=', 1)
      .where('layers.target', '=', OBSERVATIONS)
      .orderBy('layers.position', 'desc')
      .execute();
    const covered = new Map<string, [string, string][]>();
    return layers
      .flatMap(({ content, data }) => {
        const { kind, first, last } = JSON.parse(content) as { kind: string; first: string; last: string };
        const newer = covered.get(kind) ?? [];
        covered.set(kind, [...newer, [first, last]]);
        const observations = JSON.parse(new TextDecoder().decode(data)) as Observation[];
        return observations.filter(({ date }) => !newer.some(([from, to]) => from <= date && date <= to));
      })
      .sort((a, b) => compareText(a.date, b.date));
  }

  /** Oldest first. */
  async list(center: string): Promise<Layer[]> {
    const rows = await this.#db
      .selectFrom('layers')
      .selectAll()
      .where('center', '=', center)
      .orderBy('position')
      .execute();
    return rows.map(layerOf);
  }

  /** Switches a layer off (undo) or on again. @throws SeatwiseError STORAGE_NOT_FOUND, STORAGE_UNDONE when it is so already */
  async setActive(center: string, layer: string, active: boolean, by: ChangeBy): Promise<Layer> {
    return this.#db.transaction().execute(async (tx) => {
      const key = tx.selectFrom('layers').selectAll().where('center', '=', center).where('layer', '=', layer);
      const row = await key.executeTakeFirst();
      if (!row) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: layer });
      if ((row.active === 1) === active) throw new SeatwiseError('STORAGE_UNDONE', { subject: layer });
      await tx
        .updateTable('layers')
        .set({ active: active ? 1 : 0 })
        .where('center', '=', center)
        .where('layer', '=', layer)
        .execute();
      await logChange(tx, center, by, active ? 'layer.restore' : 'layer.undo', layer, {});
      return layerOf({ ...row, active: active ? 1 : 0 });
    });
  }

  /**
   * The records of every active layer, oldest first, as they were imported; with `within`, only the rows of the UTC days that
   * touch it, and of the layers that have any.
   */
  async readRecords(center: string, within?: TimeRange): Promise<IntervalRecords[]> {
    const layers = await this.#db
      .selectFrom('layers')
      .select(['layer', 'content'])
      .where('center', '=', center)
      .where('active', '=', 1)
      .where('target', '=', 'history')
      .orderBy('position')
      .execute();
    const heads = layers
      .map(({ layer, content }) => ({ layer, head: JSON.parse(content) as RecordsHead }))
      .filter(({ head }) => within === undefined || (head.from < within.end && head.to > within.start));
    return Promise.all(
      heads.map(async ({ layer, head }) => {
        let query = this.#db
          .selectFrom('queue_days')
          .select(['queue', 'columns', 'data'])
          .where('center', '=', center)
          .where('layer', '=', layer);
        if (within) {
          query = query
            .where('day', '>=', Math.floor(within.start / DAY))
            .where('day', '<=', Math.floor((within.end - 1) / DAY));
        }
        const days = await query.orderBy('queue').orderBy('day').execute();
        return within ? partOf(head, days) : recordsOf(head, days);
      }),
    );
  }
}
