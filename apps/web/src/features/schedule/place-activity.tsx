import { MINUTE, type Shift } from '@seatwise/core';
import { placeActivity } from '@seatwise/schedule/editing';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftActivity } from '../../api/use-schedule-draft.ts';
import { clockText } from '../../format/clock-text.ts';
import { Button } from '../../parts/button.tsx';
import { ActivitySelect } from './activity-select.tsx';
import { instantAt, parseClock } from './clock.ts';
import type { DayEditing } from './day-editing.ts';
import { snap } from './gantt/axis.ts';
import styles from './shift-panel.module.css';
import { TimeField } from './time-field.tsx';

/** Places a meeting, a training or another activity in a shift. */
export function PlaceActivity({
  shift,
  editing,
  codes,
}: {
  shift: Shift;
  editing: DayEditing;
  codes: readonly DraftActivity[];
}) {
  const { t } = useTranslation();
  const id = useId();
  const { grid, words, locked } = editing;
  const first = codes.find(({ kind }) => kind === 'meeting') ?? codes[0];
  const [activity, setActivity] = useState(first?.id ?? '');
  const [at, setAt] = useState(() => words.time(snap(shift.start + 60 * MINUTE, 15)));
  const [minutes, setMinutes] = useState(30);
  const code = codes.find((one) => one.id === activity);
  if (!first) return null;
  const place = () => {
    const clock = parseClock(at);
    if (!code || clock === null) return;
    const day = grid.days.indexOf(shift.date);
    const start = instantAt(grid, day, clock, words.time, shift.start - 1);
    const { paid, onQueue } = code;
    const next = placeActivity(shift, { activity, paid, onQueue, start, end: start + minutes * MINUTE });
    editing.apply({ put: [next], remove: [] }, 'place', next);
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('gantt.placeTitle')}</legend>
      <div className={styles.line}>
        <ActivitySelect
          label={t('gantt.activity')}
          value={activity}
          codes={codes}
          words={words}
          disabled={locked}
          onTake={(kind) => setActivity(kind.activity)}
        />
        <span aria-hidden="true">{t('gantt.placeAt')}</span>
        <TimeField
          label={t('gantt.placeAt')}
          value={at}
          disabled={locked}
          onTake={(taken) => setAt(clockText(taken))}
        />
        <label htmlFor={id}>{t('gantt.placeFor')}</label>
        <input
          id={id}
          className={styles.number}
          type="number"
          min={5}
          max={480}
          step={5}
          value={minutes}
          disabled={locked}
          onChange={({ target }) => setMinutes(Math.max(5, Math.min(480, Math.round(Number(target.value)) || 5)))}
        />
        <span>{t('gantt.placeUnit')}</span>
        <Button disabled={locked} onClick={place}>
          {t('gantt.place')}
        </Button>
      </div>
    </fieldset>
  );
}
