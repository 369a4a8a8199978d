import { type FactColumns, type FactName, type Instant, type IntervalGrid, intervalStart } from '@seatwise/core';

/** A sum that is not known where a part is not. */
export type FactTotals = { readonly [Name in FactName]?: number };

/** Sums every fact over whole intervals `from` … `to − 1` where it is known; a fact known nowhere is left out. */
export function sumFacts(facts: FactColumns, from: number, to: number): FactTotals {
  const totals: { [Name in FactName]?: number } = {};
  for (const [name, values] of Object.entries(facts) as [FactName, Float64Array][]) {
    let sum = 0;
    let known = false;
    for (let i = from; i < to; i++) {
      const value = values[i] as number;
      if (Number.isNaN(value)) continue;
      sum += value;
      known = true;
    }
    if (known) totals[name] = sum;
  }
  return totals;
}

export function addTotals(a: FactTotals, b: FactTotals): FactTotals {
  const totals: { [Name in FactName]?: number } = { ...a };
  for (const [name, value] of Object.entries(b) as [FactName, number][]) totals[name] = (totals[name] ?? 0) + value;
  return totals;
}

/** Intervals of a day that are over at `now`, the one that is running, and the grid's end. Indexes into the grid. */
export interface NowLine {
  readonly first: number;
  /** First interval that is not over. */
  readonly current: number;
  readonly end: number;
}

/** Where `now` cuts the day `day` (an index into `grid.days`). An interval counts as over when its end is not after `now`. */
export function nowLine(grid: IntervalGrid, day: number, now: Instant): NowLine {
  const first = grid.dayOffsets[day] as number;
  const end = grid.dayOffsets[day + 1] as number;
  let current = first;
  while (current < end && intervalStart(grid, current + 1) <= now) current++;
  return { first, current, end };
}
