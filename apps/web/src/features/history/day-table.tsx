import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { DayFacts } from './day-facts.ts';

/** The days, newest first. */
export function DayTable({ rows }: { rows: readonly DayFacts[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('history.table')} note={rows.length} flush>
      <DataTable
        saveAs="history-days"
        label={t('history.table')}
        rows={rows.toReversed()}
        rowKey={({ day }) => day}
        columns={[
          { key: 'day', head: t('parts.date'), rowHead: true, cell: ({ day }) => format.day(day) },
          {
            key: 'offered',
            head: t('history.offered'),
            align: 'end',
            cell: ({ offered }) => format.number(offered),
          },
          {
            key: 'handled',
            head: t('history.handled'),
            align: 'end',
            cell: ({ handled }) => format.number(handled),
          },
          {
            key: 'abandoned',
            head: t('history.abandoned'),
            align: 'end',
            cell: ({ abandoned }) => format.number(abandoned),
          },
          {
            key: 'rate',
            head: t('history.abandonRate'),
            align: 'end',
            cell: ({ abandoned, offered }) =>
              format.number(abandoned !== null && offered ? (abandoned / offered) * 100 : null, 1),
          },
          { key: 'aht', head: t('history.aht'), align: 'end', cell: ({ aht }) => format.duration(aht) },
          { key: 'open', head: t('history.open'), align: 'end', cell: ({ open }) => format.number(open) },
          {
            key: 'missing',
            head: t('history.missing'),
            align: 'end',
            cell: ({ missing }) => (missing > 0 ? format.number(missing) : '–'),
          },
          { key: 'state', head: t('imports.state'), cell: ({ state }) => t(`history.dayStates.${state}`) },
        ]}
      />
    </Panel>
  );
}
