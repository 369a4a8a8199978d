import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { Badge } from '../../parts/badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import { ClauseDetail } from './clause-detail.tsx';
import type { ListedClause } from './clause-list.ts';
import styles from './clause-panel.module.css';
import { EvidencePanel } from './evidence-panel.tsx';
import { STATE_LOOK } from './state-look.ts';
import { WhyScore } from './why-score.tsx';

/** The clause that has the cursor: what it asks, what was found, and why it has its points. */
export const ClausePanel = memo(function ClausePanel({ row, evidenceId }: { row: ListedClause; evidenceId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const points = usePoints();
  const { clause, score, evidence, state, drift } = row;
  const zone = useZone();
  return (
    <Panel
      title={`${clause.code} ${say(clause.title)}`}
      tools={
        <>
          <Badge {...STATE_LOOK[state]}>{t(`assessment.states.${state}`)}</Badge>
          <strong>{score ? points(score.points) : '–'}</strong>
        </>
      }
    >
      <div className={styles.panel} id={`clause-${clause.code}`}>
        {drift && (
          <div className={styles.fell}>
            <Notice
              tone="warn"
              title={t('workspace.fell', {
                day: format.moment(drift.openedAt, zone),
                from: t(`assessment.states.${drift.from}`),
                to: t(`assessment.states.${drift.to}`),
              })}
            >
              <p>{t('workspace.fellRisk', { points: format.points(drift.pointsAtRisk) })}</p>
            </Notice>
          </div>
        )}
        <ClauseDetail clause={clause} evidence={evidence} />
        <EvidencePanel clause={clause} dataStale={(evidence?.automatic?.state ?? evidence?.state) === 'stale'} />
        <WhyScore row={row} evidenceId={evidenceId} />
        {(clause.shortfall || clause.firstStep) && (
          <section className={styles.next}>
            <h3>{t('workspace.next')}</h3>
            {clause.shortfall && <p>{say(clause.shortfall)}</p>}
            {clause.firstStep && <p>→ {say(clause.firstStep)}</p>}
            <p className={styles.small}>
              {t('workspace.effort', {
                days: format.number((clause.effort ?? 0) / 2, 1),
                months: format.number(clause.leadTimeMonths ?? 0),
              })}
            </p>
          </section>
        )}
      </div>
    </Panel>
  );
});
