import { addDays, dayStart } from '@seatwise/calendar';
import {
  type Actuals,
  compareText,
  type Forecast,
  gridEnd,
  gridLength,
  type History,
  type IntervalGrid,
  type Observation,
} from '@seatwise/core';
import type { RowSource } from './definition.ts';

/** Rows of one queue (or of people: `*`): named columns of one length, NaN where unknown, and the window they cover. */
export interface RowTable {
  readonly queue: string;
  readonly length: number;
  readonly columns: ReadonlyMap<string, ArrayLike<number>>;
  readonly answerThreshold: number | null;
  readonly shortAbandonThreshold: number | null;
  readonly window: { readonly start: number; readonly end: number };
}

export interface MetricSources {
  readonly history: History;
  readonly forecast: Forecast | null;
  readonly actuals: Actuals | null;
  readonly observations: readonly Observation[];
}

/** The tables of each row source. A source without data has none. */
export function rowTables(sources: MetricSources): Record<RowSource, RowTable[]> {
  return {
    interval: intervalRows(sources.history),
    aligned: sources.actuals ? alignedRows(sources.history, sources.actuals) : [],
    adherence: sources.actuals ? adherenceRows(sources.actuals) : [],
    backtest: sources.forecast ? backtestRows(sources.history, sources.forecast) : [],
    observation: observationRows(sources.observations, sources.history.grid.zone),
  };
}

const windowOf = (grid: IntervalGrid) => ({ start: grid.start, end: gridEnd(grid) });
const NO_THRESHOLDS = { answerThreshold: null, shortAbandonThreshold: null };

function intervalRows({ grid, queues }: History): RowTable[] {
  return queues.map(({ queue, facts, answerThreshold, shortAbandonThreshold }) => ({
    queue,
    length: gridLength(grid),
    columns: new Map(Object.entries(facts)),
    answerThreshold,
    shortAbandonThreshold,
    window: windowOf(grid),
  }));
}

/** Plan and reality, with the facts of the history over the same intervals. */
function alignedRows(history: History, { grid, queues }: Actuals): RowTable[] {
  const length = gridLength(grid);
  const shift = (grid.start - history.grid.start) / (grid.intervalMinutes * 60_000);
  return queues.map(({ queue, ...columns }) => {
    const past = history.queues.find((one) => one.queue === queue);
    const facts = Object.entries(past?.facts ?? {}).map(([name, values]): [string, Float64Array] => [
      name,
      Float64Array.from({ length }, (_, i) => values[i + shift] ?? Number.NaN),
    ]);
    const presentSeconds = columns.presentStaff.map((people) => people * grid.intervalMinutes * 60);
    return {
      queue,
      length,
      columns: new Map<string, ArrayLike<number>>([
        ...facts,
        ...Object.entries(columns),
        ['presentSeconds', presentSeconds],
      ]),
      ...NO_THRESHOLDS,
      window: windowOf(grid),
    };
  });
}

const ADHERENCE_COLUMNS = ['scheduledSeconds', 'adherentSeconds', 'workedSeconds', 'scheduledWorkSeconds'] as const;

function adherenceRows({ grid, adherence }: Actuals): RowTable[] {
  if (adherence.length === 0) return [];
  const columns = new Map(ADHERENCE_COLUMNS.map((name) => [name as string, adherence.map((row) => row[name])]));
  return [{ queue: '*', length: adherence.length, columns, ...NO_THRESHOLDS, window: windowOf(grid) }];
}

function backtestRows(history: History, { backtest }: Forecast): RowTable[] {
  return backtest
    .filter(({ chosen }) => chosen)
    .map(({ queue, wape, intervals }) => ({
      queue,
      length: 1,
      columns: new Map([
        ['wape', [wape]],
        ['intervals', [intervals]],
      ]),
      ...NO_THRESHOLDS,
      window: windowOf(history.grid),
    }));
}

/** One row for each day and site that a queue was observed on; a column for each measure, `.` written `_`. */
function observationRows(observations: readonly Observation[], zone: string): RowTable[] {
  const queues = new Map<string, Map<string, Map<string, number>>>();
  for (const { date, site, queue, measure, value } of observations) {
    const days = queues.get(queue) ?? new Map<string, Map<string, number>>();
    const key = `${date}\n${site}`;
    const row = days.get(key) ?? new Map<string, number>();
    const name = measure.replaceAll('.', '_');
    row.set(name, (row.get(name) ?? 0) + value);
    days.set(key, row);
    queues.set(queue, days);
  }
  return [...queues]
    .sort(([a], [b]) => compareText(a, b))
    .map(([queue, days]) => {
      const names = new Set([...days.values()].flatMap((row) => [...row.keys()]));
      const dates = [...days.keys()].map((key) => key.slice(0, 10)).sort(compareText);
      return {
        queue,
        length: days.size,
        columns: new Map(
          [...names].map((name) => [name, [...days.values()].map((row) => row.get(name) ?? Number.NaN)]),
        ),
        ...NO_THRESHOLDS,
        window: {
          start: dayStart(dates[0] as string, zone),
          end: dayStart(addDays(dates.at(-1) as string, 1), zone),
        },
      };
    });
}
