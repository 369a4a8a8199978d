// biome-ignore-all lint/a11y/useSemanticElements: rows are laid by transform and used again, which no table allows
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard rests in the field over the active cell
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { coverOf } from '../../../grid/cover.ts';
import type { Matrix } from './matrix-model.ts';
import styles from './roster-matrix.module.css';

/** Dates above the columns, and below them how the day is covered: person-hours short, or none. */
export const MatrixHead = memo(function MatrixHead({ matrix, from, to }: { matrix: Matrix; from: number; to: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.dates}>
        <div role="columnheader" aria-colindex={1} className={styles.corner}>
          {t('matrix.agent')}
        </div>
        {days.map((day) => {
          const date = matrix.days[day] as string;
          return (
            <div
              key={day}
              role="columnheader"
              aria-colindex={day - from + 2}
              className={styles.date}
              data-day={day}
              data-weekend={matrix.isWeekend[day] ? '' : undefined}
            >
              <b>{date.slice(8)}</b>
              <span>
                {format.weekday(date)}
                {matrix.isLocked[day] && <i className={styles.lock}>{t('matrix.lockedShort')}</i>}
              </span>
            </div>
          );
        })}
        {(['hours', 'nights', 'weekends'] as const).map((total, i) => (
          <div
            key={total}
            role="columnheader"
            aria-colindex={days.length + 2 + i}
            className={styles.totalHead}
            title={t(`matrix.totals.${total}`)}
            data-first={i === 0 ? '' : undefined}
          >
            <b>{t(`matrix.totalsShort.${total}`)}</b>
          </div>
        ))}
      </div>
      <div role="row" aria-rowindex={2} className={styles.covers}>
        <div role="rowheader" aria-colindex={1} className={styles.corner}>
          {t('matrix.cover')}
        </div>
        {days.map((day) => {
          const { needed, scheduled, short } = coverOf(matrix.grid, matrix.coverage, day);
          const state = needed === 0 ? 'closed' : short >= 0.5 ? 'under' : 'met';
          const words = t('matrix.coverOf', {
            day: format.day(matrix.days[day] as string),
            needed: format.number(needed),
            scheduled: format.number(scheduled),
            short: format.number(short),
          });
          return (
            <div
              key={day}
              role="gridcell"
              aria-colindex={day - from + 2}
              className={styles.coverCell}
              data-state={state}
              title={words}
            >
              <span aria-hidden="true">
                {state === 'under' ? `▼${format.number(short)}` : state === 'met' ? '✓' : '–'}
              </span>
              <span data-hidden-visually>{words}</span>
            </div>
          );
        })}
        {[0, 1, 2].map((i) => (
          <div
            key={i}
            role="gridcell"
            aria-colindex={days.length + 2 + i}
            className={styles.totalHead}
            data-first={i === 0 ? '' : undefined}
          />
        ))}
      </div>
    </div>
  );
});
