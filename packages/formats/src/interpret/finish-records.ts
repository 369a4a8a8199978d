import {
  type Channel,
  type FactName,
  type IntervalRecords,
  isIntervalMinutes,
  MINUTE,
  type Observation,
} from '@seatwise/core';
import { multiplyAverages, type PendingValue } from './averages.ts';
import { checkBalance, checkGaps } from './balance.ts';
import type { FactTable } from './fact-table.ts';
import type { Findings } from './findings.ts';
import type { RowReader } from './row-reader.ts';

/** What the rows of one table came to, before it is a set of records. */
export interface ReadTable {
  readonly queues: readonly { id: string; channel: Channel }[];
  readonly queue: Int32Array;
  readonly start: Float64Array;
  readonly row: Int32Array;
  readonly facts: Partial<Record<FactName, Float64Array>>;
  readonly pending: readonly PendingValue[];
  readonly minutes: number;
}

/** Typed columns of a reader by what they hold. Null when its rows have no clear interval. */
export function readTableOf(reader: RowReader, findings: Findings): ReadTable | null {
  const { table, settings, values } = reader;
  const { profile } = settings;
  const facts: Partial<Record<FactName, Float64Array>> = {};
  const pending: PendingValue[] = [];
  for (const { column, role, fact, at } of values) {
    const used = table.used(table.columns[at] as Float64Array);
    if (role === 'total') facts[fact] = used;
    else pending.push({ role, fact, weight: column.weight ?? null, column: column.name, values: used });
  }
  const minutes = intervalOf(reader, findings);
  if (minutes === null) return null;
  const start = table.start.subarray(0, table.length);
  const label =
    profile.label === 'start' &&
    reader.times.sawMidnightEnd &&
    !reader.times.sawMidnightStart &&
    reader.times.lengths.size === 0
      ? 'end'
      : profile.label;
  if (label === 'end' && minutes < 1440) {
    if (profile.label === 'start') findings.add('INPUT_LABEL_END', {}, {}, 'warning');
    for (let i = 0; i < start.length; i++) start[i] = (start[i] as number) - minutes * MINUTE;
  }
  return {
    queues: reader.queues,
    queue: table.queue.subarray(0, table.length),
    start,
    row: table.row.subarray(0, table.length),
    facts,
    pending,
    minutes,
  };
}

function intervalOf(
  { times: { lengths, sawTime }, settings: { profile, usualMinutes }, table }: RowReader,
  findings: Findings,
): number | null {
  const [stated, other] = [...lengths.keys()].sort((a, b) => (lengths.get(b) as number) - (lengths.get(a) as number));
  if (stated !== undefined && other !== undefined) {
    findings.add('INPUT_INTERVAL_MIXED', { first: stated, second: other });
    return null;
  }
  if (profile.kind === 'daily' || profile.kind === 'capacity' || !sawTime) return 1440;
  const minutes = profile.intervalMinutes ?? stated ?? spacing(table) ?? usualMinutes;
  if (minutes !== null && (isIntervalMinutes(minutes) || minutes === 1440)) return minutes;
  findings.add('INPUT_INTERVAL_UNCLEAR', { minutes: minutes ?? 0 });
  return null;
}

/** The commonest distance between successive rows of a queue in minutes; null with a single row. */
function spacing({ queue, start, length }: FactTable): number | null {
  const counts = new Map<number, number>();
  for (const rows of rowsByQueue(queue, start, length)) {
    for (let k = 1; k < rows.length; k++) {
      const minutes = ((start[rows[k] as number] as number) - (start[rows[k - 1] as number] as number)) / MINUTE;
      if (minutes > 0) counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

/** Row indexes of each queue in order of time. */
function rowsByQueue(queue: Int32Array, start: Float64Array, length: number): Int32Array[] {
  const counts: number[] = [];
  for (let i = 0; i < length; i++) counts[queue[i] as number] = (counts[queue[i] as number] ?? 0) + 1;
  const groups = Array.from(counts, (count) => new Int32Array(count ?? 0));
  const filled = groups.map(() => 0);
  const ordered = groups.map(() => true);
  for (let i = 0; i < length; i++) {
    const own = queue[i] as number;
    const group = groups[own] as Int32Array;
    const k = filled[own] as number;
    if (k > 0 && (start[group[k - 1] as number] as number) > (start[i] as number)) ordered[own] = false;
    group[k] = i;
    filled[own] = k + 1;
  }
  for (const [own, group] of groups.entries()) {
    if (!ordered[own]) group.sort((a, b) => (start[a] as number) - (start[b] as number) || a - b);
  }
  return groups;
}

export interface FinishOptions {
  readonly file: string;
  readonly thresholds: IntervalRecords['thresholds'];
  readonly addDimensions: boolean;
  readonly forecast: boolean;
}

/** Joins tables of one file, makes totals of averages and checks: one queue and interval, one row. */
export function finishRecords(
  tables: readonly ReadTable[],
  options: FinishOptions,
  findings: Findings,
): IntervalRecords | null {
  const minutes = tables[0]?.minutes ?? 0;
  const other = tables.find((table) => table.minutes !== minutes);
  if (other) {
    findings.add('INPUT_INTERVAL_MIXED', { first: minutes, second: other.minutes });
    return null;
  }
  const joined = joinTables(tables, options, findings);
  const { queues, queue, start, row, facts } = joined;
  multiplyAverages(facts, joined.pending, options.forecast, findings);
  if (!facts.offered) {
    findings.add('INPUT_HEADER_MISSING', { columns: ['offered'] });
    return null;
  }
  if (minutes < 1440) {
    for (let i = 0; i < start.length; i++) {
      if ((start[i] as number) % (minutes * MINUTE) === 0) continue;
      const value = new Date(start[i] as number).toISOString();
      findings.add('INPUT_NOT_ON_INTERVAL', { value, minutes }, { row: row[i] as number, column: 'interval_start' });
      return null;
    }
  }
  const records: IntervalRecords = {
    file: options.file,
    queues: distinctQueues(queues),
    queue,
    start,
    row,
    facts,
    thresholds: options.thresholds,
    intervalMinutes: minutes,
  };
  checkGaps(records, findings);
  if (!options.forecast) checkBalance(records, findings);
  return records;
}

/** One name on two channels is two queues. */
function distinctQueues(queues: readonly { id: string; channel: Channel }[]): { id: string; channel: Channel }[] {
  const first = new Map<string, Channel>();
  for (const { id, channel } of queues) if (!first.has(id)) first.set(id, channel);
  return queues.map(({ id, channel }) => ({ id: first.get(id) === channel ? id : `${id} · ${channel}`, channel }));
}

function joinTables(tables: readonly ReadTable[], { addDimensions }: FinishOptions, findings: Findings): ReadTable {
  const [only] = tables;
  if (tables.length === 1 && only && !hasRepeats(only)) return only;
  const queues: { id: string; channel: Channel }[] = [];
  const queueIndex = new Map<string, number>();
  const size = tables.reduce((sum, { start }) => sum + start.length, 0);
  const queue = new Int32Array(size);
  const start = new Float64Array(size);
  const row = new Int32Array(size);
  const names = [...new Set(tables.flatMap(({ facts }) => Object.keys(facts) as FactName[]))];
  const facts = Object.fromEntries(names.map((name) => [name, new Float64Array(size).fill(Number.NaN)])) as Record<
    FactName,
    Float64Array
  >;
  const pending = tables.flatMap((table) =>
    table.pending.map((value) => ({ ...value, values: new Float64Array(size).fill(Number.NaN), from: value, table })),
  );
  const places = new Map<string, number>();
  let length = 0;
  for (const table of tables) {
    const own = table.queues.map(({ id, channel }) => {
      const key = `${id}\n${channel}`;
      const index = queueIndex.get(key) ?? queues.push({ id, channel }) - 1;
      queueIndex.set(key, index);
      return index;
    });
    for (let i = 0; i < table.start.length; i++) {
      const index = own[table.queue[i] as number] as number;
      const key = `${index} ${table.start[i]}`;
      let at = places.get(key);
      if (at === undefined) {
        at = length++;
        places.set(key, at);
        queue[at] = index;
        start[at] = table.start[i] as number;
        row[at] = table.row[i] as number;
      } else if (
        !addDimensions &&
        Object.entries(table.facts).some(
          ([name, values]) => !Number.isNaN(facts[name as FactName][at as number]) && !Number.isNaN(values[i]),
        )
      ) {
        const params = { queue: queues[index]?.id ?? '', value: new Date(table.start[i] as number).toISOString() };
        findings.add('INPUT_DUPLICATE_ROW', params, { row: table.row[i] as number, column: 'interval_start' });
      }
      for (const [name, values] of Object.entries(table.facts)) {
        const target = facts[name as FactName];
        const value = values[i] as number;
        if (Number.isNaN(value)) continue;
        target[at] = Number.isNaN(target[at]) ? value : (target[at] as number) + value;
      }
      for (const value of pending) {
        if (value.table !== table) continue;
        const before = value.values[at] as number;
        const now = value.from.values[i] as number;
        if (!Number.isNaN(now)) value.values[at] = Number.isNaN(before) ? now : before;
        if (addDimensions && !Number.isNaN(before) && before !== now)
          findings.add(
            'INPUT_AVERAGE_SPLIT',
            { column: value.column },
            { row: table.row[i] as number, column: value.column },
          );
      }
    }
  }
  const cut = (values: Float64Array) => values.subarray(0, length);
  return {
    queues,
    queue: queue.subarray(0, length),
    start: cut(start),
    row: row.subarray(0, length),
    facts: Object.fromEntries(Object.entries(facts).map(([name, values]) => [name, cut(values)])),
    pending: mergePending(
      pending.map(({ role, fact, weight, column, values }) => ({ role, fact, weight, column, values: cut(values) })),
    ),
    minutes: only?.minutes ?? 0,
  };
}

/** One average that several sheets share is one column. */
function mergePending(pending: readonly PendingValue[]): PendingValue[] {
  const merged = new Map<string, PendingValue>();
  for (const value of pending) {
    const key = `${value.role} ${value.fact} ${value.weight}`;
    const known = merged.get(key);
    if (!known) merged.set(key, value);
    else for (const [i, number] of value.values.entries()) if (!Number.isNaN(number)) known.values[i] = number;
  }
  return [...merged.values()];
}

function hasRepeats({ queue, start }: ReadTable): boolean {
  return rowsByQueue(queue, start, start.length).some((rows) => {
    for (let k = 1; k < rows.length; k++) if (start[rows[k] as number] === start[rows[k - 1] as number]) return true;
    return false;
  });
}

/** Whole days as observations: what is no interval fact is kept by day, queue and measure. */
export function dailyObservations({ queues, queue, start, facts }: IntervalRecords): Observation[] {
  return Array.from(queue).flatMap((own, i) => {
    const date = new Date(start[i] as number).toISOString().slice(0, 10);
    const base = { date, site: '', queue: queues[own]?.id ?? '' };
    const n = facts.handled?.[i] ?? facts.answered?.[i] ?? facts.offered?.[i] ?? 0;
    return Object.entries(facts)
      .filter(([, values]) => !Number.isNaN(values[i]))
      .map(([measure, values]) => ({ ...base, measure, value: values[i] as number, n: Math.round(n) }));
  });
}
