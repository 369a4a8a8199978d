import { HOUR, type Instant, type IntervalGrid, intervalStart, MINUTE, type Shift } from '@seatwise/core';
import { dayBounds } from '../../../grid/by-day.ts';

/** Widths of an hour in pixels that the board can be drawn at. */
export const ZOOMS = [24, 56, 112] as const;
export type Zoom = (typeof ZOOMS)[number];

/** Minutes that bars move by. */
export const STEPS = [5, 15] as const;
export type Step = (typeof STEPS)[number];

/** Time across the board: from one full hour to another. */
export interface Axis {
  readonly from: Instant;
  readonly to: Instant;
  /** Pixels. */
  readonly hour: number;
}

/** From the first instant of a day to its last, or to the end of the last shift that reaches over midnight. */
export function axisOf(grid: IntervalGrid, day: number, shifts: readonly Shift[], hour: number): Axis {
  const [first, next] = dayBounds(grid, day);
  const from = intervalStart(grid, first);
  const last = shifts.reduce((end, shift) => Math.max(end, shift.end), intervalStart(grid, next));
  return { from, to: from + Math.ceil((last - from) / HOUR) * HOUR, hour };
}

export const xOf = ({ from, hour }: Axis, at: Instant): number => ((at - from) / HOUR) * hour;

/** Milliseconds that a distance in pixels stands for. */
export const timeOf = ({ hour }: Axis, pixels: number): number => (pixels / hour) * HOUR;

/** The nearest full step. */
export const snap = (at: Instant, minutes: number): Instant => Math.round(at / (minutes * MINUTE)) * minutes * MINUTE;
