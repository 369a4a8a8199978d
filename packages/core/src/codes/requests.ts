import type { CodeEntry } from './entry.ts';

/** Requests of agents about their shifts: swaps, leave, preferences, bids. */
export const SHIFT_REQUEST_CODES = {
  SHIFT_REQUEST_STATE: { blame: 'user', status: 409, params: ['request', 'state', 'act'] },
  SHIFT_REQUEST_PERSON: { blame: 'user', status: 403, params: ['person', 'act'] },
  SHIFT_REQUEST_NO_SHIFT: { blame: 'user', status: 422, params: ['agent', 'date'] },
  SHIFT_REQUEST_DAY: { blame: 'user', status: 422, params: ['date', 'first', 'last'] },
  SHIFT_REQUEST_RULE: { blame: 'check', status: 422, params: ['rule', 'agent', 'from', 'to'] },
  SHIFT_REQUEST_BALANCE: { blame: 'check', status: 422, params: ['code', 'hours', 'left'] },
  SHIFT_REQUEST_NO_HOURS: { blame: 'user', status: 422, params: ['from', 'to'] },
  SHIFT_REQUEST_TIMES: { blame: 'user', status: 422, params: ['start', 'end'] },
  SHIFT_REQUEST_TWICE: { blame: 'user', status: 409, params: ['request'] },
  SHIFT_REQUEST_CLASS: { blame: 'user', status: 422, params: ['value', 'known'] },
  BID_ROUND_CLOSED: { blame: 'user', status: 409, params: ['round'] },
} as const satisfies Record<string, CodeEntry>;
