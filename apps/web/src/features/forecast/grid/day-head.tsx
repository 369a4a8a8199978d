import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../../api/use-calendar-days.ts';
import { useFormat } from '../../../format/use-format.ts';
import styles from './edit-grid.module.css';

/** Name of a day that is no plain one: its holiday and the events that hold on it; empty on plain days. */
export function useDayName(): (day: CalendarDay | undefined) => string {
  const { t, i18n } = useTranslation();
  return (day) => {
    if (!day) return '';
    const key = `forecastGrid.holidays.${day.holiday}`;
    const holiday = day.holiday && (i18n.exists(key) ? i18n.t(key as 'forecastGrid.holidays.春节') : day.holiday);
    const mark = day.type === 'adjusted_workday' ? t('forecastGrid.marks.work') : null;
    return [holiday, mark, ...day.events].filter(Boolean).join(' · ');
  };
}

const OFF = ['statutory_holiday', 'adjusted_day_off'];

/** A day as the head of its row: date, weekday, and what kind of day it is where that is not plain. */
export function DayHead({ date, day }: { date: string; day: CalendarDay | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useDayName()(day);
  const mark = day && OFF.includes(day.type) ? 'off' : day?.type === 'adjusted_workday' ? 'work' : null;
  const weekend = day?.type === 'weekend' || mark === 'off';
  return (
    <>
      <span>{format.shortDay(date)}</span>
      <span className={styles.weekday} data-weekend={weekend ? '' : undefined}>
        {format.weekday(date)}
      </span>
      {mark && (
        <abbr className={styles.dayMark} data-mark={mark} title={name || t(`forecastGrid.marks.${mark}`)}>
          {t(`forecastGrid.shortMarks.${mark}`)}
        </abbr>
      )}
      {day && day.events.length > 0 && (
        <abbr className={styles.dayMark} title={day.events.join(' · ')}>
          {t('forecastGrid.shortMarks.event')}
        </abbr>
      )}
    </>
  );
}
