import type { Place, SheetSize } from './place.ts';

/** Sizes of a drawn sheet, in pixels. */
export interface SheetMetrics {
  readonly row: number;
  readonly head: number;
  readonly rowHead: number;
  readonly column: number;
  /** Width of a pinned column. */
  readonly pinned: number;
  /** Columns at the right that stay in sight: 0 or 1. */
  readonly pinnedColumns: number;
}

/** Columns that scroll. */
export const scrolledColumns = ({ columns }: SheetSize, { pinnedColumns }: SheetMetrics): number =>
  columns - pinnedColumns;

/** Width of everything, heads included. */
export const wholeWidth = (size: SheetSize, metrics: SheetMetrics): number =>
  metrics.rowHead + scrolledColumns(size, metrics) * metrics.column + metrics.pinnedColumns * metrics.pinned;

export const wholeHeight = ({ rows }: SheetSize, { head, row }: SheetMetrics): number => head + rows * row;

/** Which part of a sheet a point lies on; the place is the nearest cell. */
export interface Hit {
  readonly part: 'cell' | 'row' | 'column' | 'corner';
  readonly place: Place;
}

/** @param x, y of the point from the corner of what is in view */
export function hitAt(x: number, y: number, scroller: Scrolled, size: SheetSize, metrics: SheetMetrics): Hit {
  const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const row = clamp(Math.floor((y + scroller.scrollTop - metrics.head) / metrics.row), size.rows);
  const pinnedFrom = Math.min(wholeWidth(size, metrics), scroller.clientWidth) - metrics.pinned;
  const column =
    metrics.pinnedColumns > 0 && x >= pinnedFrom
      ? size.columns - 1
      : clamp(Math.floor((x + scroller.scrollLeft - metrics.rowHead) / metrics.column), scrolledColumns(size, metrics));
  const [above, before] = [y < metrics.head, x < metrics.rowHead];
  return { part: above ? (before ? 'corner' : 'column') : before ? 'row' : 'cell', place: { row, column } };
}

/** What of an element this needs: how far it is scrolled and how much is in view. */
export type Scrolled = Pick<HTMLElement, 'scrollTop' | 'scrollLeft' | 'clientWidth' | 'clientHeight'>;

/** How far to scroll so that a cell is in view beside the heads and the pinned column. */
export function scrollToShow(
  { row, column }: Place,
  scroller: Scrolled,
  size: SheetSize,
  metrics: SheetMetrics,
): { readonly top: number; readonly left: number } {
  const top = row * metrics.row;
  const height = scroller.clientHeight - metrics.head;
  const shown = {
    top: Math.min(top, Math.max(scroller.scrollTop, top + metrics.row - height)),
    left: scroller.scrollLeft,
  };
  if (column >= scrolledColumns(size, metrics)) return shown;
  const left = column * metrics.column;
  const width = scroller.clientWidth - metrics.rowHead - metrics.pinnedColumns * metrics.pinned;
  return { ...shown, left: Math.min(left, Math.max(scroller.scrollLeft, left + metrics.column - width)) };
}
