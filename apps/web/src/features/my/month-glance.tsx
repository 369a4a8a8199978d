import { useTranslation } from 'react-i18next';
import { type MyFrame, type OwnDay, useOwnDays } from '../../api/use-my-schedule.ts';
import { useFormat } from '../../format/use-format.ts';
import { weekdayIndex } from '../../grid/by-day.ts';
import { Panel } from '../../parts/panel.tsx';
import { daysOfMonth } from './dates.ts';
import styles from './month-glance.module.css';
import { leaveOf, useMyWords } from './use-my.ts';

/** The month of a day: the class of each shift as one character; a day opens its week. */
export function MonthGlance({
  frame,
  person,
  day,
  onChoose,
}: {
  frame: MyFrame;
  person: string;
  day: string;
  onChoose: (day: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  const month = day.slice(0, 7);
  const dates = daysOfMonth(month);
  const { data = [] } = useOwnDays(person, `${month}-01`, dates.length);
  const byDate = new Map(data.map((one) => [one.date, one]));
  const shown = (one: OwnDay | undefined): { readonly glyph: string; readonly text: string; readonly look: string } => {
    const shift = one?.shifts[0];
    if (!one || (!shift && !one.planned && one.absences.length === 0))
      return { glyph: '·', text: t('my.notPlanned'), look: 'unknown' };
    const leave = shift ? leaveOf(shift, frame) : one.absences[0]?.code;
    if (leave) return { glyph: words.code(leave).slice(0, 1), text: words.code(leave), look: 'leave' };
    if (!shift) return { glyph: '–', text: t('my.off'), look: 'off' };
    const glyph = words.className(shift.shiftClass).slice(0, 1) || format.time(shift.start, frame.zone).slice(0, 2);
    return { glyph, text: words.shift(shift), look: 'work' };
  };
  return (
    <Panel title={t('my.month')} note={month}>
      <ol className={styles.month} aria-label={t('my.monthOf', { month })}>
        {Array.from({ length: 7 }, (_, w) => (
          <li key={format.weekdayOf(w)} className={styles.weekday} aria-hidden="true">
            {format.weekdayOf(w)}
          </li>
        ))}
        {dates.map((date, d) => {
          const { glyph, text, look } = shown(byDate.get(date));
          return (
            <li key={date} style={d === 0 ? { gridColumnStart: weekdayIndex(date) + 1 } : undefined}>
              <button
                type="button"
                className={styles.day}
                data-look={look}
                aria-current={date === day ? 'date' : undefined}
                onClick={() => onChoose(date)}
              >
                <span data-hidden-visually>{`${format.day(date)}: ${text}`}</span>
                <span className={styles.number} aria-hidden="true">
                  {Number(date.slice(8))}
                </span>
                <span className={styles.glyph} aria-hidden="true">
                  {glyph}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
