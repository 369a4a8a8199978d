import { addDays, dateOfDayNumber, dayNumber, dayStart, movePeriod, periodStart } from '@seatwise/calendar';
import {
  type Actuals,
  compareText,
  type Forecast,
  gridLength,
  type History,
  type IntervalGrid,
  type Observation,
  type Zone,
} from '@seatwise/core';
import { agentTimes, type Workforce } from './agent-time.ts';
import { ROW_SOURCES, type RowSource, SOURCES, sourceOfMeasure } from './sources.ts';

/** Business days as `dayNumber`, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** Rows of one queue (or of people and the whole center: `*`), in order of their days. */
export interface RowTable {
  readonly queue: string;
  readonly length: number;
  /** Named columns of one length, NaN where unknown. */
  readonly columns: ReadonlyMap<string, ArrayLike<number>>;
  /** Business day of each row as `dayNumber`, ascending. */
  readonly days: Int32Array;
  /** Days that the rows speak of, both included; a day without a row is known to have had nothing. */
  readonly covers: DayRange;
  /** Cases behind each row; null where a row is a case. */
  readonly cases: ArrayLike<number> | null;
  readonly answerThreshold: number | null;
  readonly shortAbandonThreshold: number | null;
}

export type RowTables = Readonly<Record<RowSource, readonly RowTable[]>>;

/** Everything that metrics can be evaluated on. */
export interface MetricSources {
  readonly history: History;
  readonly forecast: Forecast | null;
  readonly actuals: Actuals | null;
  readonly observations: readonly Observation[];
  /** For the time of people: paid, attended, on queue, absent. */
  readonly workforce?: Workforce | null;
}

/** The tables of each row source. A source without data has none. */
export function rowTables({ history, forecast, actuals, observations, workforce = null }: MetricSources): RowTables {
  return {
    ...observationRows(observations),
    interval: intervalRows(history),
    aligned: actuals ? alignedRows(history, actuals, forecast) : [],
    aligned_days: actuals ? alignedDays(actuals) : [],
    agent_days: agentDays(actuals, workforce),
    backtest: forecast ? backtestRows(history, forecast) : [],
  };
}

/** From the first to the last day that tables speak of; null without rows. */
export function daysCovered(tables: readonly RowTable[]): DayRange | null {
  const held = tables.filter(({ length }) => length > 0);
  if (held.length === 0) return null;
  return {
    first: Math.min(...held.map(({ covers }) => covers.first)),
    last: Math.max(...held.map(({ covers }) => covers.last)),
  };
}

/** Instants of whole business days, half-open. */
export function instantsOf({ first, last }: DayRange, zone: Zone) {
  return {
    start: dayStart(dateOfDayNumber(first), zone),
    end: dayStart(addDays(dateOfDayNumber(last), 1), zone),
  };
}

const PLAIN = { answerThreshold: null, shortAbandonThreshold: null, cases: null };

const coverOf = (days: Int32Array): DayRange => ({ first: days[0] ?? 0, last: days.at(-1) ?? 0 });

function daysOfGrid(grid: IntervalGrid): Int32Array {
  const days = new Int32Array(gridLength(grid));
  for (const [d, date] of grid.days.entries()) days.fill(dayNumber(date), grid.dayOffsets[d], grid.dayOffsets[d + 1]);
  return days;
}

function intervalRows({ grid, queues }: History): RowTable[] {
  const days = daysOfGrid(grid);
  return queues.map(({ queue, facts, answerThreshold, shortAbandonThreshold }) => ({
    queue,
    length: gridLength(grid),
    columns: new Map(Object.entries(facts)),
    days,
    covers: coverOf(days),
    cases: null,
    answerThreshold,
    shortAbandonThreshold,
  }));
}

/** Plan and reality, with the facts of the history and the bounds of the forecast over the same intervals. */
function alignedRows(history: History, { grid, queues }: Actuals, forecast: Forecast | null): RowTable[] {
  const length = gridLength(grid);
  const step = grid.intervalMinutes * 60_000;
  const days = daysOfGrid(grid);
  const aligned = (from: IntervalGrid, column: ArrayLike<number>) => {
    const shift = Math.round((grid.start - from.start) / step);
    return Float64Array.from({ length }, (_, i) => {
      const at = i + shift;
      return at >= 0 && at < gridLength(from) ? (column[at] as number) : Number.NaN;
    });
  };
  return queues.map(({ queue, ...columns }) => {
    const past = history.queues.find((one) => one.queue === queue);
    const planned = forecast?.queues.find((one) => one.queue === queue);
    const facts = Object.entries(past?.facts ?? {}).map(([name, values]): [string, ArrayLike<number>] => [
      name,
      aligned(history.grid, values),
    ]);
    const bounds: [string, ArrayLike<number>][] =
      forecast && planned
        ? [
            ['lower80', aligned(forecast.grid, planned.lower80)],
            ['upper80', aligned(forecast.grid, planned.upper80)],
          ]
        : [];
    const presentSeconds = columns.presentStaff.map((people) => people * grid.intervalMinutes * 60);
    return {
      ...PLAIN,
      queue,
      length,
      columns: new Map<string, ArrayLike<number>>([
        ...facts,
        ...bounds,
        ...Object.entries(columns),
        ['presentSeconds', presentSeconds],
      ]),
      days,
      covers: coverOf(days),
    };
  });
}

/** Totals of a day over the intervals in which both forecast and contacts are known; a day without such has no row. */
function alignedDays({ grid, queues }: Actuals): RowTable[] {
  return queues.flatMap(({ queue, forecastOffered, offered }) => {
    const rows = grid.days.flatMap((date, d) => {
      let [planned, came, known] = [0, 0, 0];
      for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
        const [a, b] = [forecastOffered[i] as number, offered[i] as number];
        if (Number.isNaN(a) || Number.isNaN(b)) continue;
        planned += a;
        came += b;
        known++;
      }
      return known === 0 ? [] : [{ day: dayNumber(date), planned, came }];
    });
    if (rows.length === 0) return [];
    const days = Int32Array.from(rows, ({ day }) => day);
    const columns = new Map([
      ['forecastOffered', Float64Array.from(rows, ({ planned }) => planned)],
      ['offered', Float64Array.from(rows, ({ came }) => came)],
    ]);
    return [{ ...PLAIN, queue, length: rows.length, columns, days, covers: coverOf(days) }];
  });
}

/** One row for each agent-day: adherence as actuals found it, and the paid time where a schedule and states are given. */
function agentDays(actuals: Actuals | null, workforce: Workforce | null): RowTable[] {
  const rows = new Map<string, Record<string, number>>();
  const put = (date: string, agent: string, values: object) => {
    const key = `${date}\n${agent}`;
    const row = rows.get(key) ?? {};
    for (const name of Object.keys(SOURCES.agent_days.columns)) {
      const value = (values as Record<string, unknown>)[name];
      if (typeof value === 'number') row[name] = value;
    }
    rows.set(key, row);
  };
  for (const row of actuals?.adherence ?? []) put(row.date, row.agent, row);
  if (workforce) for (const time of agentTimes(workforce)) put(time.date, time.agent, time);
  if (rows.size === 0) return [];
  const sorted = [...rows].sort(([a], [b]) => compareText(a, b));
  const columns = Object.keys(SOURCES.agent_days.columns).map((name): [string, Float64Array] => [
    name,
    Float64Array.from(sorted, ([, row]) => row[name] ?? Number.NaN),
  ]);
  const days = Int32Array.from(sorted, ([key]) => dayNumber(key.slice(0, 10)));
  return [{ ...PLAIN, queue: '*', length: sorted.length, columns: new Map(columns), days, covers: coverOf(days) }];
}

function backtestRows(history: History, { backtest }: Forecast): RowTable[] {
  const day = dayNumber(history.grid.days.at(-1) as string);
  return backtest
    .filter(({ chosen }) => chosen)
    .map(({ queue, wape, bias, noiseFloor, intervals }) => ({
      ...PLAIN,
      queue,
      length: 1,
      columns: new Map(Object.entries({ wape, bias, noiseFloor, intervals }).map(([name, value]) => [name, [value]])),
      days: Int32Array.of(day),
      covers: { first: day, last: day },
    }));
}

type ObservedSource = Exclude<RowSource, 'interval' | 'aligned' | 'aligned_days' | 'agent_days' | 'backtest'>;

/**
 * One row for each day, site and queue of a source; a column for each measure, `.` written `_`. Measures of one segment
 * (`quality.points[team=a]`) are no columns: they are looked at by themselves.
 */
export function observationRows(observations: readonly Observation[]): Record<ObservedSource, RowTable[]> {
  const groups = new Map<string, Map<string, ObservedRow>>();
  for (const { date, site, queue, measure, value, n } of observations) {
    const source = sourceOfMeasure(measure);
    if (source === null || measure.endsWith(']')) continue;
    const group = `${source}\n${queue}`;
    const rows = groups.get(group) ?? new Map<string, ObservedRow>();
    groups.set(group, rows);
    const key = `${date}\n${site}`;
    const row = rows.get(key) ?? { values: new Map<string, number>(), cases: 0 };
    rows.set(key, row);
    const name = measure.replaceAll('.', '_');
    row.values.set(name, (row.values.get(name) ?? 0) + value);
    row.cases = Math.max(row.cases, n);
  }
  const tables = Object.fromEntries(ROW_SOURCES.map((source) => [source, [] as RowTable[]])) as Record<
    RowSource,
    RowTable[]
  >;
  for (const [group, rows] of [...groups].sort(([a], [b]) => compareText(a, b))) {
    const [source = '', queue = ''] = group.split('\n');
    tables[source as RowSource].push(observedTable(queue, rows, SOURCES[source as RowSource].monthly === true));
  }
  return tables;
}

interface ObservedRow {
  readonly values: Map<string, number>;
  cases: number;
}

function observedTable(queue: string, rows: ReadonlyMap<string, ObservedRow>, monthly: boolean): RowTable {
  const sorted = [...rows].sort(([a], [b]) => compareText(a, b));
  const names = [...new Set(sorted.flatMap(([, { values }]) => [...values.keys()]))];
  const days = Int32Array.from(sorted, ([key]) => dayNumber(key.slice(0, 10)));
  const { first, last } = coverOf(days);
  return {
    ...PLAIN,
    queue,
    length: sorted.length,
    columns: new Map(
      names.map((name) => [name, Float64Array.from(sorted, ([, { values }]) => values.get(name) ?? Number.NaN)]),
    ),
    days,
    covers: { first, last: monthly ? lastOfMonth(last) : last },
    cases: Float64Array.from(sorted, ([, { cases }]) => cases),
  };
}

function lastOfMonth(day: number): number {
  const next = movePeriod(periodStart(dateOfDayNumber(day), 'month'), 'month', 1);
  return dayNumber(next) - 1;
}
