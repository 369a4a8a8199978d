import type { ArtefactKind, LocalDate } from '@seatwise/core';
import type { Published } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** What was published of a kind, ever or for some day of a span, with its content; the same artefact is read once. */
export async function readPublished<Payload>(
  storage: Storage,
  kind: ArtefactKind,
  days?: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<Published<Payload>[]> {
  const payloads = new Map<string, Payload>();
  const found: Published<Payload>[] = [];
  for (const publication of await storage.publications.list(CENTER_ID)) {
    if (publication.kind !== kind || (days && (publication.to < days.from || publication.from > days.to))) continue;
    let payload = payloads.get(publication.id);
    if (payload === undefined) {
      ({ payload } = await storage.artefacts.read<Payload>(CENTER_ID, kind, publication.id));
      payloads.set(publication.id, payload);
    }
    found.push({ publication, payload });
  }
  return found;
}
