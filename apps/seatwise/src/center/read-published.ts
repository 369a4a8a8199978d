import type { ArtefactKind } from '@seatwise/core';
import type { Published } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** Everything that was ever published of a kind, with its content; the same artefact is read once. */
export async function readPublished<Payload>(storage: Storage, kind: ArtefactKind): Promise<Published<Payload>[]> {
  const payloads = new Map<string, Payload>();
  const found: Published<Payload>[] = [];
  for (const publication of await storage.publications.list(CENTER_ID)) {
    if (publication.kind !== kind) continue;
    let payload = payloads.get(publication.id);
    if (payload === undefined) {
      ({ payload } = await storage.artefacts.read<Payload>(CENTER_ID, kind, publication.id));
      payloads.set(publication.id, payload);
    }
    found.push({ publication, payload });
  }
  return found;
}
