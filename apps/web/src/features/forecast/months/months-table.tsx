import { useTranslation } from 'react-i18next';
import type { MonthsAhead } from '../../../api/use-months-ahead.ts';
import { useFormat } from '../../../format/use-format.ts';
import { DataTable } from '../../../parts/data-table.tsx';
import styles from './months-panel.module.css';

/** One row a month; the forecast with bounds, then contacts and hours of each scenario. */
export function MonthsTable({ plans, queue }: { plans: MonthsAhead; queue: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [base, ...scenarios] = plans.map(({ scenario, totals }) => ({
    name: scenario ?? '',
    months: totals.filter((one) => one.queue === queue),
  }));
  const change = (value: number, of: number) => {
    const share = of > 0 ? value / of - 1 : 0;
    return `${share > 0 ? '+' : ''}${format.share(share)}`;
  };
  return (
    <div className={styles.table}>
      <DataTable
        saveAs="months-ahead"
        label={t('versions.months')}
        rows={base?.months ?? []}
        rowKey={({ start }) => start}
        frozen
        columns={[
          { key: 'month', head: t('versions.month'), rowHead: true, cell: ({ start }) => start.slice(0, 7) },
          {
            key: 'contacts',
            head: t('forecast.expected'),
            align: 'end',
            cell: ({ contacts }) => format.number(contacts),
          },
          { key: 'lower', head: t('forecast.lower80'), align: 'end', cell: ({ lower80 }) => format.number(lower80) },
          { key: 'upper', head: t('forecast.upper80'), align: 'end', cell: ({ upper80 }) => format.number(upper80) },
          { key: 'aht', head: t('forecast.aht'), align: 'end', cell: ({ aht }) => format.duration(aht) },
          {
            key: 'hours',
            head: t('versions.workload'),
            align: 'end',
            cell: ({ workloadHours }) => format.number(workloadHours),
          },
          ...scenarios.flatMap(({ name, months }, k) => [
            {
              key: `contacts ${k}`,
              head: name,
              align: 'end' as const,
              cell: ({ contacts }: { contacts: number }, i: number) => {
                const value = months[i]?.contacts ?? 0;
                return `${format.number(value)} (${change(value, contacts)})`;
              },
            },
            {
              key: `hours ${k}`,
              head: t('versions.workloadOf', { name }),
              align: 'end' as const,
              cell: (_: unknown, i: number) => format.number(months[i]?.workloadHours),
            },
          ]),
        ]}
      />
    </div>
  );
}
