import { type BusinessCalendar, daysBetween } from '@seatwise/calendar';
import type { ExternalForecast, History, LocalDate } from '@seatwise/core';
import {
  type DeviationBand,
  externalDays,
  externalVersion,
  type ForecastScore,
  forecastDemand,
  scoreForecast,
  speaksOf,
} from '@seatwise/forecast';
import { sliceHistory } from '@seatwise/history';

/** Days of history that our forecast should have before it is held against another. */
const FEWEST_BEFORE = 28;
/** Days ahead that are looked at, at most. */
const FURTHEST = 400;

/** An external forecast and ours on days that are over, both held against what came. */
export interface ExternalTrial {
  /** First day that is scored; ours was made from the days before it alone. */
  readonly origin: LocalDate;
  readonly last: LocalDate;
  readonly ours: readonly ForecastScore[];
  readonly theirs: readonly ForecastScore[];
}

export interface TrialInput {
  /** What teaches our forecast, cleaned where decisions say so. */
  readonly history: History;
  /** What came, over the same grid. */
  readonly found: History;
  /** By queue, 1 for every interval of the history that must teach nothing. */
  readonly teaching?: readonly (Uint8Array | null)[];
  readonly calendar: BusinessCalendar;
  readonly aht: number | null;
}

/**
 * Back-test of an external forecast where actuals exist. Ours is made as of its first day (or of the day on which four weeks of
 * history lie behind), so both look ahead. Null where no day that it speaks of is over.
 */
export function tryExternal(
  { history, found, teaching, calendar, aht }: TrialInput,
  external: ExternalForecast,
  band: DeviationBand,
): ExternalTrial | null {
  const { days, zone } = history.grid;
  const told = externalDays(external, zone);
  const earliest = days[Math.min(FEWEST_BEFORE, days.length - 1)] as LocalDate;
  const origin = told.first > earliest ? told.first : earliest;
  const from = days.indexOf(origin);
  const end = told.last < (days.at(-1) as LocalDate) ? daysBetween(days[0] as LocalDate, told.last) + 1 : days.length;
  if (from < 0 || end <= from) return null;
  const window = sliceHistory(found, from, Math.min(end, from + FURTHEST));
  const last = window.grid.days.at(-1) as LocalDate;
  if (!speaksOf(external, zone, origin, last)) return null;
  const before = sliceHistory(history, 0, from);
  const ours = forecastDemand({
    history: before,
    grid: window.grid,
    openMinutes: window.queues.map(({ openMinutes }) => openMinutes),
    calendar,
    aht,
    compare: false,
    ...(teaching ? { masked: teaching } : {}),
  });
  const { forecast, covered } = externalVersion(ours, external, { past: before });
  return {
    origin,
    last,
    ours: scoreForecast(ours, covered, window, band),
    theirs: scoreForecast(forecast, covered, window, band),
  };
}
