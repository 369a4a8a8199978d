import type { DriftEpisode } from '@seatwise/ccso';
import type { ChangeBy } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { post, sendWaiting } from './outbox.ts';
import type { Delivery } from './webhook.ts';

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
  by: ChangeBy,
): Promise<Delivery[]> {
  if (kind === 'forecast' || kind === 'schedule') {
    const text =
      kind === 'schedule'
        ? `班表已发布 schedule published: ${from} – ${to}`
        : `预测已发布 forecast published: ${from} – ${to}`;
    const event = { event: `${kind}.published` as const, at: by.at, text, data: { publicationId, kind, from, to } };
    await post(storage, [event], by);
  }
  return sendWaiting(storage, by);
}

/** Puts drift episodes that were opened or closed into the outbox, once each. */
export async function postDrift(
  storage: Storage,
  { opened, closed }: { readonly opened: readonly DriftEpisode[]; readonly closed: readonly DriftEpisode[] },
  by: ChangeBy,
): Promise<void> {
  const points = (milli: number) => String(milli / 1000);
  const events = [
    ...opened.map((episode) => ({
      event: 'drift' as const,
      at: by.at,
      text: `条款 ${episode.clause} 退步 clause fell: ${episode.from} → ${episode.to}, ${points(episode.pointsAtRisk)} points`,
      data: { state: 'opened', ...episode },
    })),
    ...closed.map((episode) => ({
      event: 'drift' as const,
      at: by.at,
      text: `条款 ${episode.clause} 已恢复 clause recovered: ${episode.from}`,
      data: { state: 'closed', ...episode },
    })),
  ];
  await post(storage, events, by);
}
