import type { Channel } from '@seatwise/core';
import { RETURN_HOURS } from '@seatwise/metrics';
import type { Put } from '../fact-list.ts';
import { type Observed, runAtEnd } from './observed.ts';

/** Satisfaction by channel, repeat contacts with their reason, self-service net of returns. */
export function satisfactionFacts(
  observed: Observed,
  queues: readonly { readonly queue: string; readonly channel: Channel }[],
  { put, series }: Put,
): void {
  put('csat.after_callback.answers', observed.sum('csat.answered[occasion=callback]'), 'count');
  const channels = [...new Set(queues.map(({ channel }) => channel))];
  const answers = (channel: Channel, from: string, until: string) => {
    const own = new Set(queues.filter((one) => one.channel === channel).map(({ queue }) => queue));
    return observed
      .rows('csat.answered')
      .reduce((sum, { date, queue, value }) => sum + (date >= from && date < until && own.has(queue) ? value : 0), 0);
  };
  const byChannel = (from: string, until: string) => channels.map((channel) => answers(channel, from, until));
  if (channels.length > 0) {
    series('csat.channels_known_share', 'share', {
      grain: 'quarter',
      periods: observed.series('csat.answered', 'quarter', (from, until) => {
        const counts = byChannel(from, until);
        return counts.filter((count) => count > 0).length / counts.length;
      }),
    });
    series('csat.channel_answers', 'count', {
      grain: 'quarter',
      periods: observed.series('csat.answered', 'quarter', (from, until) => Math.min(...byChannel(from, until))),
    });
  }
  series('fcr.repeat_window.coded_share', 'share', {
    grain: 'month',
    periods: observed.series('contacts.repeated', 'month', (from, until) =>
      observed.sum('contacts.repeated', from, until) === 0
        ? 1
        : observed.ratio('contacts.repeated_with_reason', 'contacts.repeated', from, until),
    ),
  });
  const followed = observed.series('containment.followed', 'month', (from, until) =>
    observed.sum('containment.followed', from, until),
  );
  if (followed.length > 0) {
    put(
      'containment.self_service.net_of_returns',
      runAtEnd(followed, ({ value }) => Number(value) > 0),
      'months',
    );
    put('containment.self_service.return_hours', RETURN_HOURS, 'hours');
  }
}
