import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { ComparedQueue, ForecastVersion } from '../../api/use-forecast-versions.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { bandText } from './band-text.ts';
import styles from './versions-panel.module.css';

/** Sums of each queue over the days to come, and how many days leave the band. */
export function ComparedQueues({ rows, band }: { rows: readonly ComparedQueue[]; band: ForecastVersion['band'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  return (
    <div className={styles.part}>
      <p className={styles.note}>
        {t('versions.ahead')} · {t('versions.band')} {bandText(band, format.share)}
      </p>
      <div className={styles.table}>
        <DataTable
          saveAs="forecast-comparison"
          label={t('versions.ahead')}
          rows={rows}
          rowKey={({ queue }) => queue}
          height={260}
          columns={[
            { key: 'queue', head: t('parts.queue'), rowHead: true, cell: ({ queue }) => nameOf(queue) },
            { key: 'days', head: t('versions.days'), align: 'end', cell: ({ days }) => format.number(days) },
            { key: 'theirs', head: t('versions.theirs'), align: 'end', cell: ({ theirs }) => format.number(theirs) },
            { key: 'ours', head: t('versions.our'), align: 'end', cell: ({ ours }) => format.number(ours) },
            {
              key: 'deviation',
              head: t('versions.deviation'),
              align: 'end',
              cell: ({ deviation }) => format.number(deviation === null ? null : deviation * 100, 1),
            },
            {
              key: 'outside',
              head: t('versions.outside'),
              align: 'end',
              cell: ({ outsideBand }) => (
                <Badge tone={outsideBand > 0 ? 'warn' : 'good'} glyph={outsideBand > 0 ? '▲' : '✓'}>
                  {format.number(outsideBand)}
                </Badge>
              ),
              value: ({ outsideBand }) => outsideBand,
            },
            {
              key: 'aht',
              head: t('versions.handleTime'),
              align: 'end',
              cell: ({ ahtTheirs, ahtOurs }) => `${format.duration(ahtTheirs)} / ${format.duration(ahtOurs)}`,
            },
          ]}
        />
      </div>
    </div>
  );
}
