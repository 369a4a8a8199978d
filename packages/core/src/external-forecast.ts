import type { Seconds } from './units.ts';

export const EXTERNAL_GRAINS = ['interval', 'day', 'month'] as const;

/** One number of a forecast that somebody else made. */
export interface ExternalRow {
  readonly queue: string;
  /** Start of the interval as an instant, the day `2026-12-01`, or the month `2026-12`, by the grain. */
  readonly at: number | string;
  readonly offered: number;
  /** Handle time, or null where none was given. */
  readonly aht: Seconds | null;
}

/** A client's or marketing's forecast, as received. */
export interface ExternalForecast {
  readonly file: string;
  readonly grain: (typeof EXTERNAL_GRAINS)[number];
  /** Length of the intervals; null for days and months. */
  readonly intervalMinutes: number | null;
  readonly rows: readonly ExternalRow[];
}
