import { type ArtefactKind, type Requirement, SeatwiseError } from '@seatwise/core';
import { defaultWorkPlan } from '@seatwise/schedule';
import type { Storage, StoredArtefact } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** The latest artefact of a kind. @throws SeatwiseError STORAGE_NOT_FOUND before there is one */
export async function latestArtefact<Payload>(storage: Storage, kind: ArtefactKind): Promise<StoredArtefact<Payload>> {
  const artefact = await storage.artefacts.latest<Payload>(CENTER_ID, kind);
  if (!artefact) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: kind });
  return artefact;
}

/** The work plan of a center that has named none: what its requirement asks for. @throws SeatwiseError STORAGE_NOT_FOUND */
export const plainWorkPlan = async (storage: Storage) =>
  defaultWorkPlan((await latestArtefact<Requirement>(storage, 'requirement')).payload);
