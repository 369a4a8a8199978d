import type { CodeEntry } from './entry.ts';

export const SCHEDULE_CODES = {
  SCHEDULE_NO_AGENTS: { blame: 'user', status: 400, params: [] },
  SCHEDULE_NO_WORK_PLAN: { blame: 'user', status: 400, params: [] },
  SCHEDULE_WORK_PLAN_INVALID: { blame: 'user', status: 400, params: ['plan', 'value'] },
  SCHEDULE_NO_PATTERN: { blame: 'user', status: 400, params: ['skill', 'date'] },
  SCHEDULE_UNDERSTAFFED: { blame: 'user', status: 400, params: ['skill', 'hours'] },
  SCHEDULE_SOLVER: { blame: 'us', status: 500, params: ['detail'] },
  SCHEDULE_SEATS: { blame: 'user', status: 400, params: ['site', 'seats', 'peak'] },
  SCHEDULE_CONTRACT_UNKNOWN: { blame: 'user', status: 400, params: ['agent', 'contract'] },
  SCHEDULE_PROBLEM_INVALID: { blame: 'user', status: 400, params: ['path', 'detail'] },
  SCHEDULE_FILE_INVALID: { blame: 'user', status: 400, params: ['path', 'detail'] },
  SCHEDULE_FAULTS: { blame: 'check', status: 409, params: ['count'] },
  LABOUR_PACK_UNVERIFIED: { blame: 'user', status: 400, params: ['pack', 'date'] },
  SCHEDULE_NO_ROSTER: { blame: 'user', status: 400, params: ['seconds'] },
  SCHEDULE_RULES_CONFLICT: { blame: 'check', status: 409, params: ['agent', 'rules', 'days'] },
} as const satisfies Record<string, CodeEntry>;
