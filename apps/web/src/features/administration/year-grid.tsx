import type { PlanningEvent } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { CalendarDay } from '../../api/use-administration.ts';
import { useFormat } from '../../format/use-format.ts';
import { useLanguage } from '../../words/languages.ts';
import { useWordOf } from '../../words/use-word-of.ts';
import styles from './administration.module.css';

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const MONTHS = Array.from({ length: 12 }, (_, month) => month);
/** Days that are marked, each by a sign beside its tint. */
const MARKED = ['statutory_holiday', 'adjusted_day_off', 'adjusted_workday'] as const;

/** Twelve months of a year; what a day is stands in its sign and its title. */
export function YearGrid({
  year,
  days,
  events,
}: {
  year: number;
  days: readonly CalendarDay[];
  events: readonly PlanningEvent[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const holidayName = useWordOf('holiday');
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const names = new Map(events.map(({ id, name }) => [id, name]));
  const wordsOf = (day: CalendarDay) =>
    [
      day.date,
      t(`administration.dayTypes.${day.type}`),
      day.holiday && holidayName(day.holiday),
      ...day.events.map((id) => names.get(id) ?? id),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return (
    <>
      <div className={styles.year}>
        {MONTHS.map((month) => (
          <table key={month} className={styles.month}>
            <caption>{monthName.format(Date.UTC(year, month, 1))}</caption>
            <thead>
              <tr>
                {WEEKDAYS.map((weekday) => (
                  <th key={weekday} scope="col">
                    {format.weekdayOf(weekday).replace(/^周/, '')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeksOf(days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1)).map((week) => (
                <tr key={week.find((day) => day !== null)?.date}>
                  {week.map((day, at) =>
                    day === null ? (
                      // biome-ignore lint/suspicious/noArrayIndexKey: an empty place has nothing else
                      <td key={at} />
                    ) : (
                      <td
                        key={day.date}
                        title={wordsOf(day)}
                        data-type={day.type}
                        data-holiday={day.holiday === null ? undefined : ''}
                        data-event={day.events.length > 0 ? '' : undefined}
                      >
                        {Number(day.date.slice(8))}
                        {markOf(day) !== null && (
                          <span className={styles.mark} aria-hidden="true">
                            {t(`administration.marks.${markOf(day) as (typeof MARKED)[number]}`)}
                          </span>
                        )}
                        {day.events.length > 0 && (
                          <span className={styles.mark} aria-hidden="true">
                            ◆
                          </span>
                        )}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <ul className={styles.legend}>
        {MARKED.map((type) => (
          <li key={type}>
            {`${t(`administration.marks.${type}`)} ${t(`administration.dayTypes.${type}`)} ${format.number(days.filter((day) => day.type === type).length)}`}
          </li>
        ))}
        <li>{`◆ ${t('administration.events')}`}</li>
      </ul>
    </>
  );
}

/** A weekend day inside a holiday is free like a day off in lieu. */
const markOf = ({ type, holiday }: CalendarDay): (typeof MARKED)[number] | null =>
  MARKED.find((marked) => marked === type) ?? (holiday === null ? null : 'adjusted_day_off');

/** Days of a month as weeks from Monday, with empty places before the first and after the last. */
function weeksOf(days: readonly CalendarDay[]): (CalendarDay | null)[][] {
  const weeks: (CalendarDay | null)[][] = [];
  for (const day of days) {
    if (weeks.length === 0 || day.weekday === 0) weeks.push(WEEKDAYS.map(() => null));
    (weeks.at(-1) as (CalendarDay | null)[])[day.weekday] = day;
  }
  return weeks;
}
