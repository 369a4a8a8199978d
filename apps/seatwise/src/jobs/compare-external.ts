import { addDays, buildGrid, businessCalendar, daysBetween } from '@seatwise/calendar';
import type { ExternalForecast, Forecast, Issue, LocalDate, OpeningHours } from '@seatwise/core';
import {
  type Comparison,
  compareForecasts,
  type DeviationBand,
  externalDays,
  externalVersion,
  forecastDemand,
} from '@seatwise/forecast';
import { aggregateHistory, buildHistory, horizonOpenMinutes, inferOpeningHours } from '@seatwise/history';
import { cleanHistory, type ExternalTrial, type PlanInput, type TrialInput, tryExternal } from '@seatwise/pipeline';

export interface ExternalComparison {
  /** Days that are over; null where it speaks of none. */
  readonly trial: ExternalTrial | null;
  /** Days after the history; null where it speaks of none. */
  readonly comparison: Comparison | null;
  readonly issues: readonly Issue[];
}

interface Known extends TrialInput {
  readonly openingHours: readonly OpeningHours[];
}

/** Days ahead that are compared, at most. */
const FURTHEST = 400;

/** Contacts can be compared where no handle time is known at all; this one is taken away again. */
const FILLER = 1;
const withoutFiller = (forecast: Forecast): Forecast => ({
  ...forecast,
  queues: forecast.queues.map((queue) =>
    queue.ahtSource === 'given' ? { ...queue, aht: new Float64Array(queue.aht.length).fill(Number.NaN) } : queue,
  ),
});

/** An external forecast beside ours: back-tested where actuals exist, compared where they do not. */
export function compareExternal(known: Known, external: ExternalForecast, band: DeviationBand): ExternalComparison {
  const { history, teaching, openingHours, calendar, aht } = known;
  const trial = tryExternal({ ...known, aht: aht ?? FILLER }, external, band);
  const { first, last } = externalDays(external, history.grid.zone);
  const next = addDays(history.grid.days.at(-1) as LocalDate, 1);
  if (last < next) return { trial, comparison: null, issues: [] };
  const from = first > next ? first : next;
  const days = Math.min(FURTHEST, daysBetween(from, last) + 1);
  const grid = buildGrid(history.grid.zone, history.grid.intervalMinutes, from, days);
  const openMinutes = history.queues.map(({ queue }) => horizonOpenMinutes(openingHours, queue, grid, calendar));
  const made = forecastDemand({
    history,
    grid,
    openMinutes,
    calendar,
    aht: aht ?? FILLER,
    compare: false,
    ...(teaching ? { masked: teaching } : {}),
  });
  const ours = aht === null ? withoutFiller(made) : made;
  const version = externalVersion(ours, external, { past: history });
  return { trial, comparison: compareForecasts(ours, version, band), issues: version.forecast.issues };
}

/** What a stored center knows, as a comparison needs it. */
export function knownOfPlan(input: PlanInput): Known {
  const { records, zone, country, events, intervalMinutes, aht, decisions = [] } = input;
  const calendar = businessCalendar({ country, events });
  const fine = buildHistory({ layers: records, zone, openingHours: input.openingHours, calendar });
  const openingHours = input.openingHours ?? inferOpeningHours(fine, calendar);
  const found = aggregateHistory(fine, intervalMinutes);
  const cleaned = cleanHistory(found, calendar, decisions);
  return { ...cleaned, found, openingHours, aht };
}
