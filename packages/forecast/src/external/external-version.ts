import { addDays, localDateOf } from '@seatwise/calendar';
import {
  type ExternalForecast,
  type ExternalRow,
  type Forecast,
  gridEnd,
  type History,
  type Issue,
  MINUTE,
  type QueueForecast,
  SeatwiseError,
} from '@seatwise/core';
import { withOffered } from '../bounds/move-bounds.ts';
import { moveMean, moveSum } from '../edits/cell-sums.ts';
import type { Cell } from '../edits/cells.ts';
import { monthShare } from './month-share.ts';

/** Row that speaks of all queues together. */
const ALL = '*';

export interface ExternalVersion {
  /** On our grid; bounds are as wide as ours around their numbers. */
  readonly forecast: Forecast;
  /** By queue, 1 for every interval that the external forecast speaks of. */
  readonly covered: readonly Uint8Array[];
}

/**
 * An external forecast as a version of ours: its numbers on our intervals. Days and months are laid out with our shape (a day
 * that we hold empty like its weekday); of a month that is planned in part, that part. Finer intervals are added up, coarser ones
 * split. Where it says nothing, ours stands, and an issue says on how many days. Closed intervals stay empty.
 *
 * @param past for the shape of days that we hold empty
 * @throws SeatwiseError FORECAST_EXTERNAL_MINUTES, FORECAST_EXTERNAL_MIXED, FORECAST_EXTERNAL_APART when nothing of it is planned
 */
export function externalVersion(
  ours: Forecast,
  external: ExternalForecast,
  { past = null }: { readonly past?: History | null } = {},
): ExternalVersion {
  const { grid, queues } = ours;
  const issues: Issue[] = [];
  const warn = (code: Issue['code'], params: Issue['params']) =>
    issues.push({ code, severity: 'warning', params, file: external.file });
  const rows = onIntervals(external, ours);
  if (rows.some(({ queue }) => queue === ALL) && rows.some(({ queue }) => queue !== ALL)) {
    throw new SeatwiseError('FORECAST_EXTERNAL_MIXED', {}, { file: external.file });
  }
  const numbers = new Map(queues.map(({ queue }, q) => [queue, q]));
  const columns = queues.map(({ offered }) => Float64Array.from(offered));
  const aht = queues.map((queue) => Float64Array.from(queue.aht));
  const covered = queues.map(({ offered }) => new Uint8Array(offered.length));
  const told = new Set<number>();
  const sources = {
    grid,
    columns,
    openMinutes: queues.map(({ openMinutes }) => openMinutes),
    names: queues.map(({ queue }) => queue),
    past,
  };
  const unknown = new Set<string>();
  const shut = new Map<string, number>();
  for (const row of rows) {
    const q = numbers.get(row.queue);
    if (q === undefined && row.queue !== ALL) {
      unknown.add(row.queue);
      continue;
    }
    const range = rangeOf(row, external, ours);
    if (!range) continue;
    const cells: Cell[] = [];
    for (const own of q === undefined ? queues.keys() : [q]) {
      const open = sources.openMinutes[own] as Uint8Array;
      for (let d = 0; d < grid.days.length; d++) {
        const from = Math.max(range.from, grid.dayOffsets[d] as number);
        const to = Math.min(range.to, grid.dayOffsets[d + 1] as number);
        for (let i = from; i < to; i++) {
          (covered[own] as Uint8Array)[i] = 1;
          if ((open[i] as number) > 0) cells.push({ queue: own, interval: i, day: d });
        }
      }
    }
    const share = external.grain === 'month' ? monthShare(ours, cells, row.at as string) : 1;
    if (cells.length === 0) {
      if (row.offered > 0) shut.set(row.queue, (shut.get(row.queue) ?? 0) + row.offered);
      continue;
    }
    moveSum(cells, row.offered * share, sources);
    if (row.aht !== null && row.aht > 0) {
      moveMean(cells, aht, columns, row.aht);
      for (const { queue } of cells) told.add(queue);
    }
  }
  if (!covered.some((flags) => flags.includes(1))) {
    const [first, last] = [grid.days[0] as string, grid.days.at(-1) as string];
    throw new SeatwiseError('FORECAST_EXTERNAL_APART', { first, last }, { file: external.file });
  }
  for (const queue of unknown) warn('FORECAST_EXTERNAL_QUEUE', { queue });
  for (const [queue, contacts] of shut) warn('FORECAST_EXTERNAL_CLOSED', { queue, contacts });
  const versions = queues.map((queue, q): QueueForecast => {
    const days = daysLeftToUs(ours, covered[q] as Uint8Array, queue.openMinutes);
    if (days > 0) warn('FORECAST_EXTERNAL_PARTLY', { queue: queue.queue, days });
    const moved = withOffered(grid, queue, columns[q] as Float64Array);
    return { ...moved, aht: aht[q] as Float64Array, ...(told.has(q) ? { ahtSource: 'given' as const } : {}) };
  });
  // Our back-test says nothing of their forecast.
  return { forecast: { grid, queues: versions, backtest: [], issues: [...ours.issues, ...issues] }, covered };
}

/** Rows that are finer than our intervals, added up to them. @throws SeatwiseError FORECAST_EXTERNAL_MINUTES */
function onIntervals({ file, grain, intervalMinutes, rows }: ExternalForecast, { grid }: Forecast) {
  if (grain !== 'interval' || intervalMinutes === null) return rows;
  const planned = grid.intervalMinutes;
  const step = Math.min(planned, intervalMinutes) * MINUTE;
  const fits = intervalMinutes % planned === 0 || planned % intervalMinutes === 0;
  if (!fits || rows.some(({ at }) => ((at as number) - grid.start) % step !== 0)) {
    throw new SeatwiseError('FORECAST_EXTERNAL_MINUTES', { minutes: intervalMinutes, planned }, { file });
  }
  if (intervalMinutes >= planned) return rows;
  const sums = new Map<string, ExternalRow & { readonly weight: number }>();
  for (const { queue, at, offered, aht } of rows) {
    const start = (at as number) - (((at as number) - grid.start) % (planned * MINUTE));
    const key = `${queue}\n${start}`;
    const held = sums.get(key);
    const weight = (held?.weight ?? 0) + (aht === null ? 0 : offered);
    const time = (held?.aht ?? 0) * (held?.weight ?? 0) + (aht ?? 0) * offered;
    const mean = weight > 0 ? time / weight : aht;
    sums.set(key, { queue, at: start, offered: (held?.offered ?? 0) + offered, aht: mean, weight });
  }
  return [...sums.values()];
}

/** Our intervals that a row speaks of, or null where none of them is planned. */
function rangeOf(
  { at }: ExternalRow,
  { grain, intervalMinutes }: ExternalForecast,
  { grid }: Forecast,
): { readonly from: number; readonly to: number } | null {
  if (typeof at === 'number') {
    const width = Math.max(1, (intervalMinutes as number) / grid.intervalMinutes);
    const from = (at - grid.start) / (grid.intervalMinutes * MINUTE);
    return at < grid.start || at >= gridEnd(grid) ? null : { from, to: from + width };
  }
  const like = (date: string) => (grain === 'day' ? date === at : date.startsWith(`${at}-`));
  const first = grid.days.findIndex(like);
  if (first < 0) return null;
  const last = grid.days.findLastIndex(like);
  return { from: grid.dayOffsets[first] as number, to: grid.dayOffsets[last + 1] as number };
}

function daysLeftToUs({ grid }: Forecast, covered: Uint8Array, open: Uint8Array): number {
  let count = 0;
  for (let d = 0; d < grid.days.length; d++) {
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      if ((open[i] as number) === 0 || covered[i] === 1) continue;
      count++;
      break;
    }
  }
  return count;
}

/** First and last day that an external forecast speaks of. */
export function externalDays({ grain, rows }: ExternalForecast, zone: string): { first: string; last: string } {
  const spans = rows.map(({ at }) => daysOf(at, grain, zone));
  let { first, last } = spans[0] as { first: string; last: string };
  for (const span of spans) {
    if (span.first < first) first = span.first;
    if (span.last > last) last = span.last;
  }
  return { first, last };
}

/** Whether any row speaks of a day from `from` to `to`. */
export const speaksOf = ({ grain, rows }: ExternalForecast, zone: string, from: string, to: string): boolean =>
  rows.some(({ at }) => {
    const { first, last } = daysOf(at, grain, zone);
    return first <= to && last >= from;
  });

function daysOf(at: number | string, grain: ExternalForecast['grain'], zone: string) {
  const day = typeof at === 'number' ? localDateOf(at, zone) : at;
  return grain === 'month' ? { first: `${day}-01`, last: lastOfMonth(day) } : { first: day, last: day };
}

/** The day before the next month's first. */
const lastOfMonth = (month: string): string => addDays(`${addDays(`${month}-01`, 31).slice(0, 7)}-01`, -1);
