import type { Forecast, Publication, Schedule } from '@seatwise/core';
import type { Published } from './report/as-published.ts';

/** A published forecast, and what the models alone had said where people changed it. */
export interface PublishedForecast extends Published<Forecast> {
  readonly computed?: Forecast;
  /** Changes by hand, each with who made it when and why. */
  readonly edits?: readonly { readonly author: string; readonly reason: string; readonly at: number | null }[];
}

/** A published schedule, with the id of the forecast that it was made for and who agreed to late changes in it. */
export interface PublishedSchedule extends Published<Schedule> {
  readonly forecast: string | null;
  /** Changed shifts that their agent agreed to, as `2026-03-02 A001`. */
  readonly consented?: readonly string[];
}

/** What was made official, each with its content. */
export interface PublishedPlans {
  readonly forecasts: readonly PublishedForecast[];
  readonly schedules: readonly PublishedSchedule[];
  /** Reports that compare periods. */
  readonly reports: readonly Publication[];
}
