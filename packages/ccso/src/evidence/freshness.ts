import { daysBetween } from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';
import type { Observation } from './observations.ts';

/**
 * True when an observation ended (or, where it has no end, reached us) more than `days` before the end of the observation
 * window. What has neither date speaks of the center as it stands, and is fresh.
 */
export function isStale({ to, receivedAt, series }: Observation, days: number, until: LocalDate): boolean {
  const lastPeriod = series
    .flatMap(({ periods }) => periods.map(({ start }) => start))
    .toSorted()
    .at(-1);
  const seen = to ?? lastPeriod ?? receivedAt;
  return seen !== null && daysBetween(seen.slice(0, 10), until) > days;
}
