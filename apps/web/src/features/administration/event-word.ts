import type { WebhookEvent } from '../../api/use-administration.ts';

const WORDS = {
  'schedule.published': 'schedule',
  'forecast.published': 'forecast',
  drift: 'drift',
  alert: 'alert',
  test: 'test',
} as const;

/** Key of the words of an event. */
export const eventWord = (event: WebhookEvent) => `administration.eventNames.${WORDS[event]}` as const;
