import { useTranslation } from 'react-i18next';
import type { HistoryMark } from '../../api/use-history-marks.ts';
import { clockText } from '../../format/clock-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import styles from './day-decision.module.css';
import { isWholeDay, markState, STATE_GLYPH } from './mark-state.ts';

/** Why a day stands out: how far each mark is from usual, what makes it a mark, and what explains it. */
export function MarkReasons({ marks }: { marks: readonly HistoryMark[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const odd = marks.flatMap((mark) => (mark.kind === null ? [] : [{ ...mark, kind: mark.kind }]));
  if (odd.length === 0) return <p className={styles.reasons}>{t('decisions.unmarked')}</p>;
  return (
    <ul className={styles.reasons}>
      {odd.map((mark) => (
        <li key={`${mark.from} ${mark.to} ${mark.kind}`}>
          <Badge tone={markState(mark) === 'open' ? 'warn' : 'quiet'} glyph={STATE_GLYPH[markState(mark)]}>
            {t(`decisions.kinds.${mark.kind}`)}{' '}
            {isWholeDay(mark) ? t('decisions.wholeDay') : `${clockText(mark.from)}–${clockText(mark.to)}`}
          </Badge>
          <span>
            {t(`decisions.kindText.${mark.kind}`, {
              deviations: format.number(mark.deviations, 1),
              limit: format.number(mark.limit),
            })}{' '}
            {mark.explainedBy !== null && t('decisions.explainedText', { name: mark.explainedBy })}
          </span>
        </li>
      ))}
    </ul>
  );
}
