import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../data-table.tsx';
import type { ChartTable as Numbers } from './table-of-option.ts';

/** The same numbers as a table, which can be saved. */
export function ChartTable({ title, table, height }: { title: string; table: Numbers; height: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const digits = (at: number) =>
    table.rows.every(({ values }) => values[at] === null || Number.isInteger(values[at])) ? 0 : 2;
  return (
    <DataTable
      label={title}
      saveAs={title}
      height={height}
      rows={table.rows}
      rowKey={(_, i) => i}
      columns={[
        { key: 'label', head: t('parts.chartLabel'), rowHead: true, cell: ({ label }) => label },
        ...table.series.map(({ name, edge }, at) => ({
          key: `${name} ${edge} ${at}`,
          head: edge === null ? name : t(`parts.${edge}`, { name }),
          align: 'end' as const,
          value: ({ values }: Numbers['rows'][number]) => values[at] ?? null,
          cell: ({ values }: Numbers['rows'][number]) => format.number(values[at], digits(at)),
        })),
      ]}
    />
  );
}
