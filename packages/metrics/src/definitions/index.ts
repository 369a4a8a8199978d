import type { MetricDefinition } from '../definition.ts';
import { ACCESS } from './access.ts';
import { COMPLAINTS } from './complaints.ts';
import { COST } from './cost.ts';
import { FORECAST } from './forecast.ts';
import { HANDLE_TIME } from './handle-time.ts';
import { PEOPLE } from './people.ts';
import { QUALITY } from './quality.ts';
import { RESOLUTION } from './resolution.ts';
import { SATISFACTION } from './satisfaction.ts';
import { SERVICE_LEVEL } from './service-level.ts';
import { STAFF } from './staff.ts';
import { TRAINING } from './training.ts';

/** Every metric of Seatwise, each defined once. */
export const METRIC_DEFINITIONS: readonly MetricDefinition[] = [
  ...SERVICE_LEVEL,
  ...ACCESS,
  ...HANDLE_TIME,
  ...PEOPLE,
  ...FORECAST,
  ...SATISFACTION,
  ...RESOLUTION,
  ...QUALITY,
  ...COMPLAINTS,
  ...STAFF,
  ...TRAINING,
  ...COST,
];
