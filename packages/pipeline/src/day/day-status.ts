import { addTotals, type ExpectedFacts, expectedFacts, type FactTotals, nowLine, sumFacts } from '@seatwise/actuals';
import type { FactColumns, Instant, IntervalGrid, Seconds, ServiceGoal } from '@seatwise/core';
import { goalMetricId, metricDefinition, valueOfRows } from '@seatwise/metrics';

/** What a day of one queue is made of; columns have the grid's length. */
export interface DayStatusInput {
  readonly grid: IntervalGrid;
  /** Index into `grid.days`. */
  readonly day: number;
  readonly now: Instant;
  /** Facts so far; what lies at or after the running interval is not looked at. */
  readonly facts: FactColumns;
  /** Forecast as published. */
  readonly published: { readonly offered: ArrayLike<number>; readonly aht: ArrayLike<number> };
  /** Forecast of the rest of the day from what has arrived; the published one where there is none. */
  readonly reforecast: { readonly offered: ArrayLike<number>; readonly aht: ArrayLike<number> } | null;
  /** People scheduled on queue, and people on queue as the agent states say (NaN where not known). */
  readonly scheduled: ArrayLike<number>;
  readonly present: ArrayLike<number>;
  readonly openMinutes: ArrayLike<number>;
  readonly goal: ServiceGoal;
  /** Mean patience in seconds; null where everybody waits. */
  readonly patience: Seconds | null;
}

/** A day of one queue at an instant. Shares are null where their facts are not known or nothing was offered. */
export interface DayStatus {
  readonly soFar: FactTotals;
  /** Forecast offered as published: up to now, and for the whole day. */
  readonly publishedSoFar: number;
  readonly publishedDay: number;
  /** Offered so far and expected for the rest. */
  readonly expectedDay: number;
  readonly serviceLevelMetric: string;
  readonly serviceLevelSoFar: number | null;
  /** Service level of the whole day if the rest goes as expected: one ratio over facts so far and facts expected. */
  readonly serviceLevelEndOfDay: number | null;
  readonly asaSoFar: Seconds | null;
  readonly occupancySoFar: number | null;
  /** People in the last interval that is over. */
  readonly scheduledNow: number | null;
  readonly presentNow: number | null;
  readonly expectedRest: ExpectedFacts;
  /** Sums of what is expected of the rest of the day. */
  readonly expectedTotals: FactTotals;
}

/** The day so far, and what it will have been: facts that happened and facts expected of the people scheduled, summed. */
export function dayStatus(input: DayStatusInput): DayStatus {
  const { grid, day, facts, published, scheduled, present, goal } = input;
  const { first, current, end } = nowLine(grid, day, input.now);
  const soFar = sumFacts(facts, first, current);
  const rest = input.reforecast ?? published;
  const slice = (column: ArrayLike<number>) =>
    Array.from({ length: end - current }, (_, i) => column[current + i] ?? 0);
  const expectedRest = expectedFacts({
    offered: slice(rest.offered),
    aht: slice(rest.aht),
    staff: slice(scheduled),
    openMinutes: slice(input.openMinutes),
    patience: input.patience,
    answerThreshold: goal.answerThreshold ?? 0,
    waiting: 0,
  });
  const { handleTime: _, ...additive } = expectedRest;
  const expected = sumFacts(additive, 0, end - current);
  const metric = goalMetricId(goal);
  const level = (totals: FactTotals) => ratio(metric, totals);
  const onQueueSeconds = sumWhere(present, first, current) * grid.intervalMinutes * 60;
  const known = current > first && !Number.isNaN(present[current - 1] ?? Number.NaN);
  return {
    soFar,
    publishedSoFar: sumWhere(published.offered, first, current),
    publishedDay: sumWhere(published.offered, first, end),
    expectedDay: (soFar.offered ?? 0) + (expected.offered ?? 0),
    serviceLevelMetric: metric,
    serviceLevelSoFar: level(soFar),
    serviceLevelEndOfDay: level(addTotals(soFar, expected)),
    asaSoFar: ratio('asa.answered', soFar),
    occupancySoFar: onQueueSeconds > 0 && soFar.handleTime !== undefined ? soFar.handleTime / onQueueSeconds : null,
    scheduledNow: current > first ? (scheduled[current - 1] ?? null) : null,
    presentNow: known ? (present[current - 1] as number) : null,
    expectedRest,
    expectedTotals: expected,
  };
}

/** A registered metric over totals; null where a fact is lacking or the denominator is 0. Short abandons count as 0 where unknown. */
function ratio(metric: string, totals: FactTotals): number | null {
  const facts = { shortAbandoned: 0, ...totals } as Record<string, number>;
  return valueOfRows(metricDefinition(metric), [facts]);
}

function sumWhere(column: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += Number.isNaN(column[i] as number) ? 0 : (column[i] as number);
  return sum;
}
