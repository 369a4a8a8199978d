import { useTranslation } from 'react-i18next';
import { weekdayIndex } from '../../grid/by-day.ts';
import { Panel } from '../../parts/panel.tsx';
import type { DayFacts, DayState } from './day-facts.ts';
import styles from './day-strip.module.css';

const STATES: readonly DayState[] = ['whole', 'part', 'none', 'shut'];

/** A calendar of weeks: which days are complete, which have gaps, which hold nothing. */
export function DayStrip({ rows }: { rows: readonly DayFacts[] }) {
  const { t } = useTranslation();
  const count = (state: DayState) => rows.filter((row) => row.state === state).length;
  const summary = t('history.knownSummary', {
    whole: count('whole'),
    part: count('part'),
    none: count('none'),
    shut: count('shut'),
  });
  return (
    <Panel title={t('history.known')}>
      <ul className={styles.legend} aria-hidden="true">
        {STATES.map((state) => (
          <li key={state}>
            <span className={styles.day} data-state={state} />
            {t(`history.dayStates.${state}`)}
          </li>
        ))}
      </ul>
      <div className={styles.weeks} role="img" aria-label={summary}>
        {rows.map((row, i) => (
          <span
            key={row.day}
            className={styles.day}
            data-state={row.state}
            style={i === 0 ? { gridRowStart: weekdayIndex(row.day) + 1 } : undefined}
            title={t('history.dayHint', {
              day: row.day,
              state: t(`history.dayStates.${row.state}`),
              missing: row.missing,
              open: row.open,
            })}
          />
        ))}
      </div>
      <p className={styles.summary}>{summary}</p>
    </Panel>
  );
}
