import { buildGrid, businessCalendar } from '@seatwise/calendar';
import { type Artefact, type Digest, type Forecast, type History, type LocalDate, sealArtefact } from '@seatwise/core';
import { forecastDemand } from '@seatwise/forecast';
import { aggregateHistory, buildHistory, horizonOpenMinutes, inferOpeningHours } from '@seatwise/history';
import { cleanHistory } from './clean-history.ts';
import { staffedForecast } from './forecast/staffed-forecast.ts';
import type { PlanInput } from './plan-input.ts';

/** A new forecast for some days from the newest history, edits and external version with it, without the rest of a plan: the weekly revision. */
export function reviseForecast(
  input: Pick<
    PlanInput,
    | 'records'
    | 'edits'
    | 'external'
    | 'zone'
    | 'country'
    | 'openingHours'
    | 'events'
    | 'decisions'
    | 'intervalMinutes'
    | 'aht'
  >,
  { firstDay, horizonDays }: { readonly firstDay: LocalDate; readonly horizonDays: number },
  digest: Digest,
): {
  readonly history: Artefact<History>;
  readonly forecast: Artefact<Forecast>;
  readonly beneath: readonly Artefact<Forecast>[];
} {
  const { zone, country, events, intervalMinutes, records, openingHours, aht, decisions = [] } = input;
  const calendar = businessCalendar({ country, events });
  const fine = buildHistory({ layers: records, zone, openingHours, calendar });
  const hours = openingHours ?? inferOpeningHours(fine, calendar);
  const onGrid = aggregateHistory(fine, intervalMinutes);
  const history = sealArtefact(digest, 'history', onGrid, [], { zone, country, intervalMinutes });
  const grid = buildGrid(zone, intervalMinutes, firstDay, horizonDays);
  const openMinutes = onGrid.queues.map(({ queue }) => horizonOpenMinutes(hours, queue, grid, calendar));
  const cleaned = cleanHistory(onGrid, calendar, decisions);
  const payload = forecastDemand({
    history: cleaned.history,
    grid,
    openMinutes,
    calendar: cleaned.calendar,
    aht,
    masked: cleaned.teaching,
  });
  const inputs = [{ kind: history.kind, id: history.id }];
  const ours = sealArtefact(digest, 'forecast', payload, inputs, { firstDay, horizonDays, aht });
  return { history, ...staffedForecast(ours, cleaned.history, input, digest) };
}
