import type { IntervalRecords, Observation, Zone } from '@seatwise/core';
import { writeForecastCsvRows, writeIntervalCsv, writeObservationCsv } from '@seatwise/formats';
import type { FileRead } from './read-export-file.ts';

/** The canonical file of what exports hold: intervals, a forecast, or observations by day. Later files cover earlier ones. */
export function canonicalCsv(reads: readonly FileRead[], zone: Zone | null): string {
  const records = reads.flatMap((read) => read.records ?? []);
  const observations = reads.flatMap((read): readonly Observation[] => read.observations ?? []);
  if (records.length === 0) return writeObservationCsv(observations);
  const joined = joinRecords(records);
  return reads.every(({ kind }) => kind === 'forecast')
    ? writeForecastCsvRows(joined, zone ?? 'UTC')
    : writeIntervalCsv(joined, zone ?? 'UTC');
}

/** Rows of several files as one: where two hold the same queue and interval, the later file holds. */
export function joinRecords(files: readonly IntervalRecords[]): IntervalRecords {
  const [first] = files;
  if (!first)
    return {
      file: '',
      queues: [],
      queue: new Int32Array(),
      start: new Float64Array(),
      row: new Int32Array(),
      facts: {},
      thresholds: { answerThreshold: null, shortAbandonThreshold: null },
      intervalMinutes: 30,
    };
  if (files.length === 1) return first;
  const names = [...new Set(files.flatMap(({ facts }) => Object.keys(facts)))] as (keyof IntervalRecords['facts'])[];
  const queues = new Map<
    string,
    { id: string; channel: IntervalRecords['queues'][number]['channel']; index: number }
  >();
  const places = new Map<string, { from: IntervalRecords; at: number; queue: number }>();
  for (const records of files) {
    for (let i = 0; i < records.start.length; i++) {
      const own = records.queues[records.queue[i] as number] as IntervalRecords['queues'][number];
      const known = queues.get(own.id) ?? { ...own, index: queues.size };
      queues.set(own.id, known);
      places.set(`${known.index} ${records.start[i]}`, { from: records, at: i, queue: known.index });
    }
  }
  const rows = [...places.values()];
  const stated = (key: 'answerThreshold' | 'shortAbandonThreshold') =>
    files.map(({ thresholds }) => thresholds[key]).find((value) => value !== null) ?? null;
  return {
    file: files.map(({ file }) => file).join(', '),
    queues: [...queues.values()].map(({ id, channel }) => ({ id, channel })),
    queue: Int32Array.from(rows, ({ queue }) => queue),
    start: Float64Array.from(rows, ({ from, at }) => from.start[at] as number),
    row: Int32Array.from(rows, ({ from, at }) => from.row[at] as number),
    facts: Object.fromEntries(
      names.map((name) => [name, Float64Array.from(rows, ({ from, at }) => from.facts[name]?.[at] ?? Number.NaN)]),
    ),
    thresholds: { answerThreshold: stated('answerThreshold'), shortAbandonThreshold: stated('shortAbandonThreshold') },
    intervalMinutes: Math.min(...files.map(({ intervalMinutes }) => intervalMinutes)),
  };
}
