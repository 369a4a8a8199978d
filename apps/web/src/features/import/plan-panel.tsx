import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dismissPlan, type PlanJob, usePlanJob } from '../../api/plan-job.ts';
import { useImports } from '../../api/use-imports.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { PlanAgain } from '../../parts/plan-again.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import styles from './plan-panel.module.css';

/** Runs the main job and tells how far it is. */
export function PlanPanel() {
  const { t } = useTranslation();
  const job = usePlanJob();
  const layers = useImports().data;
  return (
    <Panel title={t('imports.planPanel')}>
      <div className={styles.plan}>
        <p>{t('imports.planAbout')}</p>
        <PlanAgain look="primary" disabled={!layers?.some(({ active }) => active)} />
        {job && <JobState job={job} />}
      </div>
    </Panel>
  );
}

function JobState({ job }: { job: PlanJob }) {
  const { t, i18n } = useTranslation();
  if (job.state === 'running') {
    const [step = '', ...rest] = (job.label ?? '').split(' ');
    const key = `imports.stepNames.${step}`;
    return (
      <div className={styles.progress}>
        <ProgressBar label={t('imports.planning')} done={job.done} total={job.total} />
        <p role="status">{[i18n.exists(key) ? i18n.t(key as 'imports.stepNames.done') : step, ...rest].join(' ')}</p>
      </div>
    );
  }
  if (job.state === 'done') {
    return (
      <Notice tone="good" role="status" title={t('imports.planDone')}>
        <Link to="/">{t('imports.toOverview')}</Link>
      </Notice>
    );
  }
  const error = job.error as { code?: string; message?: string; detail?: string } | undefined;
  return (
    <Notice
      tone="danger"
      role="alert"
      title={job.state === 'interrupted' ? t('imports.planInterrupted') : t('imports.planFailed')}
    >
      <p>{error?.message ?? error?.detail}</p>
      {error?.code && <code>{error.code}</code>}
      <div>
        <Button onClick={dismissPlan}>{t('imports.dismiss')}</Button>
      </div>
    </Notice>
  );
}
