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
}

export interface Forecast {
  readonly grid: IntervalGrid;
  readonly queues: readonly QueueForecast[];
  readonly backtest: readonly BacktestRow[];
  readonly issues: readonly Issue[];
}
