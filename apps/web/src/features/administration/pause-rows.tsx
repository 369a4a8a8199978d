import type { WorkPlanPause } from '@seatwise/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useActivityName } from '../../words/use-activity-name.ts';
import styles from './administration.module.css';

const MOST = 6;
const NEW_PAUSE: WorkPlanPause = {
  activity: 'break',
  minutes: 15,
  paid: true,
  earliestStartMinutes: 90,
  latestStartMinutes: 150,
};
const NUMBERS = ['minutes', 'earliestStartMinutes', 'latestStartMinutes'] as const;

/** Meals and breaks of a shift: how long, and how many minutes after its start they may begin. */
export function PauseRows({
  pauses,
  activities,
  onChange,
}: {
  pauses: readonly WorkPlanPause[];
  activities: readonly string[];
  onChange: (pauses: readonly WorkPlanPause[]) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useActivityName();
  const id = useId();
  const set = (at: number, part: Partial<WorkPlanPause>) =>
    onChange(pauses.map((pause, i) => (i === at ? { ...pause, ...part } : pause)));
  return (
    <fieldset className={styles.pauses}>
      <legend>{t('administration.pauses')}</legend>
      {pauses.map((pause, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pause is named by its place alone
        <div key={at} className={styles.pause}>
          <label>
            {t('people.fields.activity')}
            <select value={pause.activity} onChange={({ target }) => set(at, { activity: target.value })}>
              {[...new Set([pause.activity, ...activities])].map((activity) => (
                <option key={activity} value={activity}>
                  {nameOf(activity)}
                </option>
              ))}
            </select>
          </label>
          {NUMBERS.map((key) => (
            <label key={key}>
              {t(`administration.fields.${key}`)}
              <input
                inputMode="numeric"
                autoComplete="off"
                value={Number.isNaN(pause[key]) ? '' : pause[key]}
                onChange={({ target }) => {
                  const text = target.value.normalize('NFKC').trim();
                  set(at, { [key]: /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN });
                }}
              />
            </label>
          ))}
          <Button
            look="quiet"
            aria-label={t('administration.removePause', { number: at + 1 })}
            title={t('administration.removePause', { number: at + 1 })}
            onClick={() => onChange(pauses.filter((_, i) => i !== at))}
          >
            <Icon name="close" />
          </Button>
          <span className={styles.paid}>
            <input
              id={`${id}-${at}`}
              type="checkbox"
              checked={pause.paid}
              onChange={({ target }) => set(at, { paid: target.checked })}
            />
            <label htmlFor={`${id}-${at}`}>{t('people.fields.paid')}</label>
          </span>
        </div>
      ))}
      <div>
        <Button disabled={pauses.length >= MOST} onClick={() => onChange([...pauses, NEW_PAUSE])}>
          {t('administration.addPause')}
        </Button>
      </div>
    </fieldset>
  );
}
