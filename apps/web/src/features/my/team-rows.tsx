import { MINUTE } from '@seatwise/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame, TeamDay } from '../../api/use-my-schedule.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { AbsenceSheet } from './absence-sheet.tsx';
import { axisOf, ShiftTrack } from './shift-track.tsx';
import styles from './team-rows.module.css';
import { useMyWords } from './use-my.ts';

const HOUR = 60 * MINUTE;

/** Everybody of a team on a day over the hours, with absences; one is entered from a row. */
export function TeamRows({ day, of, frame, leader }: { day: string; of: TeamDay; frame: MyFrame; leader: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  const [absent, setAbsent] = useState<TeamDay['rows'][number] | null>(null);
  const axis = axisOf(of.rows.flatMap(({ shifts }) => shifts));
  const hours = axis
    ? Array.from({ length: Math.round((axis[1] - axis[0]) / HOUR) }, (_, i) => axis[0] + i * HOUR)
    : [];
  return (
    <Panel title={t('my.teamDay')} note={`${of.team.name} · ${format.day(day)}`} flush>
      {of.rows.length === 0 && <p className={styles.empty}>{t('my.teamEmpty')}</p>}
      {axis && (
        <div className={styles.axis} aria-hidden="true">
          {hours.map((hour, i) => (
            <span key={hour} data-odd={i % 2 ? '' : undefined}>
              {format.time(hour, frame.zone).slice(0, 2)}
            </span>
          ))}
        </div>
      )}
      <ul>
        {of.rows.map((row) => (
          <li key={row.agent} className={styles.row}>
            <p className={styles.name}>
              <strong>{row.name}</strong>
              <span className={styles.muted}>{row.agent}</span>
              <span className={styles.muted}>
                {row.shifts.length === 0 ? t('my.off') : row.shifts.map((shift) => words.shift(shift)).join(', ')}
              </span>
              {row.absences.map((one) => (
                <Badge key={one.start} tone="warn" glyph="!">
                  {t('my.absent', {
                    code: words.code(one.code),
                    from: format.time(one.start, frame.zone),
                    to: format.time(one.end, frame.zone),
                  })}
                </Badge>
              ))}
            </p>
            <Button aria-label={t('my.absenceOf', { name: row.name })} onClick={() => setAbsent(row)}>
              {t('my.absence')}
            </Button>
            {axis && row.shifts.length > 0 && (
              <div className={styles.track}>
                <ShiftTrack shifts={row.shifts} axis={axis} frame={frame} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {absent && (
        <AbsenceSheet
          key={absent.agent}
          row={absent}
          day={day}
          frame={frame}
          leader={leader}
          onClose={() => setAbsent(null)}
        />
      )}
    </Panel>
  );
}
