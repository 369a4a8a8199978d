import type { CodeEntry } from './entry.ts';

export const FORECAST_CODES = {
  FORECAST_TOO_SHORT: { blame: 'user', status: 409, params: ['queue', 'days', 'needed'] },
  FORECAST_AHT_REQUIRED: { blame: 'user', status: 400, params: ['queue'] },
  FORECAST_AHT_INVALID: { blame: 'user', status: 400, params: ['value'] },
  FORECAST_HORIZON_INVALID: { blame: 'user', status: 400, params: ['value'] },
  FORECAST_NEVER_OPEN: { blame: 'user', status: 400, params: ['queue'] },
  FORECAST_METHOD_UNKNOWN: { blame: 'user', status: 400, params: ['method', 'known'] },
  FORECAST_ORIGIN_INVALID: { blame: 'user', status: 400, params: ['value', 'first', 'last'] },
  FORECAST_FEW_ORIGINS: { blame: 'user', status: 400, params: ['queue', 'origins'] },
} as const satisfies Record<string, CodeEntry>;
