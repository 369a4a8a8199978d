import { randomUUID } from 'node:crypto';
import type { ChangeBy } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { isConflict } from '../center/assert-seen.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { readWebhooks } from './stored-webhooks.ts';
import { type Delivery, deliver, type WebhookEvent } from './webhook.ts';

export const WEBHOOK_OUTBOX = 'webhookOutbox';
/** Rounds of attempts after which an event is given up. */
const ROUNDS = 20;
/** Events that wait at most; the oldest are given up beyond it. */
const WAITING = 1000;

interface Waiting {
  readonly webhook: string;
  readonly event: WebhookEvent;
  readonly rounds: number;
}

/** Events to be told, each to every webhook that asked for it. They wait in the database until they are sent or given up. */
export async function post(storage: Storage, events: readonly Omit<WebhookEvent, 'id'>[], by: ChangeBy): Promise<void> {
  const webhooks = await readWebhooks(storage);
  const added = events.flatMap((event) => {
    const id = randomUUID();
    return webhooks
      .filter((webhook) => webhook.events.includes(event.event))
      .map((webhook): Waiting => ({ webhook: webhook.id, event: { id, ...event }, rounds: 0 }));
  });
  if (added.length > 0) await change(storage, by, (waiting) => [...waiting, ...added].slice(-WAITING));
}

/**
 * Sends what waits: to each webhook in order, to different ones at once. What a listener refuses is given up, what does not
 * reach it waits for the next round, and so does all that comes after it.
 */
export function sendWaiting(storage: Storage, by: ChangeBy, pause?: number): Promise<Delivery[]> {
  // One sender at a time: two would send the same twice.
  const sent = (sending.get(storage) ?? Promise.resolve([])).catch(() => []).then(() => send(storage, by, pause));
  sending.set(storage, sent);
  return sent;
}

const sending = new WeakMap<Storage, Promise<Delivery[]>>();

async function send(storage: Storage, by: ChangeBy, pause: number | undefined): Promise<Delivery[]> {
  const waiting = await read(storage);
  if (waiting.length === 0) return [];
  const webhooks = await readWebhooks(storage);
  const deliveries: Delivery[] = [];
  const settled = new Set<string>();
  const tried = new Set<string>();
  const targets = [...new Set(waiting.map(({ webhook }) => webhook))];
  await Promise.all(
    targets.map(async (target) => {
      const webhook = webhooks.find(({ id }) => id === target);
      for (const one of waiting) {
        if (one.webhook !== target) continue;
        const key = keyOf(one);
        // A webhook that was removed has nobody to hear it.
        if (!webhook) {
          settled.add(key);
          continue;
        }
        const delivery = await deliver(webhook, one.event, pause, Math.max(by.at, one.event.at));
        deliveries.push(delivery);
        if (!delivery.ok && !delivery.refused && one.rounds + 1 < ROUNDS) {
          tried.add(key);
          break;
        }
        settled.add(key);
      }
    }),
  );
  await change(storage, by, (left) =>
    left
      .filter((one) => !settled.has(keyOf(one)))
      .map((one) => (tried.has(keyOf(one)) ? { ...one, rounds: one.rounds + 1 } : one)),
  );
  return deliveries;
}

const keyOf = ({ webhook, event }: Waiting): string => `${webhook}\n${event.id}`;

async function read(storage: Storage): Promise<readonly Waiting[]> {
  return ((await storage.documents.read(CENTER_ID, WEBHOOK_OUTBOX))?.value ?? []) as unknown as Waiting[];
}

/** Changes the outbox; where another process was first, what it left is changed. */
async function change(
  storage: Storage,
  by: ChangeBy,
  edit: (waiting: readonly Waiting[]) => readonly Waiting[],
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const stored = await storage.documents.read(CENTER_ID, WEBHOOK_OUTBOX);
    const value = edit((stored?.value ?? []) as unknown as Waiting[]);
    try {
      await storage.documents.save(CENTER_ID, WEBHOOK_OUTBOX, value, stored?.version ?? null, by);
      return;
    } catch (error) {
      if (attempt === 5 || !isConflict(error)) throw error;
    }
  }
}
