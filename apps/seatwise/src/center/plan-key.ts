import { canonicalJson, utf8Bytes } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { TOLD_ALERTS } from '../day/tell-alerts.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { WEBHOOK_OUTBOX } from '../webhooks/outbox.ts';
import type { PlanSettings } from './plan-settings.ts';

/** Settings count by what they say, and what was told to others is no part of a plan. */
const LEFT_OUT = ['settings', TOLD_ALERTS, WEBHOOK_OUTBOX];

/**
 * Names what a plan would be made from: imports and edits in their order, what was published, and every document. Another key is
 * another plan. Settings count by what they say; saving them again as they are changes nothing. What the feed of the day tells
 * meanwhile makes no other plan.
 */
export async function planKey(storage: Storage, settings: PlanSettings): Promise<string> {
  const layers = (await storage.layers.list(CENTER_ID)).filter(({ active }) => active).map(({ id }) => id);
  const published = (await storage.publications.list(CENTER_ID)).map(({ publicationId }) => publicationId);
  const documents = [...(await storage.documents.versions(CENTER_ID))].filter(([name]) => !LEFT_OUT.includes(name));
  return nodeDigest.sha256([utf8Bytes(canonicalJson({ settings, layers, published, documents }))]);
}
