import type { ArtefactRef } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';

/**
 * Opens an artefact back to its beginnings: it and everything that it was made from, each once, each read and its content
 * checked against its id.
 * @param opened what was opened before, by id; it is not read again, and what is opened now is added
 * @throws SeatwiseError STORAGE_NOT_FOUND, STORAGE_CORRUPT where the way back is broken
 */
export async function traceArtefact(
  storage: Storage,
  { kind, id }: ArtefactRef,
  opened = new Map<string, ArtefactRef>(),
): Promise<ReadonlyMap<string, ArtefactRef>> {
  if (opened.has(id)) return opened;
  const { provenance } = await storage.artefacts.read(CENTER_ID, kind, id);
  opened.set(id, { kind, id });
  for (const input of provenance.inputs) await traceArtefact(storage, input, opened);
  return opened;
}
