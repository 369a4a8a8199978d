import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { DayBoard } from '../../api/use-day.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useActivityName } from '../../words/use-activity-name.ts';

const LOOK = {
  critical: { tone: 'danger', glyph: '✕' },
  warning: { tone: 'warn', glyph: '!' },
  notice: { tone: 'info', glyph: 'i' },
} as const;

/** Alerts of the day with when they were raised and cleared, and where the paid time went. */
export function AlertList({ board }: { board: DayBoard }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const activityName = useActivityName();
  return (
    <Panel title={t('intraday.alerts')} note={board.alerts.length} flush>
      <DataTable
        label={t('intraday.alerts')}
        saveAs={`alerts-${board.date}`}
        height={200}
        rows={board.alerts}
        rowKey={({ rule, scope, raisedAt }) => `${rule} ${scope} ${raisedAt}`}
        empty={t('intraday.noAlerts')}
        columns={[
          {
            key: 'severity',
            head: t('parts.severity'),
            value: ({ severity }) => severity,
            cell: ({ severity }) => <Badge {...LOOK[severity]}>{t(`intraday.severities.${severity}`)}</Badge>,
          },
          {
            key: 'measure',
            head: t('intraday.measure'),
            rowHead: true,
            value: ({ measure }) => measure,
            cell: ({ measure }) => t(`intraday.measures.${measure as 'asa'}`, { defaultValue: measure }),
          },
          {
            key: 'scope',
            head: t('metrics.scope'),
            value: ({ scope }) => scope,
            cell: ({ scope }) => (scope === '*' ? t('parts.allQueues') : nameOf(scope)),
          },
          {
            key: 'raised',
            head: t('intraday.raised'),
            cell: ({ raisedAt }) => raisedAt.slice(11, 16),
          },
          {
            key: 'cleared',
            head: t('intraday.cleared'),
            cell: ({ clearedAt }) => clearedAt?.slice(11, 16) ?? t('intraday.lasting'),
          },
        ]}
      />
      <DataTable
        label={t('intraday.shrinkage')}
        saveAs={`shrinkage-${board.date}`}
        height={200}
        rows={board.shrinkage}
        rowKey={({ activity }) => activity}
        empty={t('intraday.noBoard')}
        columns={[
          {
            key: 'activity',
            head: t('intraday.shrinkage'),
            rowHead: true,
            value: ({ activity }) => activityName(activity),
            cell: ({ activity }) => activityName(activity),
          },
          {
            key: 'hours',
            head: t('intraday.hours'),
            align: 'end',
            value: ({ seconds }) => seconds / 3600,
            cell: ({ seconds }) => format.number(seconds / 3600, 1),
          },
          {
            key: 'share',
            head: t('requirement.share'),
            align: 'end',
            value: ({ share }) => share,
            cell: ({ share }) => format.share(share),
          },
        ]}
      />
    </Panel>
  );
}
