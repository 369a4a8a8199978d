/** A cell by row and column, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; every edge belongs to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

export const indexOf = ({ columns }: SheetSize, { row, column }: Place): number => row * columns + column;

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;

export const holds = ({ top, left, bottom, right }: CellRange, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** The rectangle between two corners. */
export function between(one: Place, other: Place): CellRange {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

/** A place brought back into the sheet; the same one where it lies inside. */
export function inside({ rows, columns }: SheetSize, place: Place): Place {
  const row = Math.max(0, Math.min(rows - 1, place.row));
  const column = Math.max(0, Math.min(columns - 1, place.column));
  return row === place.row && column === place.column ? place : { row, column };
}

/** Indexes of the cells of a rectangle, by row. */
export function cellsOf(size: SheetSize, { top, left, bottom, right }: CellRange): Int32Array {
  const width = right - left + 1;
  return Int32Array.from(
    { length: width * (bottom - top + 1) },
    (_, k) => (top + Math.floor(k / width)) * size.columns + left + (k % width),
  );
}
