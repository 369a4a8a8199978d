import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForecastVersions, useStaffFrom } from '../../api/use-forecast-versions.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { PlanAgain } from '../../parts/plan-again.tsx';
import { VersionComparison } from './version-comparison.tsx';
import { VersionForm } from './version-form.tsx';
import { VersionTable } from './version-table.tsx';
import styles from './versions-panel.module.css';

/** Forecasts that others made: kept by name, held against ours, locked, and staffed from where that is agreed. */
export function VersionsPanel({ queue }: { queue: string }) {
  const { t } = useTranslation();
  const query = useForecastVersions();
  const staff = useStaffFrom();
  const [compared, setCompared] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  if (query.error) return <ErrorBox error={query.error} onRetry={() => void query.refetch()} />;
  const { staffed, versions } = query.data ?? { staffed: null, versions: [] };
  const version = versions.find(({ name }) => name === compared);
  return (
    <Panels>
      <Panel
        title={t('versions.title')}
        note={t('versions.note')}
        tools={!adding && <Button onClick={() => setAdding(true)}>{t('versions.add')}</Button>}
      >
        {adding && <VersionForm onClose={() => setAdding(false)} />}
        {query.isSuccess && (
          <VersionTable
            versions={versions}
            staffed={staffed}
            compared={compared}
            onCompare={(name) => setCompared(name === compared ? null : name)}
            onStaff={(name) => staff.mutate(name)}
            busy={staff.isPending}
          />
        )}
        {staff.error && <ErrorBox error={staff.error} />}
        {staff.isSuccess && (
          <div className={styles.line} role="status">
            <p>{staffed === null ? t('versions.staffedOurs') : t('versions.staffedNow', { name: staffed })}</p>
            <PlanAgain />
          </div>
        )}
        {version && <VersionComparison version={version} queue={queue} />}
      </Panel>
    </Panels>
  );
}
