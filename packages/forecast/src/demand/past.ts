import type { EffectColumns } from '../calendar-effects/effect-columns.ts';
import type { DemandSeries } from './demand-series.ts';

/** Days before an origin with their levels. */
export interface FittedDays {
  readonly series: DemandSeries;
  readonly origin: number;
  /** Days with enough observed slots, oldest first. */
  readonly days: readonly number[];
  /** Share of a whole day that falls in each slot, over all weekdays; sums to 1 over every slot ever open. */
  readonly shares: Float64Array;
  /** Total that each of `days` would have had with every slot open and observed. */
  readonly levels: Float64Array;
  /** Weight of each weekday in the pattern of a day of the series, by the day's index. */
  readonly mixOf: (day: number) => Float64Array;
  /** What was found at an earlier origin, to start searches from; filled by the models as they go. */
  readonly found: Map<string, Float64Array>;
}

/** Robust regression of the logarithm of day levels on the calendar. */
export interface DayTotalFit {
  readonly columns: EffectColumns;
  readonly beta: Float64Array;
  /** Log level less its fit, for each of the past's days. */
  readonly residuals: Float64Array;
  /** What the calendar adds to the weekday, as a logarithm, for each of the past's days. */
  readonly effects: Float64Array;
  /** Robust spread of the residuals. */
  readonly scale: number;
}

/** What is known before an origin, in the form that every model starts from. */
export interface Past extends FittedDays {
  readonly dayFit: DayTotalFit;
  /** Places in `days` of the newest ordinary days, oldest first: those that teach profiles. */
  readonly ordinary: readonly number[];
}
