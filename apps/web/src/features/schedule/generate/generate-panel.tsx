import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScheduleDraft } from '../../../api/use-schedule-draft.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Button } from '../../../parts/button.tsx';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { ProgressBar } from '../../../parts/progress-bar.tsx';
import { CostCurve } from './cost-curve.tsx';
import { gapOf } from './curve-lines.ts';
import styles from './generate.module.css';
import { forgetGenerated, generate, stopGenerating, useGenerateJob } from './generate-job.ts';
import { GeneratedPreview } from './generated-preview.tsx';
import { WholeNumber } from './whole-number.tsx';

const MOST_SECONDS = 600;
const MOST_SEED = 1_000_000;

/** Searching for shifts: how long, how it goes, and what would come of it. */
export const GeneratePanel = memo(function GeneratePanel({ draft }: { draft: ScheduleDraft }) {
  const { t } = useTranslation();
  const { job, error } = useGenerateJob();
  const [seconds, setSeconds] = useState(60);
  const [seed, setSeed] = useState(1);
  const [taken, setTaken] = useState(false);
  const running = job?.state === 'running';
  return (
    <Panel title={t('matrix.generate.title')}>
      <p className={styles.about}>{t('matrix.generate.about')}</p>
      <div className={styles.form}>
        <WholeNumber
          label={t('matrix.generate.seconds')}
          value={seconds}
          min={1}
          max={MOST_SECONDS}
          onChange={setSeconds}
        />
        <WholeNumber label={t('matrix.generate.seed')} value={seed} min={0} max={MOST_SEED} onChange={setSeed} />
        <Button
          look={job ? 'plain' : 'primary'}
          disabled={running}
          onClick={() => {
            setTaken(false);
            void generate(draft.version, seconds, seed);
          }}
        >
          {t(job && !running ? 'matrix.generate.again' : 'matrix.generate.start')}
        </Button>
      </div>
      {error !== null && <ErrorBox error={error} />}
      {taken && <Notice tone="good" role="status" title={t('matrix.generate.taken')} />}
      {job && (
        <>
          <Progress job={job} />
          <CostCurve points={job.points} />
        </>
      )}
      {job && (job.state === 'failed' || job.state === 'interrupted') && (
        <Notice tone="danger" role="alert" title={t('matrix.generate.failed')}>
          <p>{job.error?.message}</p>
        </Notice>
      )}
      {job?.state === 'done' && (
        <GeneratedPreview
          draft={draft}
          job={job.id}
          onTaken={() => {
            forgetGenerated();
            setTaken(true);
          }}
        />
      )}
    </Panel>
  );
});

/** Cost, bound and gap as they are now, and the button that ends the search. */
function Progress({ job }: { job: NonNullable<ReturnType<typeof useGenerateJob>['job']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const last = job.points.at(-1);
  const figures = [
    ['time', last ? t('matrix.generate.second', { seconds: format.number(last.seconds, 1) }) : '–'],
    ['cost', format.number(last?.cost, 1)],
    ['bound', format.number(last?.bound, 1)],
    ['gap', format.share(gapOf(last?.cost ?? null, last?.bound ?? null))],
  ] as const;
  return (
    <>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`matrix.generate.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {job.state === 'running' && (
        <div className={styles.running}>
          <ProgressBar label={t('matrix.generate.running')} done={job.done} total={job.total} />
          <Button look="primary" disabled={job.stopping} onClick={() => void stopGenerating()}>
            {t(job.stopping ? 'matrix.generate.stopping' : 'matrix.generate.stop')}
          </Button>
        </div>
      )}
    </>
  );
}
