import type { ExternalTrial } from '@seatwise/pipeline';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import styles from './versions-panel.module.css';

/** How close theirs and ours came on days that are over. */
export function TrialTable({ trial: { origin, last, ours, theirs } }: { trial: ExternalTrial }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const rows = theirs.flatMap((their) => {
    const our = ours.find(({ queue }) => queue === their.queue);
    return [{ who: t('versions.theirs'), ...their }, ...(our ? [{ who: t('versions.our'), ...our }] : [])];
  });
  const percent = (value: number) => format.number(value * 100, 1);
  return (
    <div className={styles.part}>
      <p className={styles.note}>
        {t('versions.trial', { from: origin, to: last })} · {t('versions.trialNote')}
      </p>
      <div className={styles.table}>
        <DataTable
          saveAs="forecast-trial"
          label={t('versions.trial', { from: origin, to: last })}
          rows={rows}
          rowKey={({ queue, who }) => `${queue} ${who}`}
          height={260}
          columns={[
            { key: 'queue', head: t('parts.queue'), rowHead: true, cell: ({ queue }) => nameOf(queue) },
            { key: 'who', head: t('versions.who'), cell: ({ who }) => who },
            { key: 'wapeDay', head: t('versions.wapeDay'), align: 'end', cell: ({ wapeDay }) => percent(wapeDay) },
            { key: 'wape', head: t('versions.wape'), align: 'end', cell: ({ wape }) => percent(wape) },
            { key: 'bias', head: t('versions.bias'), align: 'end', cell: ({ bias }) => percent(bias) },
            {
              key: 'band',
              head: t('versions.daysInBand'),
              align: 'end',
              cell: ({ daysInBand, days }) => `${format.number(daysInBand)} / ${format.number(days)}`,
            },
          ]}
        />
      </div>
    </div>
  );
}
