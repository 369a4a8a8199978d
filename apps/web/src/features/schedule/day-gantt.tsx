import { type IntervalGrid, intervalStart, MINUTE, type Shift } from '@seatwise/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { dayBounds } from '../../grid/by-day.ts';
import { Panel } from '../../parts/panel.tsx';
import { useRowWindow } from '../../parts/use-row-window.ts';
import { useActivityName } from '../../words/use-activity-name.ts';
import { activityLook } from './activity-look.ts';
import styles from './day-gantt.module.css';

const HOUR = 60 * MINUTE;

/**
 * Shifts of a day as bars over time, sorted by start. The axis reaches past midnight where a shift does. Every bar has
 * its shift as text, so the plan can be read without seeing it.
 */
export function DayGantt({
  grid,
  shifts,
  day,
  named,
}: {
  grid: IntervalGrid;
  shifts: readonly Wire<Shift>[];
  day: number;
  named: boolean;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useActivityName();
  const region = useRef<HTMLDivElement>(null);
  const rows = shifts.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const { first, last, before, after } = useRowWindow({ region, count: rows.length, enabled: rows.length >= 60 });
  const [from, to] = axisOf(grid, rows, day);
  const at = (instant: number) => `${(((instant - from) / (to - from)) * 100).toFixed(3)}%`;
  const hours = Array.from({ length: Math.floor((to - from) / HOUR) + 1 }, (_, i) => from + i * HOUR);
  const kinds = [...new Set(rows.flatMap(({ activities }) => activities.map(({ activity }) => activity)))];
  const date = grid.days[day] ?? '';
  const who = (shift: Wire<Shift>) => shift.agent ?? shift.id;
  return (
    <Panel
      title={t('schedule.gantt')}
      note={t('schedule.ganttNote', {
        shifts: rows.length,
        agents: named ? new Set(rows.map(({ agent }) => agent)).size : rows.length,
      })}
      tools={
        <ul className={styles.legend} aria-label={t('schedule.legend')}>
          {kinds.map((kind) => (
            <li key={kind}>
              <span className={styles.swatch} data-look={activityLook(kind)} />
              {nameOf(kind)}
            </li>
          ))}
        </ul>
      }
      flush
    >
      {rows.length === 0 ? (
        <p className={styles.none}>{t('schedule.noShifts')}</p>
      ) : (
        <section
          ref={region}
          className={styles.region}
          aria-label={t('schedule.ganttLabel', { day: date })}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          <div className={styles.plan}>
            <div className={styles.axis} aria-hidden="true">
              <span className={styles.who}>{t('schedule.who')}</span>
              <div className={styles.hours}>
                {hours.slice(0, -1).map((hour, i) => (
                  <span key={hour} data-odd={i % 2 ? '' : undefined} style={{ insetInlineStart: at(hour) }}>
                    {format.time(hour, grid.zone)}
                  </span>
                ))}
              </div>
            </div>
            <ul style={{ paddingBlock: `${before}px ${after}px` }}>
              {rows.slice(first, last + 1).map((shift) => (
                <li key={shift.id} className={styles.row}>
                  <span className={styles.who}>
                    {who(shift)}
                    <span data-hidden-visually>
                      {t('schedule.shiftText', {
                        who: who(shift),
                        from: format.moment(shift.start, grid.zone),
                        to: format.moment(shift.end, grid.zone),
                        activities: shift.activities
                          .map(({ activity, start }) => `${format.time(start, grid.zone)} ${nameOf(activity)}`)
                          .join(', '),
                      })}
                    </span>
                  </span>
                  <div className={styles.track} aria-hidden="true">
                    {hours.slice(1, -1).map((hour) => (
                      <span key={hour} className={styles.line} style={{ insetInlineStart: at(hour) }} />
                    ))}
                    {shift.activities.map(({ activity, start, end }) => (
                      <span
                        key={start}
                        className={styles.activity}
                        data-look={activityLook(activity)}
                        title={`${who(shift)} · ${nameOf(activity)} ${format.time(start, grid.zone)}–${format.time(end, grid.zone)}`}
                        style={{ insetInlineStart: at(start), width: `calc(${at(end)} - ${at(start)})` }}
                      />
                    ))}
                  </div>
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
    </Panel>
  );
}

/** From the full hour of the first start to that of the last end; the whole day where there is no shift. */
function axisOf(grid: IntervalGrid, shifts: readonly Wire<Shift>[], day: number): readonly [number, number] {
  const [first, next] = dayBounds(grid, day);
  if (shifts.length === 0) return [intervalStart(grid, first), intervalStart(grid, next)];
  const from = Math.min(...shifts.map(({ start }) => start));
  const to = Math.max(...shifts.map(({ end }) => end));
  return [Math.floor(from / HOUR) * HOUR, Math.ceil(to / HOUR) * HOUR];
}
