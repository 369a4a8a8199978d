import type { AlertRule, Reading } from '@seatwise/actuals';
import { sumFacts } from '@seatwise/actuals';
import { type FactColumns, type IntervalGrid, intervalStart, MINUTE, type ServiceGoal } from '@seatwise/core';
import { goalMetricId, metricDefinition, valuesOfRows } from '@seatwise/metrics';

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
  const hour = Math.max(1, Math.round(60 / grid.intervalMinutes));
  const firstOf = (i: number) => Math.max(from, i + 1 - hour);
  const totals = Array.from({ length: Math.max(0, to - from) }, (_, k) =>
    sumFacts(facts, firstOf(from + k), from + k + 1),
  );
  const rows = totals.map((one) => ({ shortAbandoned: 0, ...one }) as Record<string, number>);
  const levels = valuesOfRows(metricDefinition(goalMetricId(goal)), rows);
  const waits = valuesOfRows(metricDefinition('asa.answered'), rows);
  return totals.flatMap(({ offered }, k): Reading[] => {
    const i = from + k;
    const at = intervalStart(grid, i) + grid.intervalMinutes * MINUTE;
    let expected = 0;
    for (let j = firstOf(i); j <= i; j++) {
      // What has not arrived is no lack of contacts.
      if (!Number.isNaN(facts.offered?.[j] ?? Number.NaN)) expected += published[j] || 0;
    }
    const gap = (present[i] ?? Number.NaN) - (scheduled[i] ?? Number.NaN);
    return [
      { measure: 'service_level', scope, at, value: levels[k] ?? null },
      { measure: 'asa', scope, at, value: waits[k] ?? null },
      {
        measure: 'offered_deviation',
        scope,
        at,
        value: expected > 0 && offered !== undefined ? offered / expected - 1 : null,
      },
      { measure: 'staff_gap', scope, at, value: Number.isNaN(gap) ? null : gap },
    ];
  });
}
