import type { CodeEntry } from './entry.ts';

export const ASSESSMENT_CODES = {
  CATALOGUE_INVALID: { blame: 'user', status: 400, params: ['detail'] },
  CATALOGUE_INCOMPLETE: { blame: 'user', status: 400, params: ['found', 'expected'] },
  CLAUSE_UNKNOWN: { blame: 'user', status: 404, params: ['clause'] },
  CLAUSE_RULE_INVALID: { blame: 'user', status: 400, params: ['clause', 'detail'] },
} as const satisfies Record<string, CodeEntry>;
