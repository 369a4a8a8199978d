import type { LabelRange } from './brush-axis.ts';

/** Where the labels of a drawn chart lie, in pixels from its left and top edge. */
export interface Plot {
  /** Edges of what is in view; the axis lies at the bottom. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Middle of the first label, which a zoom may have moved out of view, and the way from one label to the next. */
  readonly origin: number;
  readonly step: number;
  readonly labels: number;
}

/** Bands are drawn this wide at least. */
const NARROWEST = 3;

/** The label nearest to a point. */
export function labelAt({ left, right, origin, step, labels }: Plot, x: number): number {
  const inView = Math.max(left, Math.min(right, x));
  return Math.max(0, Math.min(labels - 1, Math.round((inView - origin) / step)));
}

/** Left edge and width of a band of labels; null out of view. */
export function boxOf(
  { left, right, origin, step }: Plot,
  [first, last]: LabelRange,
): { readonly left: number; readonly width: number } | null {
  const [start, end] = [origin + (first - 0.5) * step, origin + (last + 0.5) * step];
  if (end <= left || start >= right) return null;
  const [from, to] = [Math.max(left, start), Math.min(right, end)];
  return { left: from, width: Math.max(NARROWEST, to - from) };
}
