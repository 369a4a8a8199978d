import { type BusinessCalendar, daysBetween } from '@seatwise/calendar';
import {
  type BacktestRow,
  type IntervalGrid,
  type Issue,
  type QueueForecast,
  type QueueHistory,
  SeatwiseError,
} from '@seatwise/core';
import { forecastAht } from './aht/forecast-aht.ts';
import { planOrigins, rollOrigins } from './backtest/roll-origins.ts';
import { scoreOrigins } from './backtest/score-origins.ts';
import { calibrate } from './bounds/calibrate.ts';
import { dayErrorsOf } from './bounds/shared-variance.ts';
import { boundColumn } from './bounds/spread.ts';
import { grainOf } from './demand/coarse.ts';
import { demandOfQueue } from './demand/demand-of-queue.ts';
import type { DemandSeries } from './demand/demand-series.ts';
import { METHODS } from './models/methods.ts';

export interface QueueTask {
  readonly historyGrid: IntervalGrid;
  readonly queue: QueueHistory;
  readonly grid: IntervalGrid;
  /** Open minutes over `grid`. */
  readonly open: Uint8Array;
  readonly calendar: BusinessCalendar;
  readonly aht: number | null;
  readonly method: string;
  /** Whether every method is back-tested, or only what the forecast needs. */
  readonly compare: boolean;
  readonly masked: Uint8Array | null;
}

export interface QueueResult {
  readonly forecast: QueueForecast;
  readonly backtest: readonly BacktestRow[];
  readonly issues: readonly Issue[];
  /** Standardised error of each back-tested day, by its number since 1970: what queues have in common is seen from these. */
  readonly dayErrors: ReadonlyMap<number, number>;
}

const FEWEST_DAYS = 3;
const ORIGINS = 8;
const WEEK = 7;
/** Back-tests look no further than the spread is told apart. */
const FURTHEST = 28;

/**
 * One queue's forecast with its bounds and back-test; `forecastDemand` without the other queues.
 * @throws SeatwiseError FORECAST_TOO_SHORT, FORECAST_AHT_REQUIRED
 */
export function forecastQueue(task: QueueTask): QueueResult {
  const { historyGrid, queue, grid, open, calendar, method } = task;
  const { demand, known, tested, past, rows, spread, methods } = rollQueue(task);
  const { series } = demand;
  const offered = demand.toGrid(rows);
  const lead = Math.max(0, daysBetween(historyGrid.days[known - 1] as string, grid.days[0] as string) - 1);
  const dayOf = new Int32Array(offered.length);
  for (let d = 0; d < grid.days.length; d++) dayOf.fill(lead + d, grid.dayOffsets[d], grid.dayOffsets[d + 1]);
  const bound = (share: number) => boundColumn(spread, offered, dayOf, share);
  const { aht, source } = forecastAht(historyGrid, queue, grid, open, calendar, task.aht);
  // In the first week the table tells what the planner compares: one week ahead.
  const week = tested.map((forecast) => withinWeek(forecast));
  const issues: Issue[] = [];
  const name = queue.queue;
  if (tested.length < 4) {
    issues.push({ code: 'FORECAST_FEW_ORIGINS', severity: 'warning', params: { queue: name, origins: tested.length } });
  }
  if (!open.some((minutes) => minutes > 0)) {
    issues.push({ code: 'FORECAST_NEVER_OPEN', severity: 'warning', params: { queue: name } });
  }
  return {
    forecast: {
      queue: name,
      channel: queue.channel,
      offered,
      lower80: bound(0.1),
      upper80: bound(0.9),
      lower95: bound(0.025),
      upper95: bound(0.975),
      aht,
      openMinutes: open,
      ahtSource: source,
      spread: { ...spread, shared: 0, lead },
    },
    backtest: scoreOrigins(name, series, known, week, { methods, chosen: method }),
    issues,
    dayErrors: dayErrorsOf(series, past, spread, known),
  };
}

/** A queue's forecast by day and slot, and the same of past origins. */
export function rollQueue(task: Omit<QueueTask, 'aht'>) {
  const { historyGrid, queue, grid, open, calendar, method, compare, masked } = task;
  const values = queue.facts.offered as Float64Array;
  const demand = demandOfQueue({ historyGrid, queue, values, grid, open, calendar, ...(masked ? { masked } : {}) });
  const { series, origin } = demand;
  const known = Math.min(origin, historyGrid.days.length);
  const observed = observedCount(series, known);
  if (observed < FEWEST_DAYS) {
    throw new SeatwiseError('FORECAST_TOO_SHORT', { queue: queue.queue, days: observed, needed: FEWEST_DAYS });
  }
  const horizon = Math.max(WEEK, Math.min(FURTHEST, grid.days.length));
  const plan = planOrigins(series, known, { count: ORIGINS, stride: WEEK, horizon, truncate: true });
  const targets = grid.days.map((_, d) => origin + d);
  const grain = grainOf(series, origin, demand.slotOf, grid.intervalMinutes);
  const methods = compare ? METHODS : [method];
  const rolled = rollOrigins(series, grain, [...plan, { origin, targets }], { methods });
  const rows = rolled.at(-1)?.rows.get(method) ?? [];
  const tested = rolled.slice(0, -1);
  const past = tested.map((forecast) => ({ ...forecast, rows: forecast.rows.get(method) ?? [] }));
  const spread = calibrate(series, past, origin);

  return { demand, known, tested, past, rows, spread, methods };
}

function withinWeek<
  F extends {
    readonly origin: number;
    readonly targets: readonly number[];
    readonly rows: ReadonlyMap<string, readonly Float64Array[]>;
  },
>(forecast: F): F {
  const count = forecast.targets.filter((day) => day < forecast.origin + WEEK).length;
  const rows = new Map([...forecast.rows].map(([name, all]) => [name, all.slice(0, count)]));
  return { ...forecast, targets: forecast.targets.slice(0, count), rows };
}

function observedCount({ slots, values }: DemandSeries, known: number): number {
  let count = 0;
  for (let day = 0; day < known; day++) {
    for (let i = day * slots; i < (day + 1) * slots; i++) {
      if (Number.isNaN(values[i])) continue;
      count++;
      break;
    }
  }
  return count;
}
