import type { BusinessCalendar } from '@seatwise/calendar';
import { type BacktestRow, type IntervalGrid, type LocalDate, type QueueHistory, SeatwiseError } from '@seatwise/core';
import { grainOf } from '../demand/coarse.ts';
import { demandOfQueue } from '../demand/demand-of-queue.ts';
import { METHODS } from '../models/methods.ts';
import { type OriginForecast, planOrigins, rollOrigins } from './roll-origins.ts';
import { scoreOrigins } from './score-origins.ts';

export interface BacktestInput {
  readonly historyGrid: IntervalGrid;
  readonly queue: QueueHistory;
  readonly calendar: BusinessCalendar;
  /** Days ahead. */
  readonly horizon: number;
  /** Number of origins, the last one so that its whole horizon is in the history. */
  readonly origins: number;
  /** Days between origins. */
  readonly stride: number;
  /** All unless told otherwise. */
  readonly methods?: readonly string[];
  /** The method marked as chosen. */
  readonly chosen: string;
  readonly masked?: Uint8Array;
  /** A clock in seconds, to tell what each method takes. */
  readonly clock?: () => number;
}

/** Accuracy of one method, with the seconds that one origin takes where a clock was given. */
export interface MethodAccuracy extends BacktestRow {
  readonly seconds: number | null;
}

export interface QueueBacktest {
  readonly methods: readonly MethodAccuracy[];
  /** First planned day of every scored origin. */
  readonly origins: readonly LocalDate[];
}

/** Origins a week apart before the first scored one, whose errors drop members and set the first bounds. */
const WARM_UP = 8;

/**
 * Back-test of one queue on rolling origins. Whatever an origin uses (the fit, which members are averaged, the bounds) comes from
 * days before it.
 * @throws SeatwiseError FORECAST_TOO_SHORT when the history has no room for a single origin
 */
export function backtestQueue(input: BacktestInput): QueueBacktest {
  const {
    historyGrid,
    queue,
    calendar,
    horizon,
    origins: count,
    stride,
    methods = METHODS,
    chosen,
    masked,
    clock,
  } = input;
  const grid: IntervalGrid = { ...historyGrid, days: [], dayOffsets: [0] };
  const values = queue.facts.offered as Float64Array;
  const demand = demandOfQueue({
    historyGrid,
    queue,
    values,
    grid,
    open: new Uint8Array(0),
    calendar,
    ...(masked ? { masked } : {}),
  });
  const { series } = demand;
  const known = historyGrid.days.length;
  const plan = planOrigins(series, known, { count, stride, horizon });
  const first = plan[0]?.origin;
  if (first === undefined) {
    throw new SeatwiseError('FORECAST_TOO_SHORT', { queue: queue.queue, days: known, needed: 14 + horizon });
  }
  const warmUp = planOrigins(series, first - 7 + horizon, { count: WARM_UP, stride: 7, horizon });
  const grain = grainOf(series, first, demand.slotOf, historyGrid.intervalMinutes);
  const rolled = rollOrigins(series, grain, [...warmUp, ...plan], { methods, ...(clock ? { clock } : {}) });
  const rows = scoreOrigins(queue.queue, series, known, rolled, { methods, chosen, from: first });
  return {
    methods: rows.map((row) => ({ ...row, seconds: clock ? meanSeconds(rolled, row.method) : null })),
    origins: plan.map(({ origin }) => historyGrid.days[origin] as LocalDate),
  };
}

function meanSeconds(rolled: readonly OriginForecast[], method: string): number {
  return rolled.reduce((sum, { seconds }) => sum + (seconds.get(method) ?? 0), 0) / rolled.length;
}
