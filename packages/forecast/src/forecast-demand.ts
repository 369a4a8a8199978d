import type { BusinessCalendar } from '@seatwise/calendar';
import {
  type BacktestRow,
  type Forecast,
  type History,
  type IntervalGrid,
  type Issue,
  SeatwiseError,
} from '@seatwise/core';
import { sharedDayVariance } from './bounds/shared-variance.ts';
import { forecastQueue, type QueueResult } from './forecast-queue.ts';
import { COMBINATION, METHODS } from './models/methods.ts';

export interface ForecastInput {
  /** On the planning grid. Days from the grid's first day on are not looked at. */
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
  /** For each queue, what every interval of the history teaches, as in `TEACHING`; null: as found. */
  readonly masked?: readonly (Uint8Array | null)[];
  /** Whether every method is back-tested, or only what the forecast needs (faster, for many queues). All unless told otherwise. */
  readonly compare?: boolean;
}

/**
 * Contacts offered and handle time of each queue and interval, with bounds and the back-test of every method.
 * @throws SeatwiseError FORECAST_TOO_SHORT below three observed days, FORECAST_METHOD_UNKNOWN, FORECAST_AHT_REQUIRED, FORECAST_AHT_INVALID
 */
export function forecastDemand(input: ForecastInput): Forecast {
  const { history, grid, calendar, openMinutes, aht, method = COMBINATION, masked, compare = true } = input;
  if (history.grid.intervalMinutes !== grid.intervalMinutes)
    throw new RangeError('history and plan must have one interval');
  if (aht !== null && !(aht > 0)) throw new SeatwiseError('FORECAST_AHT_INVALID', { value: aht });
  if (!METHODS.includes(method))
    throw new SeatwiseError('FORECAST_METHOD_UNKNOWN', { method, known: METHODS.join(', ') });
  const results = history.queues.map((queue, q) =>
    forecastQueue({
      historyGrid: history.grid,
      queue,
      grid,
      open: openMinutes[q] as Uint8Array,
      calendar,
      aht,
      method,
      compare,
      masked: masked?.[q] ?? null,
    }),
  );
  return gatherForecast(grid, results, calendar.issues(grid.days[0] as string, grid.days.at(-1) as string));
}

/** One forecast of queues that were forecast one by one, in any thread. */
export function gatherForecast(grid: IntervalGrid, results: readonly QueueResult[], first: readonly Issue[]): Forecast {
  const shared = sharedDayVariance(results.map(({ dayErrors }) => dayErrors));
  const issues: Issue[] = [...first];
  const backtest: BacktestRow[] = [];
  for (const result of results) {
    issues.push(...result.issues);
    backtest.push(...result.backtest);
  }
  return {
    grid,
    queues: results.map(({ forecast }) =>
      forecast.spread ? { ...forecast, spread: { ...forecast.spread, shared } } : forecast,
    ),
    backtest,
    issues,
  };
}
