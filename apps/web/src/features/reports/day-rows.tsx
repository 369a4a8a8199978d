import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { WireReport } from '../../api/use-report.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';

type Row = WireReport['days'][number];

/** Every day of every queue: as published, as required, as scheduled, as it was. */
export function DayRows({ report }: { report: WireReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const scope = (row: Row) => (row.scope === '*' ? t('parts.allQueues') : nameOf(row.scope));
  // Where no forecast was official nothing was required either: not known is not 0.
  const required = (row: Row) => (row.forecastOffered === null ? null : row.requiredHours);
  const number = (key: keyof Row, head: string, digits = 0) => ({
    key,
    head,
    align: 'end' as const,
    value: (row: Row) => row[key],
    cell: (row: Row) => format.number(row[key] as number | null, digits),
  });
  return (
    <Panel title={t('reports.table')} note={t('reports.tableNote')} flush>
      <DataTable
        label={t('reports.table')}
        saveAs={`report-${report.kind}-${report.from}`}
        height={420}
        frozen
        rows={report.days}
        rowKey={({ date, scope: of }) => `${date} ${of}`}
        columns={[
          {
            key: 'date',
            head: t('parts.date'),
            rowHead: true,
            value: ({ date }) => date,
            cell: ({ date }) => format.day(date),
          },
          { key: 'scope', head: t('metrics.scope'), value: scope, cell: scope },
          number('forecastOffered', t('intraday.publishedLine')),
          number('offered', t('reports.offered')),
          number('answered', t('reports.answered')),
          number('abandoned', t('history.abandoned')),
          {
            key: 'requiredHours',
            head: t('overview.needed'),
            align: 'end',
            value: required,
            cell: (row) => format.number(required(row), 1),
          },
          number('scheduledHours', t('overview.scheduled'), 1),
          number('presentHours', t('reports.present'), 1),
          {
            key: 'serviceLevel',
            head: t('requirement.serviceLevel'),
            align: 'end',
            value: ({ serviceLevel }) => serviceLevel,
            cell: ({ serviceLevel }) => <strong>{format.share(serviceLevel, 2)}</strong>,
          },
        ]}
      />
    </Panel>
  );
}
