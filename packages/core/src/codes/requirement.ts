import type { CodeEntry } from './entry.ts';

export const REQUIREMENT_CODES = {
  QUEUEING_ARGUMENT: { blame: 'user', status: 400, params: ['name', 'value', 'range'] },
  REQUIREMENT_GOAL_INVALID: { blame: 'user', status: 400, params: ['value'] },
  REQUIREMENT_GOAL_EMPTY: { blame: 'user', status: 400, params: [] },
  REQUIREMENT_SHRINKAGE_INVALID: { blame: 'user', status: 400, params: ['value'] },
  REQUIREMENT_PATIENCE_REQUIRED: { blame: 'user', status: 400, params: [] },
  REQUIREMENT_UNREACHABLE: { blame: 'user', status: 400, params: ['queue'] },
  REQUIREMENT_VARIANT_APPROXIMATE: { blame: 'user', status: 400, params: ['variant'] },
} as const satisfies Record<string, CodeEntry>;
