import { useTranslation } from 'react-i18next';
import type { DayState } from '../../api/use-day.ts';
import { useFormat } from '../../format/use-format.ts';
import { addUp } from '../../grid/by-day.ts';
import { coverState } from '../../grid/cover.ts';
import styles from './cover-strip.module.css';
import { PLOT_END, PLOT_START } from './plot-edges.ts';
import { lackingBy } from './shortfall.ts';

const STATES = ['under', 'met', 'over', 'closed'] as const;
const GLYPH = { under: '▼', met: '✓', over: '▲', closed: '–' } as const;

/** Scheduled people against need by interval, each state with a pattern of its own. What one queue lacks is lacking. */
export function CoverStrip({
  board,
  first,
  end,
  now,
  labels,
}: {
  board: DayState;
  first: number;
  end: number;
  /** The running interval. */
  now: number;
  labels: readonly string[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const need = addUp(board.columns.map(({ baseStaff }) => baseStaff));
  const have = addUp(board.columns.map(({ scheduled }) => scheduled));
  const lacking = lackingBy(board.columns, board.starts.length);
  if (have.every((people) => people === null)) return <p className={styles.none}>{t('home.noSchedule')}</p>;
  const cells = labels.map((time, k) => {
    const i = first + k;
    const [short, extra] = [lacking[i] ?? 0, (have[i] ?? 0) - (need[i] ?? 0)];
    const state =
      short >= 0.5
        ? 'under'
        : coverState(need[i] ?? 0, have[i] ?? 0) === 'under'
          ? 'met'
          : coverState(need[i] ?? 0, have[i] ?? 0);
    return { i, time, state, people: state === 'under' ? short : Math.max(0, extra) };
  });
  const count = (state: (typeof STATES)[number]) => cells.filter((cell) => cell.state === state).length;
  const worst = cells.reduce<(typeof cells)[number] | null>(
    (most, cell) => (cell.state === 'under' && cell.people > (most?.people ?? 0) ? cell : most),
    null,
  );
  return (
    <figure className={styles.figure} aria-labelledby="cover-strip">
      <div
        className={styles.strip}
        style={{ marginInline: `${PLOT_START}px ${PLOT_END}px`, gridTemplateColumns: `repeat(${end - first}, 1fr)` }}
        aria-hidden="true"
      >
        {cells.map(({ i, time, state, people }) => (
          <span
            key={i}
            data-state={state}
            data-now={i === now ? '' : undefined}
            title={`${time} ${GLYPH[state]} ${t(`schedule.coverStates.${state}`)}${people >= 0.5 ? ` ${format.number(people, 1)}` : ''}`}
          />
        ))}
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {STATES.map((state) => (
          <li key={state}>
            <span className={styles.key} data-state={state} /> {GLYPH[state]} {t(`schedule.coverStates.${state}`)}
          </li>
        ))}
      </ul>
      <figcaption id="cover-strip" className={styles.none}>
        {worst
          ? t('home.stripSummary', {
              count: count('under'),
              all: cells.length - count('closed'),
              time: worst.time,
              people: format.number(Math.ceil(worst.people - 1e-9)),
            })
          : t('home.stripCovered')}
      </figcaption>
    </figure>
  );
}
