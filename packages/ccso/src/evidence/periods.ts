import { movePeriod, periodStart } from '@seatwise/calendar';
import type { LocalDate, PeriodGrain } from '@seatwise/core';

/** First days of the last whole periods before `until` (exclusive), oldest first. */
export function lastPeriods(until: LocalDate, grain: PeriodGrain, count: number): LocalDate[] {
  const current = periodStart(until, grain);
  return Array.from({ length: count }, (_, i) => movePeriod(current, grain, i - count));
}
