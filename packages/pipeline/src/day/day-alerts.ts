import type { AlertRule, Reading } from '@seatwise/actuals';
import { sumFacts } from '@seatwise/actuals';
import { type FactColumns, type IntervalGrid, intervalStart, MINUTE, type ServiceGoal } from '@seatwise/core';
import { goalMetricId, metricDefinition, valueOfRows } from '@seatwise/metrics';

/** Rules of a center that has made none: what a floor is called about. `service_level` is measured over an hour. */
export const DEFAULT_ALERT_RULES: readonly AlertRule[] = [
  rule('service_level_low', 'service_level', 'below', 0.6, 0.75, 2, 'critical'),
  rule('asa_high', 'asa', 'above', 60, 40, 2, 'warning'),
  rule('volume_high', 'offered_deviation', 'above', 0.25, 0.15, 2, 'warning'),
  rule('volume_low', 'offered_deviation', 'below', -0.25, -0.15, 2, 'notice'),
  rule('staff_missing', 'staff_gap', 'below', -2, -1, 2, 'critical'),
  rule('adherence_low', 'adherence', 'below', 0.8, 0.88, 2, 'warning'),
];

function rule(
  id: string,
  measure: string,
  direction: AlertRule['direction'],
  raiseAt: number,
  clearAt: number,
  intervals: number,
  severity: AlertRule['severity'],
): AlertRule {
  return { id, measure, direction, raiseAt, clearAt, intervals, severity };
}

/** What the readings of one queue are taken from; columns have the grid's length. */
export interface ReadingSource {
  readonly scope: string;
  readonly facts: FactColumns;
  readonly published: ArrayLike<number>;
  readonly scheduled: ArrayLike<number>;
  readonly present: ArrayLike<number>;
}

/**
 * Readings of a queue at the end of each interval from `from` up to `to`: service level and ASA over the hour that ends
 * there (a quarter of an hour of few contacts says nothing), offered ÷ forecast − 1 over the same hour, people on queue less
 * those scheduled.
 */
export function queueReadings(
  grid: IntervalGrid,
  from: number,
  to: number,
  { scope, facts, published, scheduled, present }: ReadingSource,
  goal: ServiceGoal,
): Reading[] {
  const readings: Reading[] = [];
  const level = metricDefinition(goalMetricId(goal));
  const asa = metricDefinition('asa.answered');
  const hour = Math.max(1, Math.round(60 / grid.intervalMinutes));
  for (let i = from; i < to; i++) {
    const at = intervalStart(grid, i) + grid.intervalMinutes * MINUTE;
    const add = (measure: string, value: number | null) => readings.push({ measure, scope, at, value });
    const first = Math.max(from, i + 1 - hour);
    const totals = sumFacts(facts, first, i + 1);
    const rows = [{ shortAbandoned: 0, ...totals } as Record<string, number>];
    add('service_level', valueOfRows(level, rows));
    add('asa', valueOfRows(asa, rows));
    let expected = 0;
    // What has not arrived is no lack of contacts.
    for (let k = first; k <= i; k++) expected += Number.isNaN(facts.offered?.[k] ?? Number.NaN) ? 0 : published[k] || 0;
    add('offered_deviation', expected > 0 && totals.offered !== undefined ? totals.offered / expected - 1 : null);
    const gap = (present[i] ?? Number.NaN) - (scheduled[i] ?? Number.NaN);
    add('staff_gap', Number.isNaN(gap) ? null : gap);
  }
  return readings;
}
