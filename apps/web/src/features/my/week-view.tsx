import { addDays } from '@seatwise/calendar';
import { useTranslation } from 'react-i18next';
import { type MyFrame, useOwnDays } from '../../api/use-my-schedule.ts';
import { useRequests } from '../../api/use-requests.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { mondayOf, startDay } from './dates.ts';
import { DayCard } from './day-card.tsx';
import { MonthGlance } from './month-glance.tsx';
import styles from './my.module.css';
import { axisOf } from './shift-track.tsx';
import { Subscription } from './subscription.tsx';
import { touches } from './use-my.ts';

/** A week as a list of days, a month at a glance, and the calendar to subscribe to. */
export function WeekView({ frame, person }: { frame: MyFrame; person: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { search, change } = usePageSearch();
  const day = startDay(search.day, frame);
  const monday = mondayOf(day);
  const query = useOwnDays(person, monday, 7);
  const requests = useRequests(person).data ?? [];
  const step = (days: number, name: string) => (
    <Button
      look="quiet"
      className={days < 0 ? styles.back : ''}
      aria-label={name}
      title={name}
      onClick={() => change({ day: addDays(monday, days) })}
    >
      <Icon name="chevron" />
    </Button>
  );
  return (
    <div className={styles.columns}>
      <section aria-labelledby="my-week">
        <div className={styles.weekHead}>
          {step(-7, t('my.previousWeek'))}
          <h2 id="my-week">
            {t('my.weekOf', { from: format.shortDay(monday), to: format.shortDay(addDays(monday, 6)) })}
          </h2>
          {step(7, t('my.nextWeek'))}
          <p className={styles.sum}>
            {query.data &&
              t('my.weekHours', {
                hours: format.number(
                  query.data.reduce((sum, { shifts }) => sum + shifts.reduce((own, one) => own + one.paidHours, 0), 0),
                  1,
                ),
                days: query.data.filter(({ shifts }) => shifts.length > 0).length,
              })}
          </p>
        </div>
        <ArtefactGate query={query}>
          {(days) => {
            const axis = sharedAxis(days.flatMap(({ shifts }) => shifts));
            return (
              <ol className={styles.days}>
                {days.map((one) => (
                  <DayCard
                    key={one.date}
                    day={one}
                    frame={frame}
                    person={person}
                    length={axis}
                    asked={requests.filter(
                      ({ state, content }) => (state === 'open' || state === 'accepted') && touches(content, one.date),
                    )}
                  />
                ))}
              </ol>
            );
          }}
        </ArtefactGate>
      </section>
      <div className={styles.stack}>
        <MonthGlance frame={frame} person={person} day={day} onChoose={(next) => change({ day: next })} />
        <Subscription person={person} />
      </div>
    </div>
  );
}

/** First and last hour of the week's days, counted from each day's own first shift, so that bars can be compared. */
function sharedAxis(shifts: Parameters<typeof axisOf>[0]): readonly [number, number] | null {
  const daily = new Map<string, typeof shifts>();
  for (const shift of shifts) daily.set(shift.date, [...(daily.get(shift.date) ?? []), shift]);
  const axes = [...daily.entries()].flatMap(([date, own]) => {
    const axis = axisOf(own);
    const midnight = Date.parse(`${date}T00:00Z`);
    return axis ? [[axis[0] - midnight, axis[1] - midnight] as const] : [];
  });
  return axes.length === 0 ? null : [Math.min(...axes.map(([from]) => from)), Math.max(...axes.map(([, to]) => to))];
}
