import { type CSSProperties, type KeyboardEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryMark, SpecialDay } from '../../api/use-history-marks.ts';
import { useFormat } from '../../format/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { useWordOf } from '../../words/use-word-of.ts';
import { dayByKey, monthLabels, SHADES, shadesOf, weekRows } from './calendar-grid.ts';
import type { DayFacts } from './day-facts.ts';
import styles from './heat-calendar.module.css';
import { HeatLegend } from './heat-legend.tsx';
import { dayState, STATE_GLYPH } from './mark-state.ts';

/** Day totals as weeks side by side. A day is a button; arrow keys move over them as one stop of the tab key. */
export function HeatCalendar({
  rows,
  marks,
  special,
  chosen,
  onChoose,
}: {
  rows: readonly DayFacts[];
  marks: readonly HistoryMark[];
  special: readonly SpecialDay[];
  chosen: string | null;
  onChoose: (day: string) => void;
}) {
  const { t } = useTranslation();
  const holidayName = useWordOf('holiday');
  const format = useFormat();
  const table = useRef<HTMLTableElement>(null);
  const days = useMemo(() => rows.map(({ day }) => day), [rows]);
  const weeks = useMemo(() => weekRows(days), [days]);
  const shades = useMemo(() => shadesOf(rows.map(({ state, offered }) => (state === 'shut' ? null : offered))), [rows]);
  const at = new Map(rows.map((row, i) => [row.day, i]));
  const specials = new Map(special.map((one) => [one.date, one]));
  const stop = chosen !== null && at.has(chosen) ? chosen : days.at(-1);

  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = (event.target as HTMLElement).dataset.day;
    const to = from === undefined ? null : dayByKey(days, from, event.key);
    if (to === null) return;
    event.preventDefault();
    table.current?.querySelector<HTMLButtonElement>(`[data-day="${to}"]`)?.focus();
  };

  const cell = (day: string) => {
    const i = at.get(day) as number;
    const row = rows[i] as DayFacts;
    const state = dayState(marks.filter((mark) => mark.date === day));
    const shade = shades[i] ?? null;
    const about = specials.get(day);
    const holiday = about && about.type !== 'workday' && (about.type !== 'weekend' || about.holiday !== null);
    const worked = about?.type === 'adjusted_workday';
    const label = [
      t('decisions.dayCell', {
        day: format.day(day),
        total: row.offered === null ? t('decisions.noCount') : format.number(row.offered),
      }),
      row.state === 'whole' ? null : t(`history.dayStates.${row.state}`),
      holiday ? (about.holiday === null ? t(`decisions.dayTypes.${about.type}`) : holidayName(about.holiday)) : null,
      ...(about?.events ?? []),
      state && t(`decisions.states.${state}`),
    ].filter(Boolean);
    return (
      <button
        type="button"
        className={styles.day}
        data-day={day}
        data-shade={shade ?? undefined}
        data-state={row.state}
        data-mark={state ?? undefined}
        title={label.join(' · ')}
        aria-pressed={day === chosen}
        tabIndex={day === stop ? 0 : -1}
        onClick={() => onChoose(day)}
      >
        <span data-hidden-visually>{label.join(' · ')}</span>
        <span className={styles.number} aria-hidden="true">
          {Number(day.slice(8))}
        </span>
        <span className={styles.corner} aria-hidden="true">
          {row.state === 'none' ? '∅' : row.state === 'part' ? '◐' : row.state === 'shut' ? '–' : ''}
          {holiday ? t(worked ? 'decisions.glyphs.worked' : 'decisions.glyphs.off') : ''}
        </span>
        {state && (
          <span className={styles.mark} aria-hidden="true">
            {STATE_GLYPH[state]}
          </span>
        )}
        <span className={styles.total} aria-hidden="true">
          {row.offered === null ? '' : format.compact(row.offered)}
        </span>
      </button>
    );
  };

  return (
    <Panel title={t('decisions.calendar')} note={t('decisions.calendarNote')}>
      <HeatLegend shades={SHADES} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.region} aria-label={t('decisions.calendar')} tabIndex={0}>
        <table
          ref={table}
          className={styles.weeks}
          style={{ '--weeks': weeks[0]?.length } as CSSProperties}
          aria-label={t('decisions.calendarLabel')}
          onKeyDown={move}
        >
          <thead>
            <tr>
              <td />
              {monthLabels(weeks).map((month, week) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: weeks stand in order and are never moved
                <td key={week} className={styles.month}>
                  {month}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week, weekday) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: seven weekdays
              <tr key={weekday}>
                <th scope="row" className={styles.weekday}>
                  {format.weekdayOf(weekday)}
                </th>
                {week.map((day, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: weeks stand in order and are never moved
                  <td key={place}>{day !== null && cell(day)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
