import type { CellRange, SheetSize } from './place.ts';

/** What the status bar tells of a range: filled cells, their sum and mean. */
export interface RangeFigures {
  readonly cells: number;
  readonly count: number;
  /** Null of means, too: what they are means over says how much each counts, and their sum says nothing. */
  readonly sum: number | null;
  readonly mean: number | null;
}

/**
 * @param pinned columns at the right that repeat the others as totals; left out where other columns are selected too
 * @param weights where cells are means, of how much each is one
 */
export function figuresOf(
  values: Float64Array,
  size: SheetSize,
  range: CellRange,
  pinned: number,
  weights?: Float64Array,
): RangeFigures {
  const own = size.columns - pinned - 1;
  const right = range.left <= own ? Math.min(range.right, own) : range.right;
  let [count, sum, weight] = [0, 0, 0];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= right; column++) {
      const cell = row * size.columns + column;
      const value = values[cell] as number;
      if (Number.isNaN(value)) continue;
      const counts = weights ? weights[cell] || 0 : 1;
      count++;
      weight += counts;
      sum += counts * value;
    }
  }
  const cells = (range.bottom - range.top + 1) * (right - range.left + 1);
  return { cells, count, sum: count > 0 && !weights ? sum : null, mean: weight > 0 ? sum / weight : null };
}
