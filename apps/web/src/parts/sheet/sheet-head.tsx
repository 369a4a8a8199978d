// biome-ignore-all lint/a11y/useSemanticElements: a windowed grid has no table layout
// biome-ignore-all lint/a11y/useFocusableInteractive: focus rests in one input, which names the active cell
import { memo, type ReactNode } from 'react';
import styles from './sheet.module.css';

/** The frozen row of column heads. */
export const SheetHead = memo(function SheetHead({
  corner,
  columns,
  pinnedColumns,
  first,
  last,
  columnWidth,
  rowHeadWidth,
  pinnedWidth,
  height,
  selectedFrom,
  selectedTo,
  columnHead,
}: {
  corner: string;
  columns: number;
  pinnedColumns: number;
  first: number;
  last: number;
  columnWidth: number;
  rowHeadWidth: number;
  pinnedWidth: number;
  height: number;
  selectedFrom: number;
  selectedTo: number;
  columnHead: (column: number) => string;
}) {
  const pool = last - first + 1;
  const chosen = (column: number) => (column >= selectedFrom && column <= selectedTo ? '' : undefined);
  const heads: ReactNode[] = [];
  for (let column = first; column <= last; column++) {
    heads.push(
      <div
        key={column % pool}
        role="columnheader"
        aria-colindex={column + 2}
        className={styles.columnHead}
        data-chosen={chosen(column)}
        style={{ left: rowHeadWidth + column * columnWidth, width: columnWidth }}
      >
        {columnHead(column)}
      </div>,
    );
  }
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height }}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: rowHeadWidth }}>
        {corner}
      </div>
      {heads}
      {pinnedColumns > 0 && (
        <div
          role="columnheader"
          aria-colindex={columns + 1}
          className={styles.pinnedHead}
          data-chosen={chosen(columns - 1)}
          style={{ width: pinnedWidth }}
        >
          {columnHead(columns - 1)}
        </div>
      )}
    </div>
  );
});
