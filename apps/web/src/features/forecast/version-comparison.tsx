import { useTranslation } from 'react-i18next';
import { type ForecastVersion, useVersionComparison } from '../../api/use-forecast-versions.ts';
import { ErrorBox } from '../../parts/error-box.tsx';
import { IssueRows } from '../../parts/issue-rows.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ComparedDays } from './compared-days.tsx';
import { ComparedQueues } from './compared-queues.tsx';
import { TrialTable } from './trial-table.tsx';
import styles from './versions-panel.module.css';

/** A version beside ours: tried on days that are over, compared on days to come, against the band that was agreed. */
export function VersionComparison({ version, queue }: { version: ForecastVersion; queue: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useVersionComparison(version);
  const { name } = version;
  return (
    <section className={styles.compared} aria-label={t('versions.comparison', { name })}>
      <h3>{t('versions.comparison', { name })}</h3>
      {error ? (
        <ErrorBox error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading height={200} />
      ) : (
        <>
          {data.comparison ? (
            <>
              <ComparedQueues rows={data.comparison.queues} band={version.band} />
              <ComparedDays
                name={name}
                band={version.band}
                rows={data.comparison.days.filter((day) => day.queue === queue)}
              />
            </>
          ) : (
            <p className={styles.note}>{t('versions.noAhead')}</p>
          )}
          {data.trial ? <TrialTable trial={data.trial} /> : <p className={styles.note}>{t('versions.noTrial')}</p>}
          {data.issues.length > 0 && <IssueRows issues={data.issues} />}
        </>
      )}
    </section>
  );
}
