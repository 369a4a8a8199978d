import type { IntegerModel, Solver } from '@seatwise/core';
import type { ShiftPattern } from './patterns.ts';

/** Weight of a person missing for an interval against one too many. */
const UNDER = 4;

export interface DayNeed {
  /**
   * People needed in each interval of the day, less what the day before already covers; behind the day's own intervals
   * may follow those of the next day that a shift across midnight reaches.
   */
  readonly required: Float64Array;
  /** Intervals of the day itself: in those behind, too many cost, too few do not. All of `required` when not given. */
  readonly ownIntervals?: number;
  readonly intervalMinutes: number;
  readonly patterns: readonly ShiftPattern[];
  /** Shifts at most, where people are scarce. */
  readonly maxShifts?: number;
}

export interface DayCover {
  /** How many shifts of each pattern. */
  readonly counts: Int32Array;
  readonly cost: number;
  readonly bound: number;
}

/** Share of an interval that a pattern is on queue: pauses take their minutes out. */
export function coverShare(
  { start, minutes, pauses }: ShiftPattern,
  interval: number,
  intervalMinutes: number,
): number {
  const [from, to] = [interval * intervalMinutes, (interval + 1) * intervalMinutes];
  const overlap = (a: number, b: number) => Math.max(0, Math.min(b, to) - Math.max(a, from));
  const away = pauses.reduce((sum, pause) => sum + overlap(start + pause.from, start + pause.to), 0);
  return (overlap(start, start + minutes) - away) / intervalMinutes;
}

/** Covers a day's need with whole shifts at least cost: set covering with under- and over-staffing (Dantzig 1954). */
export function coverDay(need: DayNeed, solver: Solver): DayCover {
  const { required, intervalMinutes, patterns, ownIntervals = required.length, maxShifts } = need;
  const length = required.length;
  const shares = patterns.map((pattern) => Array.from({ length }, (_, i) => coverShare(pattern, i, intervalMinutes)));
  const peak = required.subarray(0, ownIntervals).reduce((most, people) => Math.max(most, people), 0);
  const useful = shares.flatMap((share, p) =>
    share.some((value, i) => value > 0 && i < ownIntervals && (required[i] as number) > 0) ? [p] : [],
  );
  const counts = new Int32Array(patterns.length);
  if (peak === 0) return { counts, cost: 0, bound: 0 };

  const columns = useful.length + 2 * length;
  const starts = [0];
  const rows: number[] = [];
  const values: number[] = [];
  for (const p of useful) {
    for (const [i, value] of (shares[p] as number[]).entries()) {
      if (value === 0) continue;
      rows.push(i);
      values.push(value);
    }
    if (maxShifts !== undefined) {
      rows.push(length);
      values.push(1);
    }
    starts.push(rows.length);
  }
  for (const sign of [1, -1]) {
    for (let i = 0; i < length; i++) {
      rows.push(i);
      values.push(sign);
      starts.push(rows.length);
    }
  }
  const rowLower = new Float64Array(length + (maxShifts === undefined ? 0 : 1));
  rowLower.set(required);
  const rowUpper = rowLower.slice();
  if (maxShifts !== undefined) rowUpper[length] = maxShifts;
  const costOf = (column: number) => {
    if (column < useful.length) return 0;
    const interval = (column - useful.length) % length;
    return column >= useful.length + length ? 1 : interval < ownIntervals ? UNDER : 0;
  };
  const model: IntegerModel = {
    cost: Float64Array.from({ length: columns }, (_, c) => costOf(c)),
    upper: Float64Array.from({ length: columns }, (_, c) =>
      c < useful.length ? Math.ceil(peak) : Number.POSITIVE_INFINITY,
    ),
    integer: Uint8Array.from({ length: columns }, (_, c) => (c < useful.length ? 1 : 0)),
    rowLower,
    rowUpper,
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  };
  const { x, bound } = solver.minimise(model);
  for (const [c, p] of useful.entries()) counts[p] = Math.round(x[c] as number);
  let cost = 0;
  for (let i = 0; i < length; i++) {
    let people = 0;
    for (const p of useful) people += (counts[p] as number) * ((shares[p] as number[])[i] as number);
    const over = people - (required[i] as number);
    cost += over > 0 ? over : i < ownIntervals ? -UNDER * over : 0;
  }
  return { counts, cost, bound: Math.max(0, Math.min(bound, cost)) };
}
