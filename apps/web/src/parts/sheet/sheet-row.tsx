// biome-ignore-all lint/a11y/useSemanticElements: a windowed grid has no table layout
// biome-ignore-all lint/a11y/useFocusableInteractive: focus rests in one input, which names the active cell
import { memo, type ReactNode } from 'react';
import styles from './sheet.module.css';

/** What of a sheet its rows draw. */
export interface RowLook {
  readonly id: string;
  readonly columns: number;
  readonly pinnedColumns: number;
  readonly columnWidth: number;
  readonly pinnedWidth: number;
  readonly rowHeadWidth: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  readonly values: Float64Array;
  readonly readOnly: Uint8Array | undefined;
  readonly marks: Uint8Array | undefined;
  readonly format: (value: number) => string;
  readonly rowHead: (row: number) => ReactNode;
}

export const cellId = (id: string, row: number, column: number): string => `${id}-${row}-${column}`;

/** One row: its head, the cells of the columns in view, and the pinned one. Elements are used again for other cells. */
export const SheetRow = memo(function SheetRow({
  row,
  first,
  last,
  selectedFrom,
  selectedTo,
  look,
}: {
  row: number;
  first: number;
  last: number;
  /** Columns of the row that are selected; −1 without any. */
  selectedFrom: number;
  selectedTo: number;
  look: RowLook;
}) {
  const { columns, pinnedColumns, columnWidth, rowHeadWidth, rowHeight, headHeight } = look;
  const pool = last - first + 1;
  const cell = (column: number, key: number, left: number | null) => {
    const index = row * columns + column;
    const value = look.values[index] as number;
    const mark = look.marks?.[index] ?? 0;
    return (
      <div
        key={key}
        id={cellId(look.id, row, column)}
        role="gridcell"
        aria-colindex={column + 2}
        aria-readonly={look.readOnly?.[index] === 1 ? true : undefined}
        aria-selected={column >= selectedFrom && column <= selectedTo}
        className={left === null ? styles.pinnedCell : styles.cell}
        data-mark={mark > 0 ? mark : undefined}
        style={left === null ? { width: look.pinnedWidth } : { left, width: columnWidth }}
      >
        {Number.isNaN(value) ? '' : look.format(value)}
      </div>
    );
  };
  const cells: ReactNode[] = [];
  for (let column = first; column <= last; column++) {
    cells.push(cell(column, column % pool, rowHeadWidth + column * columnWidth));
  }
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top: headHeight + row * rowHeight, height: rowHeight }}
    >
      <div role="rowheader" aria-colindex={1} className={styles.rowHead} style={{ width: rowHeadWidth }}>
        {look.rowHead(row)}
      </div>
      {cells}
      {pinnedColumns > 0 && cell(columns - 1, pool, null)}
    </div>
  );
});
