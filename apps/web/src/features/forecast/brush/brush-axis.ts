import { dayOfInterval, gridLength, type IntervalGrid } from '@seatwise/core';
import type { Stretch } from '../grid/selected-time.ts';

/** First and last label of a chart, both within. */
export type LabelRange = readonly [first: number, last: number];

/** What the labels of a chart stand for. */
export interface BrushAxis {
  readonly labels: number;
  /** Labels are days: a step of the selection is a row of the sheet. */
  readonly byDay: boolean;
  readonly labelsOf: (stretch: Stretch) => LabelRange;
  /** Null where nothing of it can be selected: days before the forecast. */
  readonly stretchOf: (labels: LabelRange) => Stretch | null;
}

/** A label an interval. */
export const intervalAxis = (grid: IntervalGrid): BrushAxis => ({
  labels: gridLength(grid),
  byDay: false,
  labelsOf: ({ from, to }) => [from, to - 1],
  stretchOf: ([first, last]) => ({ from: first, to: last + 1 }),
});

/** A label a day, after those of the past. */
export const dayAxis = (grid: IntervalGrid, past: number): BrushAxis => ({
  labels: past + grid.days.length,
  byDay: true,
  labelsOf: ({ from, to }) => [past + dayOfInterval(grid, from), past + dayOfInterval(grid, to - 1)],
  stretchOf([first, last]) {
    if (last < past) return null;
    const day = Math.max(0, first - past);
    return { from: grid.dayOffsets[day] ?? 0, to: grid.dayOffsets[last - past + 1] ?? 0 };
  },
});

/** The labels to shade; stretches that meet on a label, or follow on each other, are one band. */
export function bandsOf({ labelsOf }: BrushAxis, stretches: readonly Stretch[]): LabelRange[] {
  const bands: LabelRange[] = [];
  for (const stretch of stretches) {
    const [first, last] = labelsOf(stretch);
    const before = bands.at(-1);
    if (before && first <= before[1] + 1) bands[bands.length - 1] = [before[0], Math.max(before[1], last)];
    else bands.push([first, last]);
  }
  return bands;
}
