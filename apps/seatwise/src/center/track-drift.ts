import { type DriftEpisode, REFERENCE_CATALOGUE, trackDrift } from '@seatwise/ccso';
import type { Artefact, ChangeBy, Evidence } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { postDrift } from '../webhooks/notify.ts';
import { sendWaiting } from '../webhooks/outbox.ts';

const DOCUMENT = 'drift';

interface StoredDrift {
  /** The evaluation that the next one is compared with. */
  readonly last: { readonly id: string; readonly at: string } | null;
  readonly episodes: readonly DriftEpisode[];
}

export async function readDrift(storage: Storage): Promise<StoredDrift> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  return (stored?.value ?? { last: null, episodes: [] }) as unknown as StoredDrift;
}

/** Episodes of clauses that fell and have not recovered. */
export const openDrift = async (storage: Storage): Promise<readonly DriftEpisode[]> =>
  (await readDrift(storage)).episodes.filter(({ closedBy }) => closedBy === null);

/**
 * Compares saved evidence with the one before: clauses that fell open an episode, those that recovered close it, and both are
 * told to the webhooks that asked for drift, once. The same evidence again is no new evaluation.
 */
export async function trackStoredDrift(storage: Storage, evidence: Artefact<Evidence>, by: ChangeBy): Promise<void> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  const { last, episodes } = (stored?.value ?? { last: null, episodes: [] }) as unknown as StoredDrift;
  if (last?.id === evidence.id) return;
  const now = { id: evidence.id, at: new Date(by.at).toISOString(), evidence: evidence.payload };
  const before = last && {
    ...last,
    evidence: (await storage.artefacts.read<Evidence>(CENTER_ID, 'evidence', last.id)).payload,
  };
  const tracked = trackDrift(REFERENCE_CATALOGUE, before, now, episodes);
  const value: StoredDrift = { last: { id: now.id, at: now.at }, episodes: tracked };
  await storage.documents.save(CENTER_ID, DOCUMENT, value, stored?.version ?? null, by);
  const opened = tracked.filter(({ openedBy }) => openedBy === now.id);
  const closed = tracked.filter(({ closedBy }) => closedBy === now.id);
  await postDrift(storage, { opened, closed }, by);
  await sendWaiting(storage, by);
}
