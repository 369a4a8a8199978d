import {
  type ChangeBy,
  canonicalJson,
  columnBytes,
  compareText,
  type Digest,
  type FactColumns,
  type FactName,
  type IntervalRecords,
  type JsonObject,
  type Layer,
  SeatwiseError,
  utf8Bytes,
} from '@seatwise/core';
import type { Kysely, Selectable } from 'kysely';
import { logChange } from './change-log.ts';
import { packColumns, unpackColumns } from './queue-day-blob.ts';
import type { Schema } from './schema.ts';

const DAY = 86_400_000;

/** What a layer of imported records is, beside its rows. */
interface RecordsHead {
  readonly file: string;
  readonly queues: IntervalRecords['queues'];
  readonly thresholds: IntervalRecords['thresholds'];
  readonly intervalMinutes: number;
  readonly facts: readonly FactName[];
  readonly rows: number;
  readonly from: number;
  readonly to: number;
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
  ): Promise<{ layer: Layer; existing: boolean }[]> {
    return this.#db.transaction().execute(async (tx) => {
      const results = [];
      for (const records of files) {
        const head = headOf(records);
        const hash = contentHash(records, head, this.#digest);
        const rows = await tx
          .selectFrom('layers')
          .selectAll()
          .where('center', '=', center)
          .orderBy('position')
          .execute();
        const same = rows.find((row) => row.active === 1 && (JSON.parse(row.content) as JsonObject).hash === hash);
        if (same) {
          results.push({ layer: layerOf(same), existing: true });
          continue;
        }
        const position = (rows.at(-1)?.position ?? 0) + 1;
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
        };
        await tx.insertInto('layers').values(row).execute();
        for (const day of queueDays(records)) {
          await tx
            .insertInto('queue_days')
            .values({ center, layer: row.layer, ...day })
            .execute();
        }
        await logChange(tx, center, by, 'layer.import', row.layer, { file: head.file, rows: head.rows });
        results.push({ layer: layerOf(row), existing: false });
      }
      return results;
    });
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

  /** The records of every active layer, oldest first, as they were imported. */
  async readRecords(center: string): Promise<IntervalRecords[]> {
    const layers = await this.#db
      .selectFrom('layers')
      .select(['layer', 'content'])
      .where('center', '=', center)
      .where('active', '=', 1)
      .where('target', '=', 'history')
      .orderBy('position')
      .execute();
    return Promise.all(
      layers.map(async ({ layer, content }) => {
        const days = await this.#db
          .selectFrom('queue_days')
          .select(['queue', 'columns', 'data'])
          .where('center', '=', center)
          .where('layer', '=', layer)
          .orderBy('queue')
          .orderBy('day')
          .execute();
        return recordsOf(JSON.parse(content) as RecordsHead, days);
      }),
    );
  }
}

function headOf({ file, queues, thresholds, intervalMinutes, facts, start }: IntervalRecords): RecordsHead {
  const names = (Object.keys(facts) as FactName[]).sort(compareText);
  const step = intervalMinutes * 60_000;
  return {
    file,
    queues,
    thresholds,
    intervalMinutes,
    facts: names,
    rows: start.length,
    from: start.reduce((first, at) => Math.min(first, at), start[0] ?? 0),
    to: start.reduce((last, at) => Math.max(last, at + step), 0),
  };
}

function contentHash(records: IntervalRecords, head: RecordsHead, digest: Digest): string {
  const columns = head.facts.map((name) => columnBytes(records.facts[name] as Float64Array));
  return digest.sha256([
    utf8Bytes(canonicalJson(head)),
    columnBytes(records.queue),
    columnBytes(records.start),
    ...columns,
  ]);
}

/** Rows of the records by queue and UTC day. `order` remembers their place in the file. */
function* queueDays(
  records: IntervalRecords,
): Generator<{ queue: number; day: number; columns: string; data: Uint8Array }> {
  const groups = new Map<string, number[]>();
  for (const [i, queue] of records.queue.entries()) {
    const key = `${queue} ${Math.floor((records.start[i] as number) / DAY)}`;
    const group = groups.get(key) ?? [];
    group.push(i);
    groups.set(key, group);
  }
  for (const [key, rows] of groups) {
    const [queue = 0, day = 0] = key.split(' ').map(Number);
    const facts = Object.entries(records.facts).map(([name, values]) => [
      name,
      Float64Array.from(rows, (i) => values[i] as number),
    ]);
    yield {
      queue,
      day,
      ...packColumns({
        order: Int32Array.from(rows),
        row: Int32Array.from(rows, (i) => records.row[i] as number),
        start: Float64Array.from(rows, (i) => records.start[i] as number),
        ...Object.fromEntries(facts),
      }),
    };
  }
}

function recordsOf(
  { file, queues, thresholds, intervalMinutes, facts: names, rows }: RecordsHead,
  days: readonly { queue: number; columns: string; data: Uint8Array }[],
): IntervalRecords {
  const queue = new Int32Array(rows);
  const start = new Float64Array(rows);
  const row = new Int32Array(rows);
  const facts = Object.fromEntries(names.map((name) => [name, new Float64Array(rows)])) as Record<
    FactName,
    Float64Array
  >;
  for (const day of days) {
    const columns = unpackColumns(day.columns, day.data);
    const column = (name: string) => columns.get(name) as Float64Array;
    for (const [k, i] of column('order').entries()) {
      queue[i] = day.queue;
      start[i] = column('start')[k] as number;
      row[i] = column('row')[k] as number;
      for (const name of names) facts[name][i] = column(name)[k] as number;
    }
  }
  return { file, queues, queue, start, row, facts: facts as FactColumns, thresholds, intervalMinutes };
}

function layerOf({
  layer,
  kind,
  target,
  position,
  active,
  author,
  at,
  reason,
  content,
}: Selectable<Schema['layers']>): Layer {
  return {
    id: layer,
    kind: kind as Layer['kind'],
    target,
    order: position,
    active: active === 1,
    author,
    at,
    reason,
    content: JSON.parse(content) as JsonObject,
  };
}
