import { type BusinessCalendar, localMinutesOf } from '@seatwise/calendar';
import {
  gridLength,
  INTERVAL_STATE,
  type IntervalGrid,
  intervalStart,
  type LocalDate,
  type QueueHistory,
} from '@seatwise/core';

/** Days that behave alike: a weekday of its own, or a day off its usual kind. Holidays learn from nobody. */
export type DayClass = number | 'adjusted_workday' | 'adjusted_day_off' | 'holiday' | 'disturbed';

export function dayClassOf(calendar: BusinessCalendar, date: LocalDate): DayClass {
  const day = calendar.day(date);
  if (day.events.some(({ kind }) => kind === 'outage' || kind === 'closure')) return 'disturbed';
  if (day.type === 'statutory_holiday') return 'holiday';
  if (day.type === 'adjusted_workday' || day.type === 'adjusted_day_off') return day.type;
  return day.weekday;
}

/** One queue's history as days × wall-clock slots. */
export interface DayMatrix {
  readonly slots: number;
  readonly days: readonly LocalDate[];
  readonly classes: readonly DayClass[];
  /** Row-major; NaN where closed, missing or not existing on that day. */
  readonly values: Float64Array;
  readonly openMinutes: Uint8Array;
  /** Sum of the day, NaN unless every open interval was observed. */
  readonly totals: Float64Array;
}

/** Wall-clock slot of every interval of a grid. */
export function slotsOf(grid: IntervalGrid): Int32Array {
  return Int32Array.from({ length: gridLength(grid) }, (_, i) =>
    Math.floor(localMinutesOf(intervalStart(grid, i), grid.zone) / grid.intervalMinutes),
  );
}

/** Lays a series out by day and slot. A slot that comes twice (clock put back) keeps the mean of both. */
export function dayMatrix(
  grid: IntervalGrid,
  queue: QueueHistory,
  values: Float64Array,
  calendar: BusinessCalendar,
): DayMatrix {
  const slots = 1440 / grid.intervalMinutes;
  const slotOf = slotsOf(grid);
  const matrix = new Float64Array(grid.days.length * slots).fill(Number.NaN);
  const openMinutes = new Uint8Array(grid.days.length * slots);
  const totals = new Float64Array(grid.days.length);
  for (const d of grid.days.keys()) {
    let complete = true;
    let any = false;
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      if (queue.state[i] === INTERVAL_STATE.closed) continue;
      const at = d * slots + (slotOf[i] as number);
      openMinutes[at] = queue.openMinutes[i] as number;
      const value = values[i] as number;
      if (Number.isNaN(value)) {
        complete = false;
        continue;
      }
      any = true;
      matrix[at] = Number.isNaN(matrix[at]) ? value : ((matrix[at] as number) + value) / 2;
      totals[d] = (totals[d] as number) + value;
    }
    if (!complete || !any) totals[d] = Number.NaN;
  }
  return {
    slots,
    days: grid.days,
    classes: grid.days.map((day) => dayClassOf(calendar, day)),
    values: matrix,
    openMinutes,
    totals,
  };
}
