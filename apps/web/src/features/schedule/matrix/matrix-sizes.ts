/** Pixels of the matrix; a column grows with the room there is. */
const SIZES = {
  head: 44,
  cover: 28,
  name: 152,
  nameNarrow: 84,
  total: 46,
  totals: 3,
  column: 40,
  columnMost: 132,
  /** From this width on a cell also says from when to when. */
  columnTimes: 92,
} as const;

export interface MatrixSizes {
  readonly row: number;
  readonly name: number;
  readonly totals: number;
  readonly column: number;
  readonly times: boolean;
  /** Of everything, whether in view or not. */
  readonly width: number;
  readonly head: number;
}

/** Sizes for a region so wide, with so many days, and rows so high. */
export function matrixSizes(regionWidth: number, days: number, row: number): MatrixSizes {
  const narrow = regionWidth < 560;
  const name = narrow ? SIZES.nameNarrow : SIZES.name;
  const totals = SIZES.totals * SIZES.total;
  const room = Math.floor((regionWidth - name - (narrow ? 0 : totals)) / Math.max(1, days));
  const column = Math.max(SIZES.column, Math.min(SIZES.columnMost, room));
  return {
    row,
    name,
    totals,
    column,
    times: column >= SIZES.columnTimes,
    width: name + column * days + totals,
    head: SIZES.head + SIZES.cover,
  };
}
