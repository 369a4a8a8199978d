import type { CodeEntry } from './entry.ts';

export const ORGANISATION_CODES = {
  ORGANISATION_SEATS_INVALID: { blame: 'user', status: 400, params: ['value'] },
  ORGANISATION_PRESET_UNKNOWN: { blame: 'user', status: 400, params: ['preset', 'allowed'] },
  ORGANISATION_RATIO_INVALID: { blame: 'user', status: 400, params: ['role', 'value'] },
  ORGANISATION_CONFLICT: { blame: 'user', status: 400, params: ['role'] },
  ORGANISATION_PATTERN_INVALID: { blame: 'user', status: 400, params: ['value'] },
  ORGANISATION_TREE_INVALID: { blame: 'user', status: 400, params: ['person', 'detail'] },
} as const satisfies Record<string, CodeEntry>;
