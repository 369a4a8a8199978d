import type { Cell } from './cells.ts';
import { likeWeights, type ShapeSources } from './like-weekday.ts';

export function sumOf(cells: readonly Cell[], columns: readonly Float64Array[]): number {
  let sum = 0;
  for (const { queue, interval } of cells) sum += columns[queue]?.[interval] as number;
  return sum;
}

/** Mean weighted by contacts; evenly where there are none. NaN where nothing is known. */
export function meanOf(
  cells: readonly Cell[],
  columns: readonly Float64Array[],
  weights: readonly Float64Array[],
): number {
  let [sum, weight, plain, count] = [0, 0, 0, 0];
  for (const { queue, interval } of cells) {
    const value = columns[queue]?.[interval] as number;
    if (Number.isNaN(value)) continue;
    const own = weights[queue]?.[interval] as number;
    sum += value * own;
    weight += own;
    plain += value;
    count++;
  }
  return weight > 0 ? sum / weight : count > 0 ? plain / count : Number.NaN;
}

/** Moves the mean of cells to a target by one factor; what is not known becomes the target. */
export function moveMean(
  cells: readonly Cell[],
  columns: readonly Float64Array[],
  weights: readonly Float64Array[],
  target: number,
): void {
  scale(cells, columns, target, meanOf(cells, columns, weights));
}

/** Moves the sum of cells to a target by one factor; where they hold nothing, it is laid out like the same weekday. */
export function moveSum(cells: readonly Cell[], target: number, sources: ShapeSources): void {
  const { columns } = sources;
  const now = sumOf(cells, columns);
  if (now > 0) scale(cells, columns, target, now);
  else if (target > 0) {
    const weights = likeWeights(cells, sources);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    for (const [k, { queue, interval }] of cells.entries()) {
      (columns[queue] as Float64Array)[interval] = (target * (weights[k] as number)) / sum;
    }
  }
}

function scale(cells: readonly Cell[], columns: readonly Float64Array[], target: number, now: number): void {
  for (const { queue, interval } of cells) {
    const column = columns[queue] as Float64Array;
    const value = column[interval] as number;
    column[interval] = cells.length === 1 || Number.isNaN(value) ? target : (value * target) / now;
  }
}
