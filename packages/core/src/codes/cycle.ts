import type { CodeEntry } from './entry.ts';

export const CYCLE_CODES = {
  PUBLISH_KIND_UNKNOWN: { blame: 'user', status: 400, params: ['kind', 'allowed'] },
  PUBLISH_NOTHING: { blame: 'user', status: 409, params: ['kind'] },
  PUBLISH_DAYS_MISSING: { blame: 'user', status: 400, params: ['kind'] },
  CYCLE_STEP_UNKNOWN: { blame: 'user', status: 400, params: ['step', 'allowed'] },
  CYCLE_NOT_PUBLISHED: { blame: 'user', status: 409, params: ['step', 'period'] },
} as const satisfies Record<string, CodeEntry>;
