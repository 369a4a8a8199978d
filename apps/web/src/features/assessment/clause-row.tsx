import type { ClauseEvidence, ClauseScore, ClauseState } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { CatalogueClause } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { usePoints } from '../../format/use-points.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../words/languages.ts';
import { ClauseDetail } from './clause-detail.tsx';
import styles from './clause-row.module.css';

const LOOK: Record<ClauseState, { tone: Tone; glyph: string }> = {
  met: { tone: 'good', glyph: '✓' },
  unmet: { tone: 'danger', glyph: '✕' },
  partial: { tone: 'warn', glyph: '◐' },
  not_evaluated: { tone: 'quiet', glyph: '○' },
  insufficient: { tone: 'quiet', glyph: '○' },
  not_applicable: { tone: 'quiet', glyph: '–' },
  stale: { tone: 'warn', glyph: '!' },
};

/** One clause: state, title, points; opened, its requirement and evidence. */
export function ClauseRow({
  clause,
  score,
  evidence,
  open,
}: {
  clause: CatalogueClause;
  score: Wire<ClauseScore> | undefined;
  evidence: Wire<ClauseEvidence> | undefined;
  open: boolean;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const points = usePoints();
  const state = score?.state ?? 'not_evaluated';
  return (
    <details className={styles.clause} open={open} id={`clause-${clause.code}`}>
      <summary className={styles.line}>
        <span className={styles.mark}>
          <Icon name="chevron" />
        </span>
        <span className={styles.code}>{clause.code}</span>
        <span className={styles.title}>{say(clause.title)}</span>
        <Badge {...LOOK[state]}>{t(`assessment.states.${state}`)}</Badge>
        <span className={styles.points}>{score ? points(score.points) : '–'}</span>
      </summary>
      <ClauseDetail clause={clause} evidence={evidence} />
    </details>
  );
}
