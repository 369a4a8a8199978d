import { type ChangeBy, EXTERNAL_GRAINS, type ExternalForecast, SeatwiseError } from '@seatwise/core';
import { type DeviationBand, externalDays } from '@seatwise/forecast';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { CENTER_ID } from '../jobs/data-folder.ts';

const LIST = 'forecastVersions';
const contentOf = (name: string) => `forecastVersion ${name}`;

/** Name of the forecast that the program makes itself. */
export const OURS = 'ours';

export const FORECAST_VERSION = z.object({
  name: z.string(),
  file: z.string(),
  grain: z.enum(EXTERNAL_GRAINS),
  rows: z.number(),
  first: z.string(),
  last: z.string(),
  /** Deviation that was agreed, as shares below and above. */
  band: z.object({ lower: z.number(), upper: z.number() }),
  locked: z.boolean(),
  receivedAt: z.number(),
  by: z.string(),
  reason: z.string(),
});
export type ForecastVersion = z.infer<typeof FORECAST_VERSION>;

export const FORECAST_VERSIONS = z.object({ staffed: z.string().nullable(), versions: z.array(FORECAST_VERSION) });

/** Forecasts of a client or of marketing that a center keeps beside its own, by name. */
export class ForecastVersions {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Newest first, and the name of the one that is staffed from; null for ours. */
  async list(): Promise<z.infer<typeof FORECAST_VERSIONS>> {
    return (await this.#state()).state;
  }

  /**
   * Keeps an external forecast under a name; one of the same name is replaced unless it is locked.
   * @throws SeatwiseError FORECAST_VERSION_LOCKED, USAGE_OPTION_INVALID for a name that is ours
   */
  async save(
    name: string,
    external: ExternalForecast,
    { band, zone }: { readonly band: DeviationBand; readonly zone: string },
    by: ChangeBy,
  ): Promise<ForecastVersion> {
    if (name === OURS || !/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(name)) {
      throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--name', value: name, expected: 'client-2026-11' });
    }
    const { version, state } = await this.#state();
    if (state.versions.find((one) => one.name === name)?.locked) {
      throw new SeatwiseError('FORECAST_VERSION_LOCKED', { version: name });
    }
    const { file, grain, rows } = external;
    const saved: ForecastVersion = {
      name,
      file,
      grain,
      rows: rows.length,
      ...externalDays(external, zone),
      band,
      locked: false,
      receivedAt: by.at,
      by: by.actor,
      reason: by.reason,
    };
    const key = contentOf(name);
    const held = await this.#storage.documents.read(CENTER_ID, key);
    await this.#storage.documents.save(CENTER_ID, key, external, held?.version ?? null, by);
    const others = state.versions.filter((one) => one.name !== name);
    await this.#save({ ...state, versions: [saved, ...others] }, version, by);
    return saved;
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND */
  async read(name: string): Promise<ForecastVersion & { readonly external: ExternalForecast }> {
    const found = (await this.list()).versions.find((one) => one.name === name);
    const stored = await this.#storage.documents.read(CENTER_ID, contentOf(name));
    if (!found || !stored) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `forecast ${name}` });
    return { ...found, external: stored.value as unknown as ExternalForecast };
  }

  /** A locked version is not replaced by another file. @throws SeatwiseError STORAGE_NOT_FOUND */
  async lock(name: string, locked: boolean, by: ChangeBy): Promise<ForecastVersion> {
    const found = await this.read(name);
    const { version, state } = await this.#state();
    const versions = state.versions.map((one) => (one.name === name ? { ...one, locked } : one));
    await this.#save({ ...state, versions }, version, by);
    const { external: _, ...rest } = found;
    return { ...rest, locked };
  }

  /** Says which version plans are staffed from; `ours` for our own. @throws SeatwiseError STORAGE_NOT_FOUND */
  async staff(name: string, by: ChangeBy): Promise<void> {
    if (name !== OURS) await this.read(name);
    const { version, state } = await this.#state();
    await this.#save({ ...state, staffed: name === OURS ? null : name }, version, by);
  }

  /** The version that plans are staffed from, or null for ours. */
  async staffed(): Promise<{ readonly name: string; readonly forecast: ExternalForecast } | null> {
    const { staffed } = await this.list();
    return staffed === null ? null : { name: staffed, forecast: (await this.read(staffed)).external };
  }

  async #state() {
    const stored = await this.#storage.documents.read(CENTER_ID, LIST);
    const read = FORECAST_VERSIONS.safeParse(stored?.value ?? { staffed: null, versions: [] });
    if (!read.success) throw new SeatwiseError('STORAGE_CORRUPT', { subject: LIST });
    return { version: stored?.version ?? null, state: read.data };
  }

  async #save(state: z.infer<typeof FORECAST_VERSIONS>, version: number | null, by: ChangeBy): Promise<void> {
    await this.#storage.documents.save(CENTER_ID, LIST, state, version, by);
  }
}
