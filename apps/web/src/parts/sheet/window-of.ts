/** First and last index, both within. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Items of equal size that are in view, with `over` more at both ends. Its length is the same wherever it lies, so that as many
 * elements can be kept and used again.
 */
export function windowOf(scroll: number, view: number, item: number, count: number, over: number): Span {
  const length = Math.min(count, Math.ceil(view / item) + 1 + 2 * over);
  const first = Math.max(0, Math.min(count - length, Math.floor(scroll / item) - over));
  return { first, last: first + length - 1 };
}
