import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePlanJob } from '../api/plan-job.ts';
import { ProgressBar } from '../parts/progress-bar.tsx';
import styles from './job-strip.module.css';

/** A running plan, seen from every page. */
export function JobStrip() {
  const { t } = useTranslation();
  const job = usePlanJob();
  if (job?.state !== 'running') return null;
  return (
    <Link to="/import" className={styles.strip}>
      <span>{t('imports.planning')}</span>
      <ProgressBar label={t('imports.planning')} done={job.done} total={job.total} />
    </Link>
  );
}
