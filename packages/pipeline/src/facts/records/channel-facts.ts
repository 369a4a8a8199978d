import { DAYS_PER_MONTH, daysBetween } from '@seatwise/calendar';
import type { Put } from '../fact-list.ts';
import type { Observed } from './observed.ts';

/** Names of channels that are written, by the words their names usually hold. */
const TEXT = /chat|mail|message|text|在线|邮件|消息|文本/i;
const BOT = /bot|机器人/i;
const VOICE = /voice|phone|电话|热线/i;

/** What channels there are, what each is run by, and how many peers have it. */
export function channelFacts(observed: Observed, { put, series, window }: Put): void {
  const channels = [...new Set(observed.rows('channel.listed').map(({ queue }) => queue))];
  if (channels.length === 0) return;
  const latest = (measure: string, channel: string) =>
    observed
      .rows(measure)
      .filter(({ queue, date }) => queue === channel && date < observed.until)
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .at(-1);
  const is = (measure: string) => (channel: string) => (latest(`channel.${measure}`, channel)?.value ?? 0) > 0;
  const offered = channels.filter(is('offered'));
  const human = offered.filter(is('human'));
  const selfService = offered.filter(is('self_service'));
  const text = human.filter((channel) => TEXT.test(channel));
  const bots = selfService.filter((channel) => BOT.test(channel));
  put('channel.hours', human.every(is('hours')), 'flag');
  put('channel.service_goal', human.every(is('goal')), 'flag');
  put('channel.text_queues', text.length > 0, 'flag');
  put('channel.offered.three_or_more', offered.length >= 3, 'flag');
  put('channel.self_service', selfService.length > 0, 'flag');
  put('channel.bot', bots.length > 0, 'flag');
  put('channel.chat_or_bot', text.length > 0 || bots.length > 0, 'flag');
  put(
    'requirement.lines.voice',
    offered.some((channel) => VOICE.test(channel)),
    'flag',
  );

  const shares = channels.flatMap((channel) => {
    const all = latest('channel.peers[of=all]', channel);
    const offering = latest('channel.peers[of=offering]', channel);
    return all && offering && all.value > 0
      ? [{ channel, share: offering.value / all.value, peers: all.value, date: all.date }]
      : [];
  });
  const date = shares.map((one) => one.date).sort()[0];
  if (date !== undefined) {
    const within = window(date, date);
    within('channel.adoption.peer_share', Math.max(...shares.map(({ share }) => share)), 'share');
    const absent = shares.filter(({ channel }) => !offered.includes(channel)).map(({ share }) => share);
    within('channel.adoption.peer_share.not_offered', Math.max(0, ...absent), 'share');
    put('channel.adoption.source.cohort_size', Math.min(...shares.map(({ peers }) => peers)), 'count');
    put('channel.adoption.source.age_months', Math.floor(daysBetween(date, observed.until) / DAYS_PER_MONTH), 'months');
    put('channel.adoption.source', [...observed.segments('channel.source', 'text').keys()].join(', ') || null, 'text');
  }
  const pilot = channels.find(is('pilot'));
  if (pilot === undefined) return;
  const held = shares.find(({ channel }) => channel === pilot);
  if (held) window(held.date, held.date)('channel.offered.pilot_peer_share', held.share, 'share');
  const contacts = 'channel.contacts[of=month]';
  series('channel.offered.pilot_use', 'count', {
    grain: 'month',
    periods: observed.series(contacts, 'month', (from, until) =>
      observed
        .rows(contacts)
        .reduce((sum, row) => sum + (row.queue === pilot && row.date >= from && row.date < until ? row.value : 0), 0),
    ),
  });
}
