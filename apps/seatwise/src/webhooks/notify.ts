import { randomUUID } from 'node:crypto';
import type { ChangeBy } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { type Delivery, deliver, WEBHOOK, type Webhook, type WebhookEvent } from './webhook.ts';

const DOCUMENT = 'webhooks';

export async function readWebhooks(storage: Storage): Promise<Webhook[]> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  return WEBHOOK.array().parse(stored?.value ?? []);
}

export async function saveWebhooks(storage: Storage, webhooks: readonly Webhook[], by: ChangeBy): Promise<void> {
  const version = (await storage.documents.read(CENTER_ID, DOCUMENT))?.version ?? null;
  await storage.documents.save(
    CENTER_ID,
    DOCUMENT,
    webhooks.map((webhook) => ({ ...webhook })),
    version,
    by,
  );
}

/** Tells an event to every webhook that asked for it, at once. */
async function notify(storage: Storage, event: Omit<WebhookEvent, 'id'>): Promise<Delivery[]> {
  const webhooks = (await readWebhooks(storage)).filter(({ events }) => events.includes(event.event));
  return Promise.all(webhooks.map((webhook) => deliver(webhook, { id: randomUUID(), ...event })));
}

interface Published {
  readonly publicationId: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** Tells that a forecast or a schedule became official; other artefacts are nobody's news. */
export async function notifyPublished(
  storage: Storage,
  { publicationId, kind, from, to }: Published,
  at: number,
): Promise<Delivery[]> {
  if (kind !== 'forecast' && kind !== 'schedule') return [];
  const text =
    kind === 'schedule'
      ? `班表已发布 schedule published: ${from} – ${to}`
      : `预测已发布 forecast published: ${from} – ${to}`;
  return notify(storage, { event: `${kind}.published`, at, text, data: { publicationId, kind, from, to } });
}
