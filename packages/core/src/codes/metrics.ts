import type { CodeEntry } from './entry.ts';

export const METRICS_CODES = {
  METRIC_UNKNOWN: { blame: 'user', status: 404, params: ['metric'] },
  METRIC_METHOD_MISSING: { blame: 'user', status: 400, params: ['metric', 'methods'] },
  METRIC_RETIRED: { blame: 'user', status: 410, params: ['metric', 'successor'] },
  METRIC_NOT_APPROVED: { blame: 'user', status: 409, params: ['metric', 'version', 'detail'] },
  METRIC_NO_FACTS: { blame: 'user', status: 400, params: ['metric', 'missing', 'file', 'fileZh'] },
  METRIC_GOAL_THRESHOLD: { blame: 'user', status: 400, params: ['metric', 'queue', 'goal', 'held'] },
  METRIC_FORMULA_INVALID: { blame: 'user', status: 400, params: ['formula', 'detail'] },
  METRIC_DEFINITION_INVALID: { blame: 'user', status: 400, params: ['metric', 'detail'] },
  METRIC_THRESHOLDS_DIFFER: { blame: 'user', status: 409, params: ['metric'] },
  METRIC_NOT_COMPARABLE: { blame: 'user', status: 409, params: ['first', 'second'] },
} as const satisfies Record<string, CodeEntry>;
