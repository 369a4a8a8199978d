import { Fragment, type ReactNode, useRef } from 'react';
import styles from './data-table.module.css';
import type { SavedCell } from './save-table.ts';
import { SaveTable } from './save-table-buttons.tsx';
import { shownCell } from './shown-cell.ts';
import { useRowWindow } from './use-row-window.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row, index: number) => ReactNode;
  readonly align?: 'start' | 'end';
  readonly wrap?: boolean;
  /** The cell that names its row. */
  readonly rowHead?: boolean;
  /** What a saved file holds; without it what is shown. */
  readonly value?: (row: Row) => SavedCell;
  /** Heading in a saved file where `head` is no text. */
  readonly name?: string;
  /** False leaves the column out of files: it only holds buttons. */
  readonly saved?: false;
  /** False leaves the column out of sight: it is for files. */
  readonly shown?: false;
  /** How its values order the rows. */
  readonly sort?: 'ascending' | 'descending' | undefined;
}

interface TableProps<Row> {
  /** Name of the file without ending; the table can then be saved as CSV and XLSX. */
  readonly saveAs?: string | undefined;
  /** Names the table and its scrolling region. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey?: (row: Row, index: number) => string | number;
  /** Height in pixels at most; longer tables scroll inside. */
  readonly height?: number;
  /** A row below, opened for the row. Not for windowed tables. */
  readonly detail?: (row: Row, index: number) => ReactNode;
  readonly empty?: ReactNode;
  /** Keeps the first column in sight while the others scroll. */
  readonly frozen?: boolean;
}

/** From this many rows on, only those in view are in the document. */
const WINDOWED_FROM = 120;

/**
 * A real table in a region of its own that scrolls both ways and can be focused. Long tables keep only the rows in view;
 * `aria-rowcount` and `aria-rowindex` tell the rest.
 */
export function DataTable<Row>(props: TableProps<Row>) {
  const { label, rows, rowKey, height = 560, detail, empty, saveAs, frozen } = props;
  const columns = props.columns.filter(({ shown }) => shown !== false);
  const region = useRef<HTMLDivElement>(null);
  const windowed = rows.length >= WINDOWED_FROM;
  const { first, last, before, after } = useRowWindow({ region, count: rows.length, enabled: windowed });
  const shown = windowed ? rows.slice(first, last + 1) : rows;
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={region} className={styles.region} style={{ maxHeight: height }} aria-label={label} tabIndex={0}>
      <table
        className={styles.table}
        data-frozen={frozen ? '' : undefined}
        aria-rowcount={windowed ? rows.length + 1 : undefined}
      >
        <caption data-hidden-visually>{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align} aria-sort={column.sort}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr style={{ height: before }} />}
          {shown.map((row, at) => {
            const index = windowed ? first + at : at;
            const below = detail?.(row, index);
            return (
              <Fragment key={rowKey?.(row, index) ?? index}>
                <tr aria-rowindex={windowed ? index + 2 : undefined} data-open={below ? '' : undefined}>
                  {columns.map((column) => {
                    const Cell = column.rowHead ? 'th' : 'td';
                    return (
                      <Cell
                        key={column.key}
                        scope={column.rowHead ? 'row' : undefined}
                        data-align={column.align}
                        data-wrap={column.wrap ? '' : undefined}
                      >
                        {column.cell(row, index)}
                      </Cell>
                    );
                  })}
                </tr>
                {below && (
                  <tr className={styles.detail}>
                    <td colSpan={columns.length}>{below}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
          {after > 0 && <tr style={{ height: after }} />}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.empty}>{empty}</p>}
    </section>
  );
  if (saveAs === undefined || rows.length === 0) return table;
  return (
    <>
      {table}
      <SaveTable name={saveAs} label={label} count={rows.length} table={() => tableOf(props.columns, rows)} />
    </>
  );
}

/** The table as it is saved: raw values where a column gives them, else what is shown. */
function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]) {
  const kept = columns.filter(({ saved }) => saved !== false);
  return {
    columns: kept.map(({ key, head, name }) => name ?? (typeof head === 'string' ? head : key)),
    rows: rows.map((row, index) =>
      kept.map(({ value, cell, align }) => (value ? value(row) : shownCell(cell(row, index), align))),
    ),
  };
}
