import type { DayRows } from '../demand/demand-series.ts';
import type { Past } from '../demand/past.ts';

/** Forecasts `targets` (indexes of days, ascending, none before the origin) from the past alone. Never negative, zero where closed. */
export type Model = (past: Past, targets: readonly number[]) => DayRows;
