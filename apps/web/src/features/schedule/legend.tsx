import { useTranslation } from 'react-i18next';
import { activityLook } from './activity-look.ts';
import type { BoardWords } from './gantt/board-words.ts';
import styles from './gantt/gantt.module.css';
import type { GanttRow } from './gantt/gantt-row.ts';

/** What the bars in view mean. */
export function Legend({ rows, words }: { rows: readonly GanttRow[]; words: BoardWords }) {
  const { t } = useTranslation();
  const kinds = new Set(
    rows.flatMap(({ shifts }) => shifts.flatMap(({ activities }) => activities.map((one) => one.activity))),
  );
  return (
    <ul className={styles.legend} aria-label={t('schedule.legend')}>
      {[...kinds].map((kind) => (
        <li key={kind}>
          <span className={styles.swatch} data-look={activityLook(kind)} />
          {words.name(kind)}
        </li>
      ))}
    </ul>
  );
}
