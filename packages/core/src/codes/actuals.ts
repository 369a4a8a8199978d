import type { CodeEntry } from './entry.ts';

export const ACTUALS_CODES = {
  ACTIVITY_OVERLAP: { blame: 'user', status: 400, params: ['agent', 'value', 'count'] },
  ACTIVITY_CODE_UNKNOWN: { blame: 'user', status: 400, params: ['value'] },
} as const satisfies Record<string, CodeEntry>;
