/** A row of a table as text cells. `row` is the line of the file or the row number of the sheet, from 1. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** One table of a file: the whole of a CSV file, or a sheet of a workbook. Empty rows are left out. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Columns (from 0) in which cells are merged downwards: an empty cell there repeats the one above. */
  readonly mergedColumns: readonly number[];
  /** Cells that held formulas, taken with the value that was last calculated. */
  readonly formulas: number;
}
