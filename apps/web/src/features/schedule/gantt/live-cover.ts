import type { IntervalGrid, Shift } from '@seatwise/core';
import { addOnQueueTime } from '@seatwise/schedule/editing';

/** Scheduled people of the skills in view, with some shifts in the place of others: by difference, not anew. */
export function coverWith(
  grid: IntervalGrid,
  scheduled: ArrayLike<number>,
  before: readonly Shift[],
  after: readonly Shift[],
  counts: (shift: Shift) => boolean,
): Float64Array {
  const lost = new Float64Array(scheduled.length);
  const live = Float64Array.from(scheduled);
  for (const shift of before) if (counts(shift)) addOnQueueTime(grid, shift, lost);
  for (const shift of after) if (counts(shift)) addOnQueueTime(grid, shift, live);
  // Shares of intervals are sums of thirds and the like: what is left of a difference is no person.
  return live.map((people, i) => {
    const left = people - (lost[i] as number);
    return Math.abs(left) < 1e-9 ? 0 : left;
  });
}

export interface Shortage {
  readonly interval: number;
  /** People missing; 0 where none is. */
  readonly short: number;
}

/** The interval of `[from, to)` that misses most people. */
export function worstOf(required: ArrayLike<number>, scheduled: ArrayLike<number>, from: number, to: number): Shortage {
  let worst: Shortage = { interval: from, short: 0 };
  for (let i = from; i < to; i++) {
    const short = (required[i] ?? 0) - (scheduled[i] ?? 0);
    if (short > worst.short + 1e-9) worst = { interval: i, short };
  }
  return worst;
}
