import { buildGrid, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import {
  type Forecast,
  type ForecastSpread,
  gridLength,
  type History,
  INTERVAL_STATE,
  type IntervalGrid,
  type IntervalMinutes,
  intervalStart,
  type LocalDate,
  type QueueForecast,
  type QueueHistory,
} from '@seatwise/core';
import { withOffered } from '../bounds/move-bounds.ts';
import { ASSUMED_SPREAD } from '../bounds/spread.ts';

export const ZONE = 'America/New_York';

/** What a made queue holds in an interval; null while closed. */
export type MadeQueue = (date: LocalDate, minute: number) => number | null;

/** Open 8:00–20:00, busier on the first days of the week and around noon. */
export const plainQueue: MadeQueue = (date, minute) =>
  minute < 480 || minute >= 1200 ? null : (10 - weekdayOf(date)) * (1 + Math.sin(((minute - 480) / 720) * Math.PI));

/** A forecast whose numbers are given, with the spread of young queues, or none. */
export function madeForecast(
  queues: Readonly<Record<string, MadeQueue>>,
  { first = '2026-03-02', days = 14, minutes = 30 as IntervalMinutes, spread = true, shared = 0.3 } = {},
): Forecast {
  const grid = buildGrid(ZONE, minutes, first, days);
  const known: ForecastSpread = { ...ASSUMED_SPREAD, shared, lead: 0 };
  const made = Object.entries(queues).map(([queue, count]): QueueForecast => {
    const values = countsOf(grid, count);
    const zeros = new Float64Array(values.length);
    const empty: QueueForecast = {
      queue,
      channel: 'voice',
      offered: zeros,
      lower80: zeros,
      upper80: zeros,
      lower95: zeros,
      upper95: zeros,
      aht: values.map((value, i) => (Number.isNaN(value) ? Number.NaN : 200 + (i % 7))),
      openMinutes: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : minutes)),
      ahtSource: 'history',
      ...(spread ? { spread: known } : {}),
    };
    return withOffered(
      grid,
      empty,
      values.map((value) => (Number.isNaN(value) ? 0 : value)),
    );
  });
  return { grid, queues: made, backtest: [], issues: [] };
}

/** A history whose counts are given. */
export function madeHistory(
  queues: Readonly<Record<string, MadeQueue>>,
  { first = '2025-12-01', days = 84, minutes = 30 as IntervalMinutes } = {},
): History {
  const grid = buildGrid(ZONE, minutes, first, days);
  const made = Object.entries(queues).map(([queue, count]): QueueHistory => {
    const offered = countsOf(grid, count);
    return {
      queue,
      channel: 'voice',
      state: Uint8Array.from(offered, (value) =>
        Number.isNaN(value) ? INTERVAL_STATE.closed : INTERVAL_STATE.observed,
      ),
      openMinutes: Uint8Array.from(offered, (value) => (Number.isNaN(value) ? 0 : minutes)),
      facts: { offered },
      answerThreshold: null,
      shortAbandonThreshold: null,
    };
  });
  return { grid, queues: made, issues: [] };
}

function countsOf(grid: IntervalGrid, count: MadeQueue): Float64Array {
  const values = new Float64Array(gridLength(grid));
  for (const [d, date] of grid.days.entries()) {
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      values[i] = count(date, localMinutesOf(intervalStart(grid, i), ZONE)) ?? Number.NaN;
    }
  }
  return values;
}

/** Sum of a column over one day of the grid. */
export function dayTotal(grid: IntervalGrid, values: Float64Array, date: LocalDate): number {
  const d = grid.days.indexOf(date);
  return values.subarray(grid.dayOffsets[d], grid.dayOffsets[d + 1]).reduce((sum, value) => sum + value, 0);
}
