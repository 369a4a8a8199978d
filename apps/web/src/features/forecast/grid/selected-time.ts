import { between, type CellRange, type Place } from '../../../parts/sheet/place.ts';
import type { GridLayout } from './grid-layout.ts';

/** Intervals of a grid, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** From the first interval of a cell to its last; null where a cell holds none: an hour that its day does not have. */
function stretchOf({ offsets, members }: GridLayout, length: number, cell: number): Stretch | null {
  const [first, end] = [offsets[cell] as number, offsets[cell + 1] as number];
  if (first === end) return null;
  return { from: (members[first] as number) % length, to: ((members[end - 1] as number) % length) + 1 };
}

/** Columns that are no total. */
const ownColumns = ({ columns, pinnedColumns }: GridLayout): number => columns - pinnedColumns;

/**
 * The time that a rectangle of cells covers; what follows on each other is one stretch.
 *
 * @param length intervals of the grid
 */
export function stretchesOf(layout: GridLayout, length: number, { top, bottom, left, right }: CellRange): Stretch[] {
  const found: Stretch[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const next = stretchOf(layout, length, row * layout.columns + column);
      const last = found.at(-1);
      if (!next) continue;
      if (last && next.from <= last.to) {
        found[found.length - 1] = { from: Math.min(last.from, next.from), to: Math.max(last.to, next.to) };
      } else found.push(next);
    }
  }
  return found;
}

/**
 * The cells of a stretch of time: within a row its columns, over more than one whole rows. Where all of it is closed, the nearest
 * cell.
 *
 * @param queue its column where columns are queues
 */
export function cellsWithin(layout: GridLayout, length: number, { from, to }: Stretch, queue: number): CellRange {
  const byTime = typeof layout.grain === 'number';
  const [left, right] = byTime ? [0, ownColumns(layout) - 1] : [queue, queue];
  const hits: Place[] = [];
  let nearest = { row: 0, column: left, away: Number.POSITIVE_INFINITY };
  for (let row = 0; row < layout.rowDays.length; row++) {
    for (let column = left; column <= right; column++) {
      const cell = stretchOf(layout, length, row * layout.columns + column);
      if (!cell) continue;
      if (cell.from < to && from < cell.to) hits.push({ row, column });
      const away = Math.max(cell.from - from, from - cell.to + 1);
      if (away < nearest.away) nearest = { row, column, away };
    }
  }
  const [first, last] = [hits[0] ?? nearest, hits.at(-1) ?? nearest];
  return first.row === last.row ? between(first, last) : { top: first.row, bottom: last.row, left, right };
}

/**
 * A rectangle moved by one cell, or its end; at the end of a row on to the next. Rectangles of several rows move by rows, and so does
 * every one with `byRow`. The same one where there is no way on.
 */
export function steppedRange(
  layout: GridLayout,
  range: CellRange,
  by: 1 | -1,
  { extend, byRow }: { readonly extend: boolean; readonly byRow: boolean },
): CellRange {
  const { top, bottom, left, right } = range;
  const [lastRow, last] = [layout.rowDays.length - 1, ownColumns(layout) - 1];
  if (byRow || top < bottom || right > last) {
    const next = { ...range, top: extend ? top : top + by, bottom: bottom + by };
    return next.top < 0 || next.bottom > lastRow || next.bottom < next.top ? range : next;
  }
  if (extend) {
    if (right + by > last) return top < lastRow ? { top, bottom: top + 1, left: 0, right: last } : range;
    return right + by < left ? range : { ...range, right: right + by };
  }
  const width = right - left;
  if (left + by < 0) return top === 0 ? range : { top: top - 1, bottom: top - 1, left: last - width, right: last };
  if (right + by > last) return top === lastRow ? range : { top: top + 1, bottom: top + 1, left: 0, right: width };
  return { ...range, left: left + by, right: right + by };
}
