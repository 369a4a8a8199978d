import type { CodeEntry } from './entry.ts';

export const CYCLE_CODES = {
  PUBLISH_KIND_UNKNOWN: { blame: 'user', status: 400, params: ['kind', 'allowed'] },
  PUBLISH_NOTHING: { blame: 'user', status: 409, params: ['kind'] },
  PUBLISH_DAYS_MISSING: { blame: 'user', status: 400, params: ['kind'] },
  REPORT_NO_DAYS: { blame: 'user', status: 404, params: ['from', 'to'] },
  CYCLE_STEP_UNKNOWN: { blame: 'user', status: 400, params: ['step', 'allowed'] },
  CYCLE_NOT_PUBLISHED: { blame: 'user', status: 409, params: ['step', 'period'] },
} as const satisfies Record<string, CodeEntry>;
