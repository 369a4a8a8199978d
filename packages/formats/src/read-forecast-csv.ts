import { addDays, buildGrid, daysBetween, formatInstant, localDateOf, openMinutesOf } from '@seatwise/calendar';
import {
  type Forecast,
  gridLength,
  type IntervalMinutes,
  type Issue,
  intervalIndex,
  isIntervalMinutes,
  MINUTE,
  type OpeningHours,
  type QueueForecast,
  type Zone,
} from '@seatwise/core';
import { readRows } from './read-rows.ts';

const BOUNDS = ['offered_lower80', 'offered_upper80', 'offered_lower95', 'offered_upper95'] as const;

interface ForecastRow {
  readonly row: number;
  readonly queue: string;
  readonly start: number;
  readonly offered: number;
  readonly aht: number;
  readonly bounds: readonly number[];
}

/**
 * Reads a forecast as `writeForecastCsv` writes it, or one of a client's own: `queue,interval_start,offered,aht`, bounds
 * where they stand. Intervals without a row are closed; a row's interval is open for all of it unless opening hours say
 * otherwise. Without bounds the forecast bounds itself.
 */
export function readForecastCsv(
  text: string,
  { file, zone, openingHours = null }: { file: string; zone: Zone; openingHours?: readonly OpeningHours[] | null },
): { forecast: Forecast | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: ['queue', 'interval_start', 'offered', 'aht'], optional: BOUNDS },
    (cells): ForecastRow => {
      const offered = cells.number('offered', { min: 0 });
      return {
        row: cells.row,
        queue: cells.required('queue'),
        start: cells.instant('interval_start', zone),
        offered,
        aht: cells.number('aht', { min: 0 }),
        bounds: BOUNDS.map((column) => (cells.text(column) === '' ? offered : cells.number(column, { min: 0 }))),
      };
    },
  );
  if (!rows || rows.length === 0) return { forecast: null, issues };
  const starts = [...new Set(rows.map(({ start }) => start))].toSorted((a, b) => a - b);
  const gaps = starts.slice(1).map((start, i) => (start - (starts[i] as number)) / MINUTE);
  const minutes = gaps.length > 0 ? Math.min(...gaps) : 60;
  if (!isIntervalMinutes(minutes)) {
    issues.push({ code: 'INPUT_INTERVAL_UNCLEAR', severity: 'error', params: { minutes }, file });
    return { forecast: null, issues };
  }
  const forecast = gather(rows, minutes, { file, zone, openingHours }, issues);
  return { forecast: issues.some(({ severity }) => severity === 'error') ? null : forecast, issues };
}

function gather(
  rows: readonly ForecastRow[],
  minutes: IntervalMinutes,
  { file, zone, openingHours }: { file: string; zone: Zone; openingHours: readonly OpeningHours[] | null },
  issues: Issue[],
): Forecast {
  const first = localDateOf(Math.min(...rows.map(({ start }) => start)), zone);
  const last = localDateOf(Math.max(...rows.map(({ start }) => start)), zone);
  const grid = buildGrid(zone, minutes, first, daysBetween(first, addDays(last, 1)));
  const length = gridLength(grid);
  const queues = new Map<string, QueueForecast>();
  for (const { row, queue, start, offered, aht, bounds } of rows) {
    const found = queues.get(queue) ?? emptyQueue(queue, length);
    queues.set(queue, found);
    const i = intervalIndex(grid, start);
    if ((start - grid.start) % (minutes * MINUTE) !== 0) {
      const value = formatInstant(start, zone);
      issues.push({ code: 'INPUT_NOT_ON_INTERVAL', severity: 'error', params: { value, minutes }, file, row });
      continue;
    }
    if ((found.openMinutes[i] as number) > 0) {
      const value = formatInstant(start, zone);
      issues.push({ code: 'INPUT_DUPLICATE_ROW', severity: 'error', params: { queue, value }, file, row });
      continue;
    }
    found.openMinutes[i] = minutes;
    found.offered[i] = offered;
    found.aht[i] = aht;
    [found.lower80, found.upper80, found.lower95, found.upper95].forEach((column, k) => {
      column[i] = bounds[k] as number;
    });
  }
  if (openingHours) {
    for (const queue of queues.values()) {
      const open = openMinutesOf(openingHours, queue.queue, grid);
      queue.openMinutes.forEach((rowMinutes, i) => {
        if (rowMinutes > 0) queue.openMinutes[i] = open[i] as number;
      });
    }
  }
  return { grid, queues: [...queues.values()], backtest: [], issues: [] };
}

function emptyQueue(queue: string, length: number): QueueForecast {
  const zeros = () => new Float64Array(length);
  return {
    queue,
    channel: 'voice',
    offered: zeros(),
    lower80: zeros(),
    upper80: zeros(),
    lower95: zeros(),
    upper95: zeros(),
    aht: zeros().fill(Number.NaN),
    openMinutes: new Uint8Array(length),
    ahtSource: 'given',
  };
}
