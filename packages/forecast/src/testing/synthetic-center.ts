import { addDays, buildGrid, businessCalendar, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import {
  gridLength,
  type History,
  INTERVAL_STATE,
  type IntervalGrid,
  type IntervalMinutes,
  intervalStart,
  type LocalDate,
  type PlanningEvent,
} from '@seatwise/core';
import { forecastDemand } from '../index.ts';

/** A center whose truth is known: expected contacts by day and minute, observed through noise from a fixed sequence. */
export interface SyntheticCenter {
  readonly zone: string;
  readonly country: string | null;
  readonly events: readonly PlanningEvent[];
  readonly minutes: IntervalMinutes;
  readonly firstDay: LocalDate;
  /** Days of history. */
  readonly days: number;
  readonly horizon: number;
  /** Expected contacts of an interval; null while closed. */
  readonly truth: (date: LocalDate, minuteOfDay: number) => number | null;
  /** What really happened beside the truth, in the history: an outage, a gap (NaN). */
  readonly spoil?: (value: number, date: LocalDate, minuteOfDay: number) => number;
}

/** Poisson-like noise without randomness: ± √mean on a low-discrepancy sequence, mean zero. */
const noise = (mean: number, i: number): number => {
  const u = (i * 0.6180339887498949) % 1;
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * 3.4 * (u - 0.5)));
};

export const plainWeek = [1, 0.95, 0.9, 0.92, 1.05, 0.5, 0.4] as const;
/** Two humps between 9:00 and 18:00. */
export const twoHumps = (minute: number): number =>
  minute < 540 || minute >= 1080
    ? 0
    : 1 + Math.sin(((minute - 540) / 540) * Math.PI) + 0.5 * Math.cos(((minute - 540) / 540) * 4 * Math.PI);

export interface SyntheticResult {
  /** Σ|forecast − truth| ÷ Σ truth over the horizon. */
  readonly ours: number;
  /** The same of last week's days, and of the mean of the last eight same weekdays. */
  readonly naive: number;
  readonly mean8: number;
  /** The same of what came 168 hours before, whatever the clock said; intervals without a value then count as nothing. */
  readonly hours168: number;
  readonly offered: Float64Array;
  readonly truth: Float64Array;
  readonly grid: IntervalGrid;
}

/** Forecasts a synthetic center and holds it, and two habits, against the truth. `of` restricts the days that count. */
export function tryCenter(center: SyntheticCenter, of: (date: LocalDate) => boolean = () => true): SyntheticResult {
  const { zone, country, events, minutes, firstDay, days, horizon } = center;
  const past = buildGrid(zone, minutes, firstDay, days);
  const grid = buildGrid(zone, minutes, addDays(firstDay, days), horizon);
  const lay = (over: IntervalGrid) => {
    const values = new Float64Array(gridLength(over)).fill(Number.NaN);
    for (let d = 0; d < over.days.length; d++) {
      for (let i = over.dayOffsets[d] as number; i < (over.dayOffsets[d + 1] as number); i++) {
        const value = center.truth(over.days[d] as LocalDate, localMinutesOf(intervalStart(over, i), zone));
        if (value !== null) values[i] = value;
      }
    }
    return values;
  };
  const expected = lay(past);
  const truth = lay(grid);
  const offered = new Float64Array(expected.length).fill(Number.NaN);
  const state = new Uint8Array(expected.length);
  for (let d = 0; d < past.days.length; d++) {
    for (let i = past.dayOffsets[d] as number; i < (past.dayOffsets[d + 1] as number); i++) {
      if (Number.isNaN(expected[i])) continue;
      const date = past.days[d] as LocalDate;
      const seen = noise(expected[i] as number, i);
      offered[i] = center.spoil?.(seen, date, localMinutesOf(intervalStart(past, i), zone)) ?? seen;
      state[i] = Number.isNaN(offered[i]) ? INTERVAL_STATE.missing : INTERVAL_STATE.observed;
    }
  }
  const open = (values: Float64Array) => Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : minutes));
  const history: History = {
    grid: past,
    queues: [
      {
        queue: 'q',
        channel: 'voice',
        state,
        openMinutes: open(expected),
        facts: { offered },
        answerThreshold: null,
        shortAbandonThreshold: null,
      },
    ],
    issues: [],
  };
  const calendar = businessCalendar({ country, events });
  const shared = { history, grid, openMinutes: [open(truth)], calendar, aht: 200, compare: false };
  // Habits know weekdays and nothing else.
  const plain = businessCalendar({ country: null, events: [] });
  const made = (method?: string) =>
    forecastDemand(method === undefined ? shared : { ...shared, calendar: plain, method }).queues[0]
      ?.offered as Float64Array;
  const ours = made();
  const error = (values: Float64Array) => {
    let off = 0;
    let total = 0;
    for (let d = 0; d < grid.days.length; d++) {
      if (!of(grid.days[d] as LocalDate)) continue;
      for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
        if (Number.isNaN(truth[i])) continue;
        off += Math.abs((values[i] as number) - (truth[i] as number));
        total += truth[i] as number;
      }
    }
    return off / total;
  };
  return {
    ours: error(ours),
    naive: error(made('seasonal_naive_week')),
    mean8: error(made('mean_8_weeks')),
    hours168: error(weekOfHoursBefore(past, offered, grid)),
    offered: ours,
    truth,
    grid,
  };
}

function weekOfHoursBefore(past: IntervalGrid, offered: Float64Array, grid: IntervalGrid): Float64Array {
  const week = (7 * 1440) / grid.intervalMinutes;
  return Float64Array.from({ length: gridLength(grid) }, (_, i) => offered[gridLength(past) - week + i] || 0);
}

/** Weekday factor of a date. */
export const weekdayFactor = (date: LocalDate): number => plainWeek[weekdayOf(date)] as number;
