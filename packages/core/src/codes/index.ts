import { ACTUALS_CODES } from './actuals.ts';
import { ASSESSMENT_CODES } from './assessment.ts';
import { CAPACITY_CODES } from './capacity.ts';
import { CYCLE_CODES } from './cycle.ts';
import { FILES_CODES } from './files.ts';
import { FORECAST_CODES } from './forecast.ts';
import { HISTORY_CODES } from './history.ts';
import { INPUT_CODES } from './input.ts';
import { METRICS_CODES } from './metrics.ts';
import { ORGANISATION_CODES } from './organisation.ts';
import { SHIFT_REQUEST_CODES } from './requests.ts';
import { REQUIREMENT_CODES } from './requirement.ts';
import { RUN_CODES } from './run.ts';
import { SCHEDULE_CODES } from './schedule.ts';
import { STORAGE_CODES } from './storage.ts';

/** Every code that an issue or an error may carry, in one table; `docs/errors.md` is made from it. */
export const CODES = {
  ...INPUT_CODES,
  ...FILES_CODES,
  ...HISTORY_CODES,
  ...FORECAST_CODES,
  ...REQUIREMENT_CODES,
  ...SCHEDULE_CODES,
  ...SHIFT_REQUEST_CODES,
  ...ORGANISATION_CODES,
  ...CAPACITY_CODES,
  ...CYCLE_CODES,
  ...ACTUALS_CODES,
  ...METRICS_CODES,
  ...ASSESSMENT_CODES,
  ...STORAGE_CODES,
  ...RUN_CODES,
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof CODES;

import type { CodeEntry } from './entry.ts';

export type { CodeEntry } from './entry.ts';

/** Exit status of the command line for a code: 2 the user's input or usage, 1 our fault, 3 a check that found a fault. */
export function exitStatusOf(code: Code): number {
  const blame: CodeEntry['blame'] = (CODES[code] as CodeEntry).blame;
  return blame === 'user' ? 2 : blame === 'check' ? 3 : blame === 'interrupt' ? 130 : 1;
}
