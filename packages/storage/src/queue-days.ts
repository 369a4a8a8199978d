import {
  canonicalJson,
  columnBytes,
  compareText,
  type Digest,
  type FactColumns,
  type FactName,
  type IntervalRecords,
  utf8Bytes,
} from '@seatwise/core';
import { packColumns, unpackColumns } from './queue-day-blob.ts';

const DAY = 86_400_000;

/** What a layer of imported records is, beside its rows. */
export interface RecordsHead {
  readonly file: string;
  readonly queues: IntervalRecords['queues'];
  readonly thresholds: IntervalRecords['thresholds'];
  readonly intervalMinutes: number;
  readonly facts: readonly FactName[];
  readonly rows: number;
  readonly from: number;
  readonly to: number;
  readonly partialFrom?: number;
}

/** Some days of a layer: their rows in the order of the file. */
export function partOf(head: RecordsHead, days: readonly StoredDay[]): IntervalRecords {
  const orders = days.map(({ columns, data }) => unpackColumns(columns, data).get('order') as Float64Array);
  const sorted = Float64Array.from(orders.flatMap((order) => [...order])).sort();
  const places = new Map(Array.from(sorted, (place, i) => [place, i]));
  return recordsOf({ ...head, rows: sorted.length }, days, (place) => places.get(place) as number);
}

/** What records are beside their rows. */
export function headOf({
  file,
  queues,
  thresholds,
  intervalMinutes,
  facts,
  start,
  partialFrom,
}: IntervalRecords): RecordsHead {
  const names = (Object.keys(facts) as FactName[]).sort(compareText);
  const step = intervalMinutes * 60_000;
  return {
    file,
    queues,
    thresholds,
    intervalMinutes,
    facts: names,
    rows: start.length,
    from: extreme(start, Math.min),
    to: start.length === 0 ? 0 : extreme(start, Math.max) + step,
    ...(partialFrom === undefined ? {} : { partialFrom }),
  };
}

/** Names records by their content, whatever their file is called. */
export function contentHash(records: IntervalRecords, head: RecordsHead, digest: Digest): string {
  function* parts() {
    // The same rows under another name are the same rows.
    yield utf8Bytes(canonicalJson({ ...head, file: '' }));
    yield* pieces(records.queue);
    yield* pieces(records.start);
    for (const name of head.facts) yield* pieces(records.facts[name] as Float64Array);
  }
  return digest.sha256(parts());
}

function extreme(values: Float64Array, pick: (a: number, b: number) => number): number {
  let best = values[0] ?? 0;
  for (let i = 1; i < values.length; i++) best = pick(best, values[i] as number);
  return best;
}

const PIECE = 65_536;

/** Bytes of a column bit by bit: a column of millions is never there twice. */
function* pieces(column: Float64Array | Int32Array): Generator<Uint8Array> {
  for (let from = 0; from < column.length; from += PIECE) yield columnBytes(column.subarray(from, from + PIECE));
}

/** Rows that storing the records takes. */
export const countQueueDays = (records: IntervalRecords): number => new Set(dayKeys(records)).size;

/** Queue and UTC day of each row as one number. */
function dayKeys({ queue, start, queues }: IntervalRecords): Float64Array {
  return Float64Array.from(start, (at, i) => Math.floor(at / DAY) * queues.length + (queue[i] as number));
}

/** Rows of the records by queue and UTC day. `order` remembers their place in the file. */
export function* queueDays(
  records: IntervalRecords,
): Generator<{ queue: number; day: number; columns: string; data: Uint8Array }> {
  const keys = dayKeys(records);
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const groups = new Map<number, { rows: Int32Array; filled: number }>();
  for (const [key, count] of counts) groups.set(key, { rows: new Int32Array(count), filled: 0 });
  for (let i = 0; i < keys.length; i++) {
    const group = groups.get(keys[i] as number) as { rows: Int32Array; filled: number };
    group.rows[group.filled++] = i;
  }
  const facts = Object.entries(records.facts) as [FactName, Float64Array][];
  const width = records.queues.length;
  for (const [key, { rows }] of groups) {
    const of = (values: Float64Array | Int32Array): Float64Array => {
      const own = new Float64Array(rows.length);
      for (let k = 0; k < rows.length; k++) own[k] = values[rows[k] as number] as number;
      return own;
    };
    const day = Math.floor(key / width);
    const columns: Record<string, Float64Array | Int32Array> = {
      order: rows,
      row: of(records.row),
      start: of(records.start),
    };
    for (const [name, values] of facts) columns[name] = of(values);
    yield { queue: key - day * width, day, ...packColumns(columns) };
  }
}

interface StoredDay {
  readonly queue: number;
  readonly columns: string;
  readonly data: Uint8Array;
}

/** Records from the rows of their queue-days. `placeOf` says where a row of the file goes; where it stood in the file unless told otherwise. */
export function recordsOf(
  { file, queues, thresholds, intervalMinutes, facts: names, rows, partialFrom }: RecordsHead,
  days: readonly StoredDay[],
  placeOf = (place: number) => place,
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
    const [order, starts, lines] = [column('order'), column('start'), column('row')];
    for (const [k, place] of order.entries()) {
      const i = placeOf(place);
      queue[i] = day.queue;
      start[i] = starts[k] as number;
      row[i] = lines[k] as number;
    }
    for (const name of names) {
      const [values, to] = [column(name), facts[name]];
      for (const [k, place] of order.entries()) to[placeOf(place)] = values[k] as number;
    }
  }
  const partial = partialFrom === undefined ? {} : { partialFrom };
  return { file, queues, queue, start, row, facts: facts as FactColumns, thresholds, intervalMinutes, ...partial };
}
