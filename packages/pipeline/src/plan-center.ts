import { addDays, buildGrid, businessCalendar } from '@seatwise/calendar';
import { canonicalJson, type LocalDate, type OpeningHours, SeatwiseError, sealArtefact } from '@seatwise/core';
import { forecastDemand } from '@seatwise/forecast';
import { aggregateHistory, buildHistory, horizonOpenMinutes, inferOpeningHours } from '@seatwise/history';
import { supportOrganisation } from '@seatwise/organisation';
import { sizeRequirement } from '@seatwise/requirement';
import { peakBaseStaff, peakHeadCount } from './peaks.ts';
import type { Plan, PlanPorts } from './plan.ts';
import type { PlanInput } from './plan-input.ts';

const STEPS = 4;

/**
 * The main job: history in, plan out. Each step takes the results before it and is sealed with their ids,
 * so that every number opens back to the rows that were imported. Pure: the same input gives the same ids.
 *
 * @throws SeatwiseError with a code, when a step cannot work with the input.
 */
export function planCenter(input: PlanInput, ports: PlanPorts): Plan {
  const { digest, onProgress } = ports;
  const step = (done: number, label: string) => onProgress?.({ done, total: STEPS, label });
  const { zone, country, events, intervalMinutes, goal } = input;
  const calendar = businessCalendar({ country, events });

  step(0, 'history');
  const fine = buildHistory({ layers: input.records, zone, openingHours: input.openingHours, calendar });
  if (fine.grid.days.length === 0) throw new SeatwiseError('HISTORY_EMPTY');
  const openingHours: readonly OpeningHours[] = input.openingHours ?? inferOpeningHours(fine, calendar);
  const historyOptions = { zone, country, intervalMinutes, events: JSON.parse(canonicalJson(events)) };
  const history = sealArtefact(digest, 'history', aggregateHistory(fine, intervalMinutes), [], historyOptions);

  step(1, 'forecast');
  const firstDay: LocalDate = input.firstDay ?? addDays(fine.grid.days.at(-1) as LocalDate, 1);
  const grid = buildGrid(zone, intervalMinutes, firstDay, input.horizonDays);
  const open = history.payload.queues.map(({ queue }) => horizonOpenMinutes(openingHours, queue, grid, calendar));
  const forecast = sealArtefact(
    digest,
    'forecast',
    forecastDemand({ history: history.payload, grid, openMinutes: open, calendar, aht: input.aht }),
    [history],
    { firstDay, horizonDays: input.horizonDays, aht: input.aht },
  );

  step(2, 'requirement');
  const { skills, model, patience, shrinkage, minimumStaff } = input;
  const requirement = sealArtefact(
    digest,
    'requirement',
    sizeRequirement({ forecast: forecast.payload, goal, skills, model, patience, shrinkage, minimumStaff }),
    [forecast],
    { goal: { ...goal }, model, patience, minimumStaff },
  );

  step(3, 'organisation');
  const seats = peakBaseStaff(requirement.payload);
  const headCount = peakHeadCount(requirement.payload);
  const organisation = sealArtefact(
    digest,
    'organisation',
    supportOrganisation({ seats, headCount, fte: headCount, preset: input.ratioPreset }),
    [requirement],
    { preset: input.ratioPreset },
  );

  step(STEPS, 'done');
  return { history, forecast, requirement, organisation };
}
