import type { Artefact, ChangeBy, Forecast, LocalDate } from '@seatwise/core';
import { reviseForecast } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { CenterStore } from './center-store.ts';

/** Revises the forecast of some days from what the data folder holds now, and keeps it. */
export async function reviseStoredForecast(
  storage: Storage,
  days: { readonly firstDay: LocalDate; readonly horizonDays: number },
  by: ChangeBy,
): Promise<Artefact<Forecast>> {
  const { history, forecast } = reviseForecast(await new CenterStore(storage).planInput(), days, nodeDigest);
  await storage.artefacts.saveAll(CENTER_ID, [history, forecast], by);
  return forecast;
}
