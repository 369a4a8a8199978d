import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyFrame, OwnDay } from '../../api/use-my-schedule.ts';
import type { ShiftRequest } from '../../api/use-requests.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import styles from './day-card.module.css';
import { ShiftTrack } from './shift-track.tsx';
import { SwapSheet } from './swap-sheet.tsx';
import { leaveOf, useMyWords } from './use-my.ts';

/** A day: its shift with pauses and hours, what changed since it was published, and what is asked about it. */
export function DayCard({
  day,
  frame,
  person,
  length,
  asked,
}: {
  day: OwnDay;
  frame: MyFrame;
  person: string;
  /** The week's axis, in milliseconds from midnight (UTC) of each day. */
  length: readonly [number, number] | null;
  asked: readonly ShiftRequest[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useMyWords(frame);
  const [swapping, setSwapping] = useState(false);
  const { date, shifts, planned, published, absences } = day;
  const midnight = Date.parse(`${date}T00:00Z`);
  const work = shifts.filter((shift) => leaveOf(shift, frame) === null);
  const off = shifts.length === 0 && absences.length === 0;
  return (
    <li className={styles.card} data-off={off ? '' : undefined} data-today={date === frame.today ? '' : undefined}>
      <p className={styles.date}>
        <span>{format.weekday(date)}</span>
        <strong>{format.shortDay(date)}</strong>
        {date === frame.today && <span className={styles.today}>{t('my.today')}</span>}
      </p>
      <div className={styles.body}>
        {off && <p className={styles.quiet}>{planned ? t('my.off') : t('my.notPlanned')}</p>}
        {shifts.map((shift) => (
          <div key={shift.id} className={styles.shift}>
            <p className={styles.line}>
              <strong className={styles.name}>{words.shift(shift)}</strong>
              <span className={styles.quiet}>{t('my.hours', { hours: format.number(shift.paidHours, 1) })}</span>
            </p>
            {length && (
              <ShiftTrack shifts={[shift]} axis={[midnight + length[0], midnight + length[1]]} frame={frame} />
            )}
            {leaveOf(shift, frame) === null && (
              <ul className={styles.pauses}>
                {shift.activities
                  .filter(({ onQueue }) => !onQueue)
                  .map((pause) => (
                    <li key={pause.start}>{`${words.span(pause)} ${words.code(pause.activity)}`}</li>
                  ))}
              </ul>
            )}
          </div>
        ))}
        {shifts.length === 0 &&
          absences.map((one) => (
            <p key={one.start} className={styles.name}>
              {words.code(one.code)}
            </p>
          ))}
        <div className={styles.marks}>
          {published && (
            <Badge tone="warn" glyph="△">
              {`${t('my.changed')} · ${
                published.length === 0
                  ? t('my.wasOff')
                  : t('my.was', { shift: published.map((shift) => words.shift(shift)).join(', ') })
              }`}
            </Badge>
          )}
          {asked.map((request) => (
            <Badge key={request.id} tone="info" glyph="↔">
              {`${t(`my.kinds.${request.content.kind}`)} · ${t(`my.states.${request.state}`)}`}
            </Badge>
          ))}
        </div>
      </div>
      {work.length > 0 && (
        <Button
          className={styles.action}
          aria-label={`${t('my.swap')}: ${format.day(date)}`}
          onClick={() => setSwapping(true)}
        >
          {t('my.swap')}
        </Button>
      )}
      {swapping && <SwapSheet frame={frame} person={person} date={date} onClose={() => setSwapping(false)} />}
    </li>
  );
}
