import type { Artefact, ChangeBy, Forecast, LocalDate } from '@seatwise/core';
import { reviseForecast } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { CenterStore } from './center-store.ts';
import { storedForecastChoices } from './forecast-choices.ts';

/** Revises the forecast of some days from what the data folder holds now, and keeps it. */
export async function reviseStoredForecast(
  storage: Storage,
  days: { readonly firstDay: LocalDate; readonly horizonDays: number },
  by: ChangeBy,
): Promise<Artefact<Forecast>> {
  const input = { ...(await new CenterStore(storage).planInput()), ...(await storedForecastChoices(storage)) };
  const { history, beneath, forecast } = reviseForecast(input, days, nodeDigest);
  await storage.artefacts.saveAll(CENTER_ID, [history, ...beneath, forecast], by);
  return forecast;
}
