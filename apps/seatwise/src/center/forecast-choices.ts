import {
  type ChangeBy,
  EDIT_FACTS,
  EDIT_GRAINS,
  EDIT_KINDS,
  type ForecastEdit,
  type Layer,
  SeatwiseError,
} from '@seatwise/core';
import { checkEdit } from '@seatwise/forecast';
import type { PlanInput } from '@seatwise/pipeline';
import type { SeenEdit, Storage } from '@seatwise/storage';
import { z } from 'zod';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { ForecastVersions } from './forecast-versions.ts';

const TARGET = 'forecast';

/** What an edit does; the rest of it is its layer's. */
export const EDIT_CONTENT = z.strictObject({
  kind: z.enum(EDIT_KINDS),
  fact: z.enum(EDIT_FACTS).default('offered'),
  grain: z.enum(EDIT_GRAINS).default('interval'),
  value: z.number(),
  spans: z
    .array(
      z.strictObject({
        queue: z.string().min(1).max(200).nullable(),
        from: z.number(),
        to: z.number(),
        value: z.number().optional(),
      }),
    )
    .min(1)
    .max(10_000),
});

/** The layers of edits on the forecast, in order. */
export const editLayers = (storage: Storage): Promise<Layer[]> => storage.edits.list(CENTER_ID, TARGET);

/**
 * Keeps edits on top of those that are there, all or none.
 * @param seen the edits that the planner has seen; others by now are a conflict
 * @throws SeatwiseError FORECAST_EDIT_INVALID, FORECAST_EDIT_SPAN, STORAGE_CONFLICT
 */
export async function addEdits(
  storage: Storage,
  edits: readonly ForecastEdit[],
  by: ChangeBy,
  seen?: readonly SeenEdit[],
): Promise<Layer[]> {
  for (const edit of edits) checkEdit(edit);
  const rows = edits.map(({ kind, fact, grain, value, spans, author, reason, active }) => ({
    author,
    reason,
    active,
    content: { kind, fact, grain, value, spans },
  }));
  return storage.edits.add(CENTER_ID, TARGET, rows, by, seen);
}

export const reorderEdits = (storage: Storage, ids: readonly string[], by: ChangeBy): Promise<Layer[]> =>
  storage.edits.reorder(CENTER_ID, TARGET, ids, by);

/** @throws SeatwiseError STORAGE_NOT_FOUND when there is no such edit, STORAGE_UNDONE when it is so already */
export async function switchEdit(storage: Storage, id: string, active: boolean, by: ChangeBy): Promise<Layer> {
  if (!(await editLayers(storage)).some((layer) => layer.id === id)) {
    throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: id });
  }
  return storage.layers.setActive(CENTER_ID, id, active, by);
}

/** @throws SeatwiseError STORAGE_CORRUPT when what is stored does not fit */
export function editOfLayer({ id, active, author, reason, content }: Layer): ForecastEdit {
  const read = EDIT_CONTENT.safeParse(content);
  if (!read.success) throw new SeatwiseError('STORAGE_CORRUPT', { subject: id });
  return { id, active, author, reason, ...read.data };
}

/** What a planner has decided on top of our forecast: edits, and whose version is staffed from. */
export async function storedForecastChoices(storage: Storage): Promise<Pick<PlanInput, 'edits' | 'external'>> {
  return {
    edits: (await editLayers(storage)).map(editOfLayer),
    external: await new ForecastVersions(storage).staffed(),
  };
}
