/** Rows in the document: the first, how many, and the row that has key 0. */
export interface DrawnRows {
  readonly first: number;
  readonly count: number;
  readonly base: number;
}

/**
 * Keys for the rows that are drawn next. While most rows stay they keep their keys; after a jump the new rows take the keys
 * of the old ones, so that their elements are filled anew and not made anew. Keys always rise from row to row: elements
 * are never put in another order.
 */
export function drawnRows(before: DrawnRows | null, first: number, count: number): DrawnRows {
  if (!before) return { first, count, base: first };
  const base = Math.abs(first - before.first) * 2 < before.count ? before.base : before.base + first - before.first;
  return { first, count, base };
}
