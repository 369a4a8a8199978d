import type { IntervalGrid, QueueActuals } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { dayBounds } from '../../grid/by-day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { bothKnown } from './both-known.ts';

export function DayTable({ grid, actuals }: { grid: IntervalGrid; actuals: Wire<QueueActuals> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = grid.days.map((day, d) => ({ day, ...bothKnown(actuals, ...dayBounds(grid, d)) }));
  return (
    <Panel title={t('actuals.days')} flush>
      <DataTable
        saveAs="actuals-days"
        label={t('actuals.days')}
        rows={rows}
        height={460}
        rowKey={({ day }) => day}
        columns={[
          { key: 'day', head: t('parts.date'), rowHead: true, cell: ({ day }) => format.day(day) },
          {
            key: 'planned',
            head: t('actuals.forecast'),
            align: 'end',
            cell: ({ planned }) => format.number(planned),
          },
          { key: 'actual', head: t('actuals.offered'), align: 'end', cell: ({ actual }) => format.number(actual) },
          {
            key: 'deviation',
            head: t('actuals.deviation'),
            align: 'end',
            cell: ({ deviation }) => format.share(deviation),
          },
          { key: 'wape', head: t('actuals.wape'), align: 'end', cell: ({ wape }) => format.share(wape) },
        ]}
      />
    </Panel>
  );
}
