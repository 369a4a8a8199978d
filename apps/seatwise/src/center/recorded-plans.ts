import type { ArtefactRef, Forecast, ForecastEdit, Publication, Schedule } from '@seatwise/core';
import type { PublishedForecast, PublishedPlans, PublishedSchedule } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { readPublished } from './read-published.ts';

/** What was published of forecasts, schedules and reports, each schedule with the forecast that it was made for. */
export async function recordedPlans(storage: Storage): Promise<PublishedPlans | undefined> {
  const reports = (await storage.publications.list(CENTER_ID)).filter(({ kind }) => kind === 'actuals');
  const forecasts: PublishedForecast[] = [];
  for (const one of await readPublished<Forecast>(storage, 'forecast'))
    forecasts.push({ ...one, ...(await changesByHand(storage, one.publication)) });
  const schedules: PublishedSchedule[] = [];
  for (const one of await readPublished<Schedule>(storage, 'schedule'))
    schedules.push({ ...one, forecast: await forecastBehind(storage, one.publication) });
  return forecasts.length + schedules.length + reports.length === 0 ? undefined : { forecasts, schedules, reports };
}

/** The edits that a published forecast was sealed with, and the forecast beneath them; nothing where it was not edited. */
async function changesByHand(
  storage: Storage,
  { kind, id, at }: Publication,
): Promise<Pick<PublishedForecast, 'edits' | 'computed'>> {
  const { provenance } = await storage.artefacts.read(CENTER_ID, kind, id);
  const beneath = provenance.inputs.find((input) => input.kind === 'forecast');
  const { edits } = provenance.options;
  if (!beneath || !Array.isArray(edits)) return {};
  return {
    computed: (await storage.artefacts.read<Forecast>(CENTER_ID, 'forecast', beneath.id)).payload,
    edits: (edits as unknown as ForecastEdit[]).map(({ author, reason }) => ({ author, reason, at })),
  };
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
