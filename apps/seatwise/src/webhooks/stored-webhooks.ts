import type { ChangeBy } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { WEBHOOK, type Webhook } from './webhook.ts';

const DOCUMENT = 'webhooks';

export async function readWebhooks(storage: Storage): Promise<Webhook[]> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  return WEBHOOK.array().parse(stored?.value ?? []);
}

export async function saveWebhooks(storage: Storage, webhooks: readonly Webhook[], by: ChangeBy): Promise<void> {
  const version = (await storage.documents.read(CENTER_ID, DOCUMENT))?.version ?? null;
  await storage.documents.save(CENTER_ID, DOCUMENT, webhooks, version, by);
}
