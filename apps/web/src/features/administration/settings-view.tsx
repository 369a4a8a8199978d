import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlanningDocument } from '../../api/use-planning-document.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Loading } from '../../parts/loading.tsx';
import styles from './administration.module.css';
import type { PlanSettings } from './plan-settings.ts';
import { SettingsForm } from './settings-form.tsx';
import { useSettingsSpecs } from './use-settings-specs.ts';

/** How the center plans, by groups. */
export function SettingsView() {
  const { t } = useTranslation();
  const query = usePlanningDocument<PlanSettings>('plan-settings');
  const { groups, specs, ready, lost } = useSettingsSpecs();
  return (
    <>
      <p className={styles.elsewhere}>
        {t('administration.shrinkageElsewhere')}{' '}
        <Link to="/people" search={{ view: 'shrinkage' }}>
          {t('people.views.shrinkage')}
        </Link>
      </p>
      <ArtefactGate query={query}>
        {(stored) =>
          lost ? (
            <ErrorBox error={lost.error} onRetry={() => void lost.refetch()} />
          ) : ready ? (
            <SettingsForm stored={stored} groups={groups} specs={specs} />
          ) : (
            <Loading />
          )
        }
      </ArtefactGate>
    </>
  );
}
