import { type BusinessCalendar, weekdayOf } from '@seatwise/calendar';
import {
  type BacktestRow,
  type Forecast,
  gridLength,
  type History,
  type IntervalGrid,
  type Issue,
  type QueueForecast,
  type QueueHistory,
  SeatwiseError,
} from '@seatwise/core';
import { forecastAht } from './aht.ts';
import { backtest } from './backtest.ts';
import { boundsFrom } from './bounds.ts';
import { type DayMatrix, dayClassOf, dayMatrix, slotsOf } from './day-matrix.ts';
import { METHODS } from './methods.ts';

export interface ForecastInput {
  /** On the planning grid. */
  readonly history: History;
  /** Planned days, with the history's interval. */
  readonly grid: IntervalGrid;
  /** One for each queue of the history, over `grid`. */
  readonly openMinutes: readonly Uint8Array[];
  readonly calendar: BusinessCalendar;
  /** Handle time in seconds where the history holds none. */
  readonly aht: number | null;
  /** Name in `METHODS`; the combination unless given. */
  readonly method?: string;
}

const FEWEST_DAYS = 3;

/**
 * Contacts offered and handle time of each queue and interval, with bounds and the back-test of every method.
 * @throws SeatwiseError FORECAST_TOO_SHORT below three observed days, FORECAST_AHT_REQUIRED, FORECAST_AHT_INVALID
 */
export function forecastDemand(input: ForecastInput): Forecast {
  const { history, grid, calendar } = input;
  if (history.grid.intervalMinutes !== grid.intervalMinutes)
    throw new RangeError('history and plan must have one interval');
  if (input.aht !== null && !(input.aht > 0)) throw new SeatwiseError('FORECAST_AHT_INVALID', { value: input.aht });
  const rows: BacktestRow[] = [];
  const issues: Issue[] = [...calendar.issues(grid.days[0] as string, grid.days.at(-1) as string)];
  const queues = history.queues.map((queue, q): QueueForecast => {
    const open = input.openMinutes[q] as Uint8Array;
    return forecastQueue(queue, open, input, rows, issues);
  });
  return { grid, queues, backtest: rows, issues };
}

function forecastQueue(
  queue: QueueHistory,
  open: Uint8Array,
  input: ForecastInput,
  rows: BacktestRow[],
  issues: Issue[],
): QueueForecast {
  const { history, grid, calendar, method = 'combination' } = input;
  const matrix = dayMatrix(history.grid, queue, queue.facts.offered as Float64Array, calendar);
  const observed = matrix.totals.filter((total) => !Number.isNaN(total)).length;
  if (observed < FEWEST_DAYS) {
    throw new SeatwiseError('FORECAST_TOO_SHORT', { queue: queue.queue, days: observed, needed: FEWEST_DAYS });
  }
  const tested = backtest(queue.queue, matrix, method);
  rows.push(...tested.rows);
  const origins = tested.rows[0]?.origins ?? 0;
  if (origins < 4)
    issues.push({ code: 'FORECAST_FEW_ORIGINS', severity: 'warning', params: { queue: queue.queue, origins } });
  if (!open.some((minutes) => minutes > 0))
    issues.push({ code: 'FORECAST_NEVER_OPEN', severity: 'warning', params: { queue: queue.queue } });

  const length = gridLength(grid);
  const offered = new Float64Array(length);
  const slotOf = slotsOf(grid);
  const predict = METHODS[method];
  if (!predict) throw new RangeError(`there is no method ${method}`);
  for (const [d, date] of grid.days.entries()) {
    const target = { class: dayClassOf(calendar, date), weekday: weekdayOf(date) };
    const factor = eventFactor(calendar, date, queue.queue);
    const values = predict(matrix, matrix.days.length, target);
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      const minutes = open[i] as number;
      if (minutes === 0) continue;
      const slot = slotOf[i] as number;
      offered[i] = (values[slot] as number) * factor * (minutes / (usualMinutes(matrix, slot) || minutes));
    }
  }
  const bounds = boundsFrom(tested.pairs);
  const bound = (side: 'lower' | 'upper', level: 80 | 95) =>
    offered.map((value, i) => ((open[i] as number) > 0 ? bounds[side](value, level) : 0));
  const { aht, source } = forecastAht(history.grid, queue, grid, open, calendar, input.aht);
  return {
    queue: queue.queue,
    channel: queue.channel,
    offered,
    lower80: bound('lower', 80),
    upper80: bound('upper', 80),
    lower95: bound('lower', 95),
    upper95: bound('upper', 95),
    aht,
    openMinutes: open,
    ahtSource: source,
  };
}

function eventFactor(calendar: BusinessCalendar, date: string, queue: string): number {
  return calendar
    .day(date)
    .events.filter(({ queues }) => queues === null || queues.includes(queue))
    .reduce((product, { factor }) => product * (factor ?? 1), 1);
}

/** Open minutes of a slot on the newest day that had it open. */
function usualMinutes({ openMinutes, slots, days }: DayMatrix, slot: number): number {
  for (let day = days.length - 1; day >= 0; day--) {
    const minutes = openMinutes[day * slots + slot] as number;
    if (minutes > 0) return minutes;
  }
  return 0;
}
