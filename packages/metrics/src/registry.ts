import { SeatwiseError, type ServiceGoal } from '@seatwise/core';
import type { MetricDefinition } from './definition.ts';
import { CONTACT } from './definitions/contact.ts';
import { FORECAST } from './definitions/forecast.ts';
import { SATISFACTION } from './definitions/satisfaction.ts';
import { SERVICE_LEVEL } from './definitions/service-level.ts';
import { STAFF } from './definitions/staff.ts';

/** Every metric of Seatwise, each defined once. */
export const METRIC_DEFINITIONS: readonly MetricDefinition[] = [
  ...SERVICE_LEVEL,
  ...CONTACT,
  ...STAFF,
  ...FORECAST,
  ...SATISFACTION,
];

/** @throws SeatwiseError METRIC_UNKNOWN */
export function metricDefinition(id: string): MetricDefinition {
  const found = METRIC_DEFINITIONS.find((definition) => definition.id === id);
  if (!found) throw new SeatwiseError('METRIC_UNKNOWN', { metric: id });
  return found;
}

/** The metric that measures what a service goal promises: one definition for target and result. */
export const goalMetricId = ({ serviceLevelVariant = 'sl3' }: ServiceGoal): string =>
  `service_level.${serviceLevelVariant}`;
