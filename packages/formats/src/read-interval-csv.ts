import { resolveLocal } from '@seatwise/calendar';
import {
  CHANNELS,
  type Channel,
  type FactName,
  type Instant,
  type IntervalRecords,
  type Issue,
  isIntervalMinutes,
  MINUTE,
  type Zone,
} from '@seatwise/core';
import { FACT_COLUMNS, isCount, THRESHOLD_COLUMNS } from './interval-columns.ts';
import { unguard } from './read-rows.ts';
import { readTable } from './read-table.ts';
import { readTime } from './read-time.ts';

const MOST_ISSUES = 100;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Reads the canonical interval CSV (docs/interval-csv.md). All or nothing: with any wrong row there are no records, and
 * up to 100 findings say where. Times without offset are local to `zone`.
 */
export function readIntervalCsv(
  text: string,
  { file, zone }: { file: string; zone: Zone | null },
): { records: IntervalRecords | null; issues: Issue[] } {
  const optional = ['channel', ...Object.keys(FACT_COLUMNS), ...Object.keys(THRESHOLD_COLUMNS)];
  const { table, issues } = readTable(text, { file, required: ['interval_start', 'queue', 'offered'], optional });
  if (!table) return { records: null, issues };
  let errors = issues.filter(({ severity }) => severity === 'error').length;
  const report = (
    code: Issue['code'],
    params: Issue['params'],
    row: number,
    column: string,
    severity: Issue['severity'] = 'error',
  ) => {
    if (severity === 'error') errors++;
    if (issues.length < MOST_ISSUES) issues.push({ code, severity, params, file, row, column });
  };

  const at = (name: string) => table.columns.get(name) ?? -1;
  const length = table.rows.length;
  const facts: Partial<Record<FactName, Float64Array>> = {};
  const factColumns = Object.entries(FACT_COLUMNS).filter(([column]) => at(column) >= 0);
  for (const [, fact] of factColumns) facts[fact] = new Float64Array(length).fill(Number.NaN);
  const queues: { id: string; channel: Channel }[] = [];
  const queueIndex = new Map<string, number>();
  const queue = new Int32Array(length);
  const start = new Float64Array(length);
  const row = new Int32Array(length);
  const seen = new Set<string>();
  const thresholds: Record<'answerThreshold' | 'shortAbandonThreshold', number | null> = {
    answerThreshold: null,
    shortAbandonThreshold: null,
  };
  let timeKind: 'local' | 'instant' | null = null;

  for (const [i, { row: line, cells }] of table.rows.entries()) {
    const cell = (name: string) => (cells[at(name)] ?? '').trim();
    row[i] = line;

    const id = unguard(cell('queue'));
    if (id === '') report('INPUT_VALUE_MISSING', {}, line, 'queue');
    let index = queueIndex.get(id);
    if (index === undefined) {
      const channel = cell('channel') || 'voice';
      if (!(CHANNELS as readonly string[]).includes(channel))
        report('INPUT_VALUE_UNKNOWN', { value: channel, allowed: CHANNELS }, line, 'channel');
      index = queues.push({ id, channel: channel as Channel }) - 1;
      queueIndex.set(id, index);
    }
    queue[i] = index;

    const written = cell('interval_start');
    const time = readTime(written);
    if (!time)
      report(written === '' ? 'INPUT_VALUE_MISSING' : 'INPUT_DATE_INVALID', { value: written }, line, 'interval_start');
    else if (timeKind !== null && time.kind !== timeKind) report('INPUT_ZONE_MIXED', {}, line, 'interval_start');
    else if (time.kind === 'local' && zone === null) {
      report('INPUT_ZONE_REQUIRED', {}, line, 'interval_start');
      break;
    } else {
      timeKind = time.kind;
      start[i] = time.kind === 'instant' ? time.instant : localInstant(time.local, zone as Zone, id, written, line);
    }

    for (const [column, fact] of factColumns) {
      const value = cell(column);
      if (value === '') {
        if (fact === 'offered') report('INPUT_VALUE_MISSING', {}, line, column);
        continue;
      }
      const number = Number(value);
      if (!NUMBER.test(value) || !Number.isFinite(number)) report('INPUT_NUMBER_INVALID', { value }, line, column);
      else if (number < 0) report('INPUT_NUMBER_NEGATIVE', { value }, line, column);
      else if (isCount(fact) && !Number.isInteger(number)) report('INPUT_COUNT_FRACTION', { value }, line, column);
      else (facts[fact] as Float64Array)[i] = number;
    }
    for (const [column, name] of Object.entries(THRESHOLD_COLUMNS)) {
      const value = cell(column);
      if (value === '') continue;
      if (!NUMBER.test(value) || Number(value) < 0) report('INPUT_NUMBER_INVALID', { value }, line, column);
      else if (thresholds[name] !== null && thresholds[name] !== Number(value)) {
        report('INPUT_THRESHOLD_MIXED', { first: thresholds[name], second: Number(value) }, line, column);
      } else thresholds[name] = Number(value);
    }

    const key = `${index} ${start[i]}`;
    if (time && errors === 0 && seen.has(key))
      report('INPUT_DUPLICATE_ROW', { queue: id, value: written }, line, 'interval_start');
    seen.add(key);
  }

  function localInstant(
    local: Parameters<typeof resolveLocal>[0],
    name: Zone,
    id: string,
    written: string,
    line: number,
  ): Instant {
    const resolved = resolveLocal(local, name);
    if (resolved.kind === 'single') return resolved.instant;
    if (resolved.kind === 'nonexistent') {
      report('INPUT_TIME_NONEXISTENT', { value: written, zone: name }, line, 'interval_start');
      return Number.NaN;
    }
    if (seen.has(`${queueIndex.get(id)} ${resolved.first}`)) return resolved.second;
    report('INPUT_TIME_REPEATED', { value: written, zone: name }, line, 'interval_start', 'warning');
    return resolved.first;
  }

  if (errors > 0) {
    if (errors > MOST_ISSUES)
      issues.push({ code: 'INPUT_TOO_MANY_ISSUES', severity: 'error', params: { count: errors - MOST_ISSUES }, file });
    return { records: null, issues };
  }
  const minutes = spacing(queue, start);
  if (minutes === null || !isIntervalMinutes(minutes)) {
    issues.push({ code: 'INPUT_INTERVAL_UNCLEAR', severity: 'error', params: { minutes: minutes ?? 0 }, file });
    return { records: null, issues };
  }
  for (const [i, instant] of start.entries()) {
    if (instant % (minutes * MINUTE) === 0) continue;
    const value = new Date(instant).toISOString();
    issues.push({
      code: 'INPUT_NOT_ON_INTERVAL',
      severity: 'error',
      params: { value, minutes },
      file,
      row: row[i] as number,
      column: 'interval_start',
    });
    return { records: null, issues };
  }
  const records: IntervalRecords = { file, queues, queue, start, row, facts, thresholds, intervalMinutes: minutes };
  return { records, issues: [...issues, ...balanceIssues(records)] };
}

/** The commonest distance between successive rows of a queue in minutes; null with a single row. */
function spacing(queue: Int32Array, start: Float64Array): number | null {
  const last = new Map<number, number>();
  const counts = new Map<number, number>();
  const order = Array.from(start.keys()).sort((a, b) => (start[a] as number) - (start[b] as number));
  for (const i of order) {
    const index = queue[i] as number;
    const previous = last.get(index);
    last.set(index, start[i] as number);
    if (previous === undefined) continue;
    const minutes = ((start[i] as number) - previous) / MINUTE;
    counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

/** Offered = answered + abandoned + flow out, to half a percent or one contact: one warning a queue. */
function balanceIssues({ file, queues, queue, facts }: IntervalRecords): Issue[] {
  const { offered, answered, abandoned, flowOut } = facts;
  if (!offered || !answered || !abandoned) return [];
  const sums = queues.map(() => ({ expected: 0, found: 0 }));
  for (const [i, index] of queue.entries()) {
    const found = (answered[i] as number) + (abandoned[i] as number) + (flowOut?.[i] || 0);
    const sum = sums[index];
    if (!sum || Number.isNaN(found)) continue;
    sum.expected += offered[i] as number;
    sum.found += found;
  }
  return sums.flatMap(({ expected, found }, index): Issue[] => {
    if (Math.abs(expected - found) <= Math.max(1, expected * 0.005)) return [];
    return [
      { code: 'INPUT_BALANCE', severity: 'warning', params: { queue: queues[index]?.id ?? '', expected, found }, file },
    ];
  });
}
