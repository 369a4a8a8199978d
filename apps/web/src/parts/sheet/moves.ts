import { indexOf, inside, type Place, type SheetSize } from './place.ts';

type Step = readonly [row: number, column: number];
const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export interface Mover {
  readonly size: SheetSize;
  /** NaN is an empty cell. */
  readonly values: Float64Array;
  /** Rows that are in view at once. */
  readonly page: number;
}

/** Where a key leads from a place, or null when it is no moving key. `far` is Ctrl. */
export function movedBy(key: string, far: boolean, from: Place, { size, values, page }: Mover): Place | null {
  const arrow = ARROWS[key];
  if (arrow) {
    if (far) return edgeFrom(from, arrow, size, values);
    return inside(size, { row: from.row + arrow[0], column: from.column + arrow[1] });
  }
  const last = { row: size.rows - 1, column: size.columns - 1 };
  if (key === 'Home') return far ? { row: 0, column: 0 } : { row: from.row, column: 0 };
  if (key === 'End') return far ? last : { row: from.row, column: last.column };
  if (key === 'PageUp') return inside(size, { row: from.row - page, column: from.column });
  if (key === 'PageDown') return inside(size, { row: from.row + page, column: from.column });
  return null;
}

/** The end of the block of filled cells, else the next filled cell, else the edge of the sheet. */
function edgeFrom(from: Place, [down, across]: Step, size: SheetSize, values: Float64Array): Place {
  const next = ({ row, column }: Place): Place => ({ row: row + down, column: column + across });
  const isIn = ({ row, column }: Place) => row >= 0 && column >= 0 && row < size.rows && column < size.columns;
  const filled = (place: Place) => isIn(place) && !Number.isNaN(values[indexOf(size, place)]);
  let at = from;
  const inBlock = filled(from) && filled(next(from));
  while (isIn(next(at))) {
    if (inBlock && !filled(next(at))) return at;
    at = next(at);
    if (!inBlock && filled(at)) return at;
  }
  return at;
}
