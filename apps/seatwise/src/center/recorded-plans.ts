import type { ArtefactRef, Forecast, Schedule } from '@seatwise/core';
import type { PublishedPlans, PublishedSchedule } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { readPublished } from './read-published.ts';

/** What was published of forecasts, schedules and reports, each schedule with the forecast that it was made for. */
export async function recordedPlans(storage: Storage): Promise<PublishedPlans | undefined> {
  const reports = (await storage.publications.list(CENTER_ID)).filter(({ kind }) => kind === 'actuals');
  const forecasts = await readPublished<Forecast>(storage, 'forecast');
  const schedules: PublishedSchedule[] = [];
  for (const one of await readPublished<Schedule>(storage, 'schedule'))
    schedules.push({ ...one, forecast: await forecastBehind(storage, one.publication) });
  return forecasts.length + schedules.length + reports.length === 0 ? undefined : { forecasts, schedules, reports };
}

/** Follows a schedule back to its requirement and on to the forecast; null where the way ends. */
async function forecastBehind(storage: Storage, from: ArtefactRef): Promise<string | null> {
  const inputOf = async ({ kind, id }: ArtefactRef, wanted: ArtefactRef['kind']) => {
    const { provenance } = await storage.artefacts.read(CENTER_ID, kind, id);
    return provenance.inputs.find((input) => input.kind === wanted) ?? null;
  };
  const requirement = await inputOf(from, 'requirement');
  return requirement && ((await inputOf(requirement, 'forecast'))?.id ?? null);
}
