import { localDateOf } from '@seatwise/calendar';
import { type EvidenceChecklist, type EvidenceTask, evidenceChecklist, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import type { ChangeBy, Evidence, LocalDate } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { assertClauses } from './assert-clauses.ts';
import { manualEvidenceOf, type StoredEvidenceFile } from './evidence-file.ts';
import { EvidenceFileStore } from './evidence-file-store.ts';

const TASKS = 'evidence.tasks';

type Tasks = Readonly<Record<string, EvidenceTask>>;

/** The list of materials on a day, with the version of who owes what. */
export interface DatedChecklist extends EvidenceChecklist {
  readonly today: LocalDate;
  readonly version: number | null;
}

/** The list of materials as it stands, with the files: the newest evidence of the plan, and who owes what. */
export async function readChecklist(
  storage: Storage,
  { at }: ChangeBy,
): Promise<{ readonly checklist: DatedChecklist; readonly files: readonly StoredEvidenceFile[] }> {
  const zone = (await new CenterStore(storage).center())?.zone ?? 'UTC';
  const today = localDateOf(at, zone);
  const evidence = await storage.artefacts.latest<Evidence>(CENTER_ID, 'evidence');
  const stored = await storage.documents.read(CENTER_ID, TASKS);
  const files = await new EvidenceFileStore(storage).list();
  const checklist = evidenceChecklist({
    catalogue: REFERENCE_CATALOGUE,
    found: evidence?.payload.clauses ?? [],
    files: files.flatMap((file) => manualEvidenceOf(file, zone)),
    tasks: (stored?.value ?? {}) as unknown as Tasks,
    today,
  });
  return { checklist: { ...checklist, today, version: stored?.version ?? null }, files };
}

/**
 * Says who owes what a clause asks for, and until when; null takes it back. `seen` is the version that the writer has seen.
 * @throws SeatwiseError STORAGE_CONFLICT, CLAUSE_UNKNOWN
 */
export async function saveTasks(
  storage: Storage,
  changes: Readonly<Record<string, EvidenceTask | null>>,
  seen: number | null,
  by: ChangeBy,
): Promise<number> {
  const stored = await storage.documents.read(CENTER_ID, TASKS);
  const tasks = new Map(Object.entries((stored?.value ?? {}) as unknown as Tasks));
  assertClauses(Object.keys(changes));
  for (const [clause, task] of Object.entries(changes)) {
    if (task === null) tasks.delete(clause);
    else tasks.set(clause, task);
  }
  return storage.documents.save(CENTER_ID, TASKS, Object.fromEntries(tasks), seen, by);
}
