import { type ComponentProps, useState } from 'react';
import { useLanguage } from '../words/languages.ts';
import { type Column, DataTable } from './data-table.tsx';
import { type OpenColumn, openColumn } from './open-column.tsx';
import styles from './sorted-table.module.css';

interface SortedColumn<Row> extends Column<Row> {
  readonly head: string;
  /** What rows are ordered by; a column without it cannot order them. Null comes last. */
  readonly sortBy?: (row: Row) => string | number | null;
}

type TableProps<Row> = Omit<ComponentProps<typeof DataTable<Row>>, 'columns'>;

/** A table whose headings order its rows: once ascending, once more descending. Chinese by sound, digits by number. */
export function SortedTable<Row>({
  columns,
  rows,
  ...rest
}: TableProps<Row> & { columns: readonly (SortedColumn<Row> | OpenColumn<Row>)[] }) {
  const { language } = useLanguage();
  const [order, setOrder] = useState<{ key: string; down: boolean } | null>(null);
  const whole = columns.map((column): SortedColumn<Row> => ('onOpen' in column ? openColumn(column) : column));
  const by = whole.find(({ key }) => key === order?.key)?.sortBy;
  const shown = by && order ? sortRows(rows, by, order.down, language) : rows;
  return (
    <DataTable
      {...rest}
      rows={shown}
      columns={whole.map(({ sortBy, ...column }) => {
        if (!sortBy) return column;
        const at = order?.key === column.key ? order : null;
        return {
          ...column,
          name: column.head,
          sort: at ? (at.down ? ('descending' as const) : ('ascending' as const)) : undefined,
          head: (
            <button
              type="button"
              className={styles.head}
              onClick={() => setOrder({ key: column.key, down: at !== null && !at.down })}
            >
              {column.head}
              <span aria-hidden="true" className={styles.mark}>
                {at ? (at.down ? '▼' : '▲') : '↕'}
              </span>
            </button>
          ),
        };
      })}
    />
  );
}

function sortRows<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | null,
  down: boolean,
  language: string,
): readonly Row[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [x, y] = [by(a), by(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (typeof x === 'number' && typeof y === 'number' ? x - y : compare(String(x), String(y)));
  });
}
