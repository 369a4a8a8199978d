import type { CellRange, SheetSize } from './place.ts';

/** What the status bar tells of a range: filled cells, their sum and mean. */
export interface RangeFigures {
  readonly cells: number;
  readonly count: number;
  readonly sum: number | null;
  readonly mean: number | null;
}

/** @param pinned columns at the right that repeat the others as totals; left out where other columns are selected too */
export function figuresOf(values: Float64Array, size: SheetSize, range: CellRange, pinned: number): RangeFigures {
  const own = size.columns - pinned - 1;
  const right = range.left <= own ? Math.min(range.right, own) : range.right;
  let [count, sum] = [0, 0];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= right; column++) {
      const value = values[row * size.columns + column] as number;
      if (Number.isNaN(value)) continue;
      count++;
      sum += value;
    }
  }
  const cells = (range.bottom - range.top + 1) * (right - range.left + 1);
  return count > 0 ? { cells, count, sum, mean: sum / count } : { cells, count, sum: null, mean: null };
}
