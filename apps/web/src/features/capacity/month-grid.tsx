import type { CapacityMonth } from '@seatwise/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { NumberCell } from '../../parts/number-cell.tsx';
import { Panel } from '../../parts/panel.tsx';
import { gapGlyph, gapState } from './gap.ts';
import styles from './month-grid.module.css';

interface Row {
  readonly name: string;
  readonly value: (month: CapacityMonth) => number | null;
  readonly cell: (month: CapacityMonth) => ReactNode;
}

/** Measures down, months across; hires are written in place. */
export function MonthGrid({
  months,
  currency,
  editable,
  onHire,
}: {
  months: readonly CapacityMonth[];
  currency: string;
  /** Hires can be written where the plan itself is shown, not under a scenario. */
  editable: boolean;
  onHire: (month: string, people: number) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const plain = (name: string, value: Row['value'], digits = 1): Row => ({
    name,
    value,
    cell: (month) => format.number(value(month), digits),
  });
  const money = (name: string, cents: (month: CapacityMonth) => number): Row => ({
    name,
    value: (month) => cents(month) / 100,
    cell: (month) => format.number(cents(month) / 100),
  });
  const rows: readonly Row[] = [
    plain(t('capacity.rows.contacts'), ({ contacts }) => contacts.expected, 0),
    plain(t('capacity.rows.hours'), ({ baseStaffHours }) => baseStaffHours, 0),
    plain(t('capacity.rows.required'), ({ requiredFte }) => requiredFte.expected),
    plain(t('capacity.rows.start'), ({ headCount }) => headCount.start),
    {
      name: t('capacity.rows.hired'),
      value: ({ headCount }) => headCount.hired,
      cell: ({ month, headCount }) =>
        editable ? (
          <NumberCell
            label={t('capacity.hiresOf', { month })}
            value={headCount.hired}
            onChange={(people) => people !== null && onHire(month, people)}
          />
        ) : (
          format.number(headCount.hired)
        ),
    },
    plain(t('capacity.rows.left'), ({ headCount }) => headCount.left),
    plain(t('capacity.rows.end'), ({ headCount }) => headCount.end),
    plain(t('capacity.rows.available'), ({ availableFte }) => availableFte),
    plain(t('capacity.rows.overtime'), ({ overtimeFte }) => overtimeFte),
    {
      name: t('capacity.rows.gap'),
      value: ({ gapFte }) => gapFte.expected,
      cell: ({ gapFte }) => (
        <span className={styles.gap} data-state={gapState(gapFte.expected)}>
          <span aria-hidden="true">{gapGlyph(gapFte.expected)}</span> {format.number(gapFte.expected, 1)}
          <span data-hidden-visually>{t(`capacity.states.${gapState(gapFte.expected)}`)}</span>
        </span>
      ),
    },
    money(t('capacity.rows.cost', { currency }), ({ cost }) => cost.total),
  ];
  return (
    <Panel title={t('capacity.grid')} note={t(editable ? 'capacity.gridNote' : 'capacity.gridReadOnly')} flush>
      <DataTable
        label={t('capacity.grid')}
        saveAs="capacity"
        frozen
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', head: t('capacity.measure'), rowHead: true, cell: ({ name }) => name },
          ...months.map((month) => ({
            key: month.month,
            head: month.month,
            align: 'end' as const,
            value: (row: Row) => row.value(month),
            cell: (row: Row) => row.cell(month),
          })),
        ]}
      />
    </Panel>
  );
}
