import type { CodeEntry } from './entry.ts';

export const HISTORY_CODES = {
  HISTORY_EMPTY: { blame: 'user', status: 409, params: [] },
  HISTORY_DUPLICATE: { blame: 'user', status: 400, params: ['queue', 'value'] },
  HISTORY_IMPOSSIBLE: { blame: 'user', status: 400, params: ['queue', 'fact', 'value', 'limit'] },
  HISTORY_GAP: { blame: 'user', status: 400, params: ['queue', 'from', 'to', 'count'] },
  HISTORY_THRESHOLD_CONFLICT: { blame: 'user', status: 400, params: ['queue', 'first', 'second'] },
  HISTORY_INTERVAL_TOO_FINE: { blame: 'user', status: 400, params: ['minutes', 'wanted'] },
  HISTORY_OUTSIDE_HOURS: { blame: 'user', status: 400, params: ['queue', 'value'] },
  HISTORY_UNKNOWN_QUEUE: { blame: 'user', status: 404, params: ['queue'] },
  CALENDAR_NOT_PUBLISHED: { blame: 'user', status: 400, params: ['country', 'year'] },
  CALENDAR_COUNTRY_UNKNOWN: { blame: 'user', status: 400, params: ['country'] },
  CALENDAR_EVENT_INVALID: { blame: 'user', status: 400, params: ['value'] },
  OPENING_HOURS_INVALID: { blame: 'user', status: 400, params: ['value'] },
} as const satisfies Record<string, CodeEntry>;
