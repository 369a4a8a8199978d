import { addDays, type BusinessCalendar, daysBetween, localMinutesOf } from '@seatwise/calendar';
import {
  gridLength,
  INTERVAL_STATE,
  type IntervalGrid,
  intervalStart,
  type QueueHistory,
  TEACHING,
} from '@seatwise/core';
import { dayFacts, type Opening } from '../calendar-effects/day-facts.ts';
import type { DayRows, DemandSeries } from './demand-series.ts';

/** A queue's history and horizon as a series, and the way back to the horizon's intervals. */
export interface QueueDemand {
  readonly series: DemandSeries;
  /** Index of the first planned day. */
  readonly origin: number;
  /** Wall-clock slot of the day of each column of the series. */
  readonly slotOf: Int32Array;
  /** Column of every interval of the history; -1 where its time of day is never open. */
  readonly pastColumns: Int32Array;
  /** Rows of planned days, the first being `origin`, as one value an interval of the horizon's grid. */
  readonly toGrid: (rows: DayRows) => Float64Array;
  /** Column of an interval of the horizon: the first one that is not before it, where its own is never open. */
  readonly columnOf: (interval: number) => number;
}

export interface QueueDemandInput {
  readonly historyGrid: IntervalGrid;
  readonly queue: QueueHistory;
  /** The fact to be laid out, over the history's grid. */
  readonly values: Float64Array;
  /** Planned days; may be none. History from its first day on is not looked at; days between are taken for closed. */
  readonly grid: IntervalGrid;
  /** Open minutes over `grid`. */
  readonly open: Uint8Array;
  readonly calendar: BusinessCalendar;
  /** What each interval of the history teaches, as in `TEACHING`. */
  readonly masked?: Uint8Array;
}

/** Lays a queue out by day and wall-clock slot; slots that are never open are left out. A slot that comes twice keeps the mean. */
export function demandOfQueue(input: QueueDemandInput): QueueDemand {
  const { historyGrid, queue, values, grid, open, calendar, masked } = input;
  const perDay = 1440 / historyGrid.intervalMinutes;
  const pastSlots = slotsOfGrid(historyGrid);
  const nextSlots = slotsOfGrid(grid);
  const used = new Uint8Array(perDay);
  for (let i = 0; i < pastSlots.length; i++)
    if (queue.state[i] !== INTERVAL_STATE.closed) used[pastSlots[i] as number] = 1;
  for (let i = 0; i < nextSlots.length; i++) if ((open[i] as number) > 0) used[nextSlots[i] as number] = 1;
  const slotOf = Int32Array.from(Array.from(used.keys()).filter((slot) => used[slot] === 1));
  const columnOf = new Int32Array(perDay).fill(-1);
  for (const [column, slot] of slotOf.entries()) columnOf[slot] = column;

  const slots = slotOf.length;
  const first = grid.days[0];
  const start = historyGrid.days[0];
  const origin =
    first === undefined || start === undefined ? historyGrid.days.length : Math.max(0, daysBetween(start, first));
  const known = Math.min(origin, historyGrid.days.length);
  const between = Array.from({ length: origin - known }, (_, i) => addDays(historyGrid.days.at(-1) as string, i + 1));
  const days = [...historyGrid.days.slice(0, known), ...between, ...grid.days];
  const series = {
    slots,
    days,
    values: new Float64Array(days.length * slots).fill(Number.NaN),
    open: new Uint8Array(days.length * slots),
  };
  const opening: Opening[] = days.map(() => 'closed');
  const usual = new Uint8Array(slots);
  const confirmed = new Set<number>();
  for (let d = 0; d < known; d++) {
    for (let i = historyGrid.dayOffsets[d] as number; i < (historyGrid.dayOffsets[d + 1] as number); i++) {
      if (queue.state[i] === INTERVAL_STATE.closed) continue;
      const column = columnOf[pastSlots[i] as number] as number;
      const at = d * slots + column;
      series.open[at] = 1;
      usual[column] = queue.openMinutes[i] as number;
      const value = values[i] as number;
      if (opening[d] === 'closed') opening[d] = 'absent';
      if (Number.isNaN(value)) continue;
      opening[d] = 'open';
      if (masked?.[i] === TEACHING.confirmed) confirmed.add(d);
      if (masked?.[i] === TEACHING.nothing) continue;
      const known = series.values[at] as number;
      series.values[at] = Number.isNaN(known) ? value : (known + value) / 2;
    }
  }
  for (let d = 0; d < grid.days.length; d++) {
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      if ((open[i] as number) === 0) continue;
      opening[origin + d] = 'open';
      series.open[(origin + d) * slots + (columnOf[nextSlots[i] as number] as number)] = 1;
    }
  }
  const toGrid = (rows: DayRows) => {
    const out = new Float64Array(gridLength(grid));
    for (let d = 0; d < grid.days.length; d++) {
      for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
        const minutes = open[i] as number;
        if (minutes === 0) continue;
        const column = columnOf[nextSlots[i] as number] as number;
        out[i] = (rows[d]?.[column] as number) * (minutes / ((usual[column] as number) || minutes));
      }
    }
    return out;
  };
  return {
    series: { ...series, confirmed, facts: dayFacts(days, calendar, queue.queue, (d) => opening[d] as Opening) },
    origin,
    slotOf,
    pastColumns: pastSlots.map((slot) => columnOf[slot] as number),
    toGrid,
    columnOf: (interval) => {
      const slot = nextSlots[interval] as number;
      const column = slotOf.findIndex((known) => known >= slot);
      return column < 0 ? slots : column;
    },
  };
}

/** Wall-clock slot of every interval of a grid. A day of usual length counts through; only days with a clock change are looked up. */
export function slotsOfGrid(grid: IntervalGrid): Int32Array {
  const perDay = 1440 / grid.intervalMinutes;
  const slots = new Int32Array(gridLength(grid));
  for (let d = 0; d < grid.days.length; d++) {
    const from = grid.dayOffsets[d] as number;
    const to = grid.dayOffsets[d + 1] as number;
    for (let i = from; i < to; i++) {
      slots[i] =
        to - from === perDay
          ? i - from
          : Math.floor(localMinutesOf(intervalStart(grid, i), grid.zone) / grid.intervalMinutes);
    }
  }
  return slots;
}
