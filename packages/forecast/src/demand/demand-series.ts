import type { LocalDate } from '@seatwise/core';
import type { DayFacts } from '../calendar-effects/day-facts.ts';

/**
 * One queue as days × wall-clock slots, history first and planned days after it. Every model reads the days before an origin and
 * writes days from it on, so that a back-test is the same call with an earlier origin.
 */
export interface DemandSeries {
  readonly slots: number;
  readonly days: readonly LocalDate[];
  /** What the calendar says of each day. */
  readonly facts: readonly DayFacts[];
  /** Days × slots, row-major: contacts; NaN where closed, missing, masked or not known yet. */
  readonly values: Float64Array;
  /** 1 where the slot is open on the day. */
  readonly open: Uint8Array;
  /** Days, by index, that a planner found right however odd they look: they teach in full. */
  readonly confirmed: ReadonlySet<number>;
}

/** A forecast of some days: a row of `slots` values for each target, zero where closed, NaN where the model knows nothing. */
export type DayRows = readonly Float64Array[];
