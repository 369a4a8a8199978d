import type { AlertEpisode } from '@seatwise/actuals';
import { formatInstant } from '@seatwise/calendar';
import type { ChangeBy, Instant } from '@seatwise/core';
import type { LiveDay } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { post } from '../webhooks/outbox.ts';

export const TOLD_ALERTS = 'toldAlerts';

/** What was told last of a rule and scope: an alert that stands, or none, and up to when everything has been told. */
interface Told {
  readonly raisedAt: Instant | null;
  readonly until: Instant;
}

interface AlertNews {
  readonly state: 'raised' | 'cleared';
  readonly episode: Pick<AlertEpisode, 'rule' | 'scope' | 'severity' | 'raisedAt' | 'clearedAt' | 'worst'>;
}

/**
 * What is new about the alerts of a day since `told`: each raising and each clearing once, in order. An alert that corrected
 * data no longer support counts as cleared.
 */
export function alertNews(
  episodes: readonly AlertEpisode[],
  told: Readonly<Record<string, Told>>,
  now: Instant,
): { readonly news: readonly AlertNews[]; readonly told: Readonly<Record<string, Told>> } {
  const news: AlertNews[] = [];
  const next: Record<string, Told> = {};
  const own = new Map<string, AlertEpisode[]>();
  for (const episode of episodes) {
    const key = `${episode.rule}\n${episode.scope}`;
    own.set(key, [...(own.get(key) ?? []), episode]);
  }
  for (const key of new Set([...Object.keys(told), ...own.keys()])) {
    let { raisedAt, until } = told[key] ?? { raisedAt: null, until: 0 };
    const list = (own.get(key) ?? []).sort((a, b) => a.raisedAt - b.raisedAt);
    for (const episode of list) {
      if (raisedAt === null && episode.raisedAt > until) {
        news.push({ state: 'raised', episode: { ...episode, clearedAt: null } });
        raisedAt = until = episode.raisedAt;
      }
      if (raisedAt !== null && episode.clearedAt !== null && episode.clearedAt > until) {
        news.push({ state: 'cleared', episode });
        raisedAt = null;
        until = episode.clearedAt;
      }
    }
    if (raisedAt !== null && list.at(-1)?.clearedAt !== null) {
      const [rule = '', scope = ''] = key.split('\n');
      const last = list.at(-1) ?? { rule, scope, severity: 'notice' as const, raisedAt, worst: 0 };
      news.push({ state: 'cleared', episode: { ...last, raisedAt, clearedAt: now } });
      raisedAt = null;
      until = now;
    }
    next[key] = { raisedAt, until };
  }
  const when = ({ state, episode }: AlertNews) => (state === 'raised' ? episode.raisedAt : (episode.clearedAt ?? now));
  return { news: news.sort((a, b) => when(a) - when(b)), told: next };
}

/** Puts what is new about the alerts of a day into the outbox, and remembers it: told again, the same day is no news. */
export async function postAlerts(storage: Storage, day: LiveDay, by: ChangeBy): Promise<readonly AlertNews[]> {
  const stored = await storage.documents.read(CENTER_ID, TOLD_ALERTS);
  const before = (stored?.value ?? null) as unknown as { date: string; told: Record<string, Told> } | null;
  // With a new day all is calm; what stood at midnight is over.
  const { news, told } = alertNews(day.alerts, before?.date === day.date ? before.told : {}, day.now);
  if (news.length === 0 && before?.date === day.date) return [];
  await storage.documents.save(CENTER_ID, TOLD_ALERTS, { date: day.date, told }, stored?.version ?? null, by);
  const { zone } = day.grid;
  await post(
    storage,
    news.map(({ state, episode }) => ({
      event: 'alert',
      at: by.at,
      text:
        state === 'raised'
          ? `告警 alert ${episode.severity}: ${episode.rule} · ${episode.scope} (${rounded(episode.worst)}) ${formatInstant(episode.raisedAt, zone)}`
          : `告警解除 alert cleared: ${episode.rule} · ${episode.scope} ${formatInstant(episode.clearedAt as Instant, zone)}`,
      data: { state, date: day.date, ...episode },
    })),
    by,
  );
  return news;
}

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);
