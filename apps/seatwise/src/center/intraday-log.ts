import type { ChangeBy } from '@seatwise/core';
import type { IntradayRecord } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';

const DOCUMENT = 'intradayLog';

/** What was done about running days, oldest first. */
export async function readIntradayLog(storage: Storage): Promise<IntradayRecord[]> {
  return ((await storage.documents.read(CENTER_ID, DOCUMENT))?.value ?? []) as unknown as IntradayRecord[];
}

/** Records what was done and what it is expected to win; its effect is looked at in the reports. */
export async function recordIntraday(storage: Storage, record: IntradayRecord, by: ChangeBy): Promise<void> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  const log = [...((stored?.value ?? []) as unknown as IntradayRecord[]), record];
  await storage.documents.save(CENTER_ID, DOCUMENT, log, stored?.version ?? null, by);
}
