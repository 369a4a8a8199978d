import { useTranslation } from 'react-i18next';
import { ForecastStep, HistoryStep, RequirementStep, ScheduleStep } from './plan-steps.tsx';
import { ActualsStep, AssessmentStep, MetricsStep, OrganisationStep } from './proof-steps.tsx';
import styles from './steps.module.css';

/** The eight steps in flow order. */
export function Steps() {
  const { t } = useTranslation();
  return (
    <section aria-label={t('overview.steps')}>
      <ol className={styles.steps}>
        <HistoryStep />
        <ForecastStep />
        <RequirementStep />
        <ScheduleStep />
        <OrganisationStep />
        <ActualsStep />
        <MetricsStep />
        <AssessmentStep />
      </ol>
    </section>
  );
}
