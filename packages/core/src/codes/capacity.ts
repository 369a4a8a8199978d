import type { CodeEntry } from './entry.ts';

export const CAPACITY_CODES = {
  CAPACITY_PLAN_INVALID: { blame: 'user', status: 400, params: ['path', 'detail'] },
  CAPACITY_GROUP_UNKNOWN: { blame: 'user', status: 404, params: ['group'] },
  CAPACITY_TRANSFER_UNBALANCED: { blame: 'user', status: 400, params: ['month', 'people'] },
} as const satisfies Record<string, CodeEntry>;
