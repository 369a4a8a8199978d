import type { CodeEntry } from './entry.ts';

export const RUN_CODES = {
  USAGE_COMMAND_UNKNOWN: { blame: 'user', status: 400, params: ['command'] },
  USAGE_OPTION_UNKNOWN: { blame: 'user', status: 400, params: ['option'] },
  USAGE_OPTION_MISSING: { blame: 'user', status: 400, params: ['option'] },
  USAGE_OPTION_INVALID: { blame: 'user', status: 400, params: ['option', 'value', 'expected'] },
  USAGE_ARGUMENT_MISSING: { blame: 'user', status: 400, params: ['argument'] },
  USAGE_ARGUMENT_EXTRA: { blame: 'user', status: 400, params: ['argument'] },
  OUTPUT_NOT_WRITABLE: { blame: 'user', status: 500, params: ['path'] },
  PORT_BUSY: { blame: 'user', status: 500, params: ['port'] },
  REQUEST_INVALID: { blame: 'user', status: 400, params: ['detail'] },
  REQUEST_NOT_FOUND: { blame: 'user', status: 404, params: ['path'] },
  REQUEST_ORIGIN: { blame: 'user', status: 403, params: ['origin'] },
  EVENTS_FULL: { blame: 'user', status: 503, params: ['limit'] },
  RUN_INTERRUPTED: { blame: 'interrupt', status: 499, params: [] },
  RUN_UNEXPECTED: { blame: 'us', status: 500, params: ['detail'] },
} as const satisfies Record<string, CodeEntry>;
