import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { WireReport } from '../../api/use-report.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';

/** How well it was planned: accuracy by how far ahead, against what noise alone allows, and use of scheduled time. */
export function PlanningQuality({ report }: { report: WireReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  return (
    <Panel title={t('reports.quality')} note={t('reports.qualityNote')} flush>
      <DataTable
        label={t('reports.accuracy')}
        saveAs={`report-accuracy-${report.from}`}
        height={210}
        rows={report.accuracy}
        rowKey={({ queue, fromDays }) => `${queue} ${fromDays}`}
        empty={t('reports.nothingPublished')}
        columns={[
          {
            key: 'queue',
            head: t('parts.queue'),
            rowHead: true,
            value: ({ queue }) => nameOf(queue),
            cell: ({ queue }) => nameOf(queue),
          },
          {
            key: 'ahead',
            head: t('reports.ahead'),
            cell: ({ fromDays, toDays }) => (toDays === null ? `≥ ${fromDays}` : `${fromDays}–${toDays}`),
          },
          {
            key: 'wape',
            head: 'WAPE',
            align: 'end',
            value: ({ wape }) => wape,
            cell: ({ wape }) => format.share(wape),
          },
          {
            key: 'floor',
            head: t('reports.floor'),
            align: 'end',
            value: ({ noiseFloor }) => noiseFloor,
            cell: ({ noiseFloor }) => format.share(noiseFloor),
          },
          {
            key: 'day',
            head: t('reports.wapeDay'),
            align: 'end',
            value: ({ wapeDay }) => wapeDay,
            cell: ({ wapeDay }) => format.share(wapeDay),
          },
          {
            key: 'bias',
            head: t('reports.bias'),
            align: 'end',
            value: ({ bias }) => bias,
            cell: ({ bias }) => format.share(bias),
          },
        ]}
      />
      <DataTable
        label={t('reports.efficiency')}
        saveAs={`report-schedule-${report.from}`}
        height={210}
        rows={report.efficiency}
        rowKey={({ queue }) => queue}
        empty={t('reports.nothingPublished')}
        columns={[
          {
            key: 'queue',
            head: t('parts.queue'),
            rowHead: true,
            value: ({ queue }) => nameOf(queue),
            cell: ({ queue }) => nameOf(queue),
          },
          {
            key: 'required',
            head: t('overview.needed'),
            align: 'end',
            value: ({ requiredHours }) => requiredHours,
            cell: ({ requiredHours }) => format.number(requiredHours, 1),
          },
          {
            key: 'scheduled',
            head: t('overview.scheduled'),
            align: 'end',
            value: ({ scheduledHours }) => scheduledHours,
            cell: ({ scheduledHours }) => format.number(scheduledHours, 1),
          },
          {
            key: 'coverage',
            head: t('overview.covered'),
            align: 'end',
            value: ({ coverage }) => coverage,
            cell: ({ coverage }) => format.share(coverage),
          },
          {
            key: 'efficiency',
            head: t('reports.used'),
            align: 'end',
            value: ({ efficiency }) => efficiency,
            cell: ({ efficiency }) => format.share(efficiency),
          },
        ]}
      />
    </Panel>
  );
}
