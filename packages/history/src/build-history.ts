import { addDays, type BusinessCalendar, buildGrid, daysBetween, localDateOf, openMinutesOf } from '@seatwise/calendar';
import {
  type Channel,
  compareText,
  type FactName,
  gridLength,
  type History,
  INTERVAL_STATE,
  type IntervalGrid,
  type IntervalMinutes,
  type IntervalRecords,
  type Issue,
  intervalIndex,
  type OpeningHours,
  type QueueHistory,
  SeatwiseError,
  type Zone,
} from '@seatwise/core';
import { inferWeeklyOpening } from './infer-opening.ts';

export interface HistoryInput {
  /** Oldest first: the newest layer wins wherever it has a row. */
  readonly layers: readonly IntervalRecords[];
  readonly zone: Zone;
  /** Null: read from the rows themselves. */
  readonly openingHours: readonly OpeningHours[] | null;
  readonly calendar: BusinessCalendar;
}

/**
 * Gap-free series of every queue on the finest grid of the records. Closed, missing and zero stay three different things.
 * A pure function of its layers: leaving one out restores what it covered.
 * @throws SeatwiseError HISTORY_EMPTY
 */
export function buildHistory({ layers, zone, openingHours, calendar }: HistoryInput): History {
  const grid = gridOf(layers, zone);
  const length = gridLength(grid);
  const issues: Issue[] = [];
  const queues = queueList(layers).map(({ id, channel }): QueueHistory => {
    const facts: Partial<Record<FactName, Float64Array>> = {};
    const observed = new Uint8Array(length);
    let thresholds = { answerThreshold: null as number | null, shortAbandonThreshold: null as number | null };
    for (const layer of layers) {
      const own = layer.queues.findIndex((queue) => queue.id === id);
      if (own < 0) continue;
      const before = thresholds.answerThreshold;
      const now = layer.thresholds.answerThreshold;
      if (before !== null && now !== null && before !== now) {
        issues.push({
          code: 'HISTORY_THRESHOLD_CONFLICT',
          severity: 'warning',
          params: { queue: id, first: before, second: now },
        });
        for (const name of ['answeredWithinThreshold', 'abandonedWithinThreshold'] as const)
          facts[name]?.fill(Number.NaN);
      }
      thresholds = {
        answerThreshold: now ?? before,
        shortAbandonThreshold: layer.thresholds.shortAbandonThreshold ?? thresholds.shortAbandonThreshold,
      };
      layRows(layer, own, grid, facts, observed);
    }
    issues.push(...impossible(id, facts));
    const open = openingHours
      ? openMinutesOf(openingHours, id, grid, (day) => isClosure(calendar, day, id))
      : openMinutesOf(inferWeeklyOpening(id, grid, observed, calendar), id, grid, (day) =>
          dayIsClosed(calendar, grid, observed, day),
        );
    const state = Uint8Array.from(observed, (seen, i) =>
      seen ? INTERVAL_STATE.observed : (open[i] as number) > 0 ? INTERVAL_STATE.missing : INTERVAL_STATE.closed,
    );
    // A row outside the hours is still a fact: its interval counts as open in full.
    const openMinutes = Uint8Array.from(open, (minutes, i) =>
      minutes === 0 && observed[i] ? grid.intervalMinutes : minutes,
    );
    const missing = state.filter((value) => value === INTERVAL_STATE.missing).length;
    if (missing > 0) {
      const params = { queue: id, count: missing, from: grid.days[0] ?? '', to: grid.days.at(-1) ?? '' };
      issues.push({ code: 'HISTORY_GAP', severity: 'warning', params });
    }
    return { queue: id, channel, state, openMinutes, facts, ...thresholds };
  });
  return { grid, queues, issues };
}

function gridOf(layers: readonly IntervalRecords[], zone: Zone): IntervalGrid {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { start } of layers) {
    for (const instant of start) {
      if (instant < first) first = instant;
      if (instant > last) last = instant;
    }
  }
  if (!Number.isFinite(first)) throw new SeatwiseError('HISTORY_EMPTY');
  const minutes = Math.min(...layers.map(({ intervalMinutes }) => intervalMinutes)) as IntervalMinutes;
  const firstDay = localDateOf(first, zone);
  return buildGrid(zone, minutes, firstDay, daysBetween(firstDay, localDateOf(last, zone)) + 1);
}

function queueList(layers: readonly IntervalRecords[]): { id: string; channel: Channel }[] {
  const channels = new Map(layers.flatMap(({ queues }) => queues.map(({ id, channel }) => [id, channel] as const)));
  return [...channels].map(([id, channel]) => ({ id, channel })).sort((a, b) => compareText(a.id, b.id));
}

/** Lays the rows of one queue over what is there. A coarser row is kept whole at its first fine interval's share. */
function layRows(
  layer: IntervalRecords,
  own: number,
  grid: IntervalGrid,
  facts: Partial<Record<FactName, Float64Array>>,
  observed: Uint8Array,
): void {
  const names = Object.keys(layer.facts) as FactName[];
  for (const name of names) facts[name] ??= new Float64Array(observed.length).fill(Number.NaN);
  const parts = Math.max(1, layer.intervalMinutes / grid.intervalMinutes);
  for (const [row, queue] of layer.queue.entries()) {
    if (queue !== own || (layer.start[row] as number) >= (layer.partialFrom ?? Number.POSITIVE_INFINITY)) continue;
    const at = intervalIndex(grid, layer.start[row] as number);
    if (at < 0) continue;
    for (let part = 0; part < parts && at + part < observed.length; part++) {
      observed[at + part] = 1;
      for (const name of names)
        (facts[name] as Float64Array)[at + part] = ((layer.facts[name] as Float64Array)[row] as number) / parts;
    }
  }
}

const LIMITS: readonly (readonly [FactName, FactName])[] = [
  ['answeredWithinThreshold', 'answered'],
  ['abandonedWithinThreshold', 'abandoned'],
  ['shortAbandoned', 'abandoned'],
];

function impossible(queue: string, facts: Partial<Record<FactName, Float64Array>>): Issue[] {
  return LIMITS.flatMap(([part, whole]): Issue[] => {
    const parts = facts[part];
    const wholes = facts[whole];
    const at = parts && wholes ? parts.findIndex((value, i) => value > (wholes[i] as number)) : -1;
    if (!parts || !wholes || at < 0) return [];
    return [
      {
        code: 'HISTORY_IMPOSSIBLE',
        severity: 'warning',
        params: { queue, fact: part, value: parts[at] as number, limit: wholes[at] as number },
      },
    ];
  });
}

function isClosure(calendar: BusinessCalendar, day: string, queue: string): boolean {
  return calendar
    .day(day)
    .events.some(({ kind, queues }) => kind === 'closure' && (queues === null || queues.includes(queue)));
}

/** A holiday or closure day without a single row was closed; any other day without rows is missing. */
function dayIsClosed(calendar: BusinessCalendar, grid: IntervalGrid, observed: Uint8Array, day: string): boolean {
  const info = calendar.day(day);
  if (info.workType !== 'holiday' && !info.events.some(({ kind }) => kind === 'closure')) return false;
  const d = grid.days.indexOf(day);
  if (d < 0) return day === addDays(grid.days[0] as string, -1);
  return !observed.subarray(grid.dayOffsets[d], grid.dayOffsets[d + 1]).some((seen) => seen === 1);
}
