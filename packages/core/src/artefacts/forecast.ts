import type { Channel } from '../center.ts';
import type { IntervalGrid } from '../interval-grid.ts';
import type { Issue } from '../issue.ts';

/** Forecast of one queue over the forecast's grid; every array has the grid's length, closed intervals hold 0. */
export interface QueueForecast {
  readonly queue: string;
  readonly channel: Channel;
  /** Expected contacts offered. */
  readonly offered: Float64Array;
  readonly lower80: Float64Array;
  readonly upper80: Float64Array;
  readonly lower95: Float64Array;
  readonly upper95: Float64Array;
  /** Expected handle time in seconds; NaN where closed. */
  readonly aht: Float64Array;
  readonly openMinutes: Uint8Array;
  readonly ahtSource: 'history' | 'given';
  /** How far reality strays from it, for bounds at other levels and for sums; absent where it is not known. */
  readonly spread?: ForecastSpread;
}

/**
 * Distribution of contacts around a forecast. A count of expectation f has variance f + σ² f²; of σ², the part that a whole day has
 * in common makes day totals stray.
 */
export interface ForecastSpread {
  /** σ of an interval beside Poisson noise, for days 1–7 and 8–28 ahead. */
  readonly interval: readonly [number, number];
  /** σ that all intervals of one day share, for days 1–7 and 8–28 ahead. */
  readonly day: readonly [number, number];
  /** Share of the day's variance that all days of the horizon have in common. */
  readonly lasting: number;
  /** Share of the day's variance that all queues have in common. */
  readonly shared: number;
  /** σ by which the level drifts in a year at least, beyond four weeks ahead; less where seasons are known. 0 unless given. */
  readonly drift?: number;
  /** Standardised errors at the standard normal points −3, −2.75 … 3. */
  readonly shape: readonly number[];
  /** The same of the part that a day has in common. */
  readonly dayShape: readonly number[];
  /** Days between the end of the history and the first forecast day. */
  readonly lead: number;
}

/** Accuracy of one method on one queue, over all back-test origins. */
export interface BacktestRow {
  readonly queue: string;
  readonly method: string;
  readonly origins: number;
  readonly intervals: number;
  /** Σ|actual − forecast| ÷ Σ actual. */
  readonly wape: number;
  /** WAPE of day totals. */
  readonly wapeDay: number;
  /** Mean absolute error ÷ in-sample mean absolute error of the seasonal naive week (Hyndman and Koehler 2006). */
  readonly mase: number;
  /** Σ(forecast − actual) ÷ Σ actual; positive is too high. */
  readonly bias: number;
  /** WAPE that a perfect forecast would show through Poisson noise alone. */
  readonly noiseFloor: number;
  readonly chosen: boolean;
  /** Mean pinball loss over the quantiles 2.5, 10, 50, 90 and 97.5 %, in contacts an interval. */
  readonly pinball?: number;
  /** Share of intervals inside their 80 % bounds. */
  readonly coverage80?: number;
  /** Share of intervals inside their 95 % bounds. */
  readonly coverage95?: number;
}

export interface Forecast {
  readonly grid: IntervalGrid;
  readonly queues: readonly QueueForecast[];
  readonly backtest: readonly BacktestRow[];
  readonly issues: readonly Issue[];
}
