import type { PlanningEvent } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useCalendarYear } from '../../api/use-administration.ts';
import { useToday } from '../../api/use-center.ts';
import { usePlanningDocument } from '../../api/use-planning-document.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { NEW, useOpenedEntry } from '../../form/opened-entry.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Beside } from '../../parts/beside.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import styles from './administration.module.css';
import { EventPanel } from './event-panel.tsx';
import { EventsTable } from './events-table.tsx';
import { HolidaysPanel } from './holidays-panel.tsx';
import { YearGrid } from './year-grid.tsx';

/** The year as planning reads it: weekends, holidays and days worked in exchange, with the center's own events. */
export function CalendarView() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const thisYear = Number(useToday().slice(0, 4));
  const asked = Number(search.day?.slice(0, 4));
  const year = asked >= 2000 && asked <= 2100 ? asked : thisYear;
  const calendar = useCalendarYear(year);
  const events = usePlanningDocument<readonly PlanningEvent[]>('planning-events');
  const event = useOpenedEntry(events.data?.value ?? [], ({ id }) => id, search.record);
  const open = (record: string | undefined) => change({ record });
  const step = (by: number, name: string) => (
    <Button
      look="quiet"
      className={by < 0 ? styles.back : ''}
      aria-label={name}
      title={name}
      onClick={() => change({ day: `${year + by}-01-01` })}
    >
      <Icon name="chevron" />
    </Button>
  );
  return (
    <ArtefactGate query={events}>
      {(stored) => {
        const isNew = search.record === NEW;
        return (
          <Beside
            side={
              (event !== null || isNew) && (
                <EventPanel
                  key={search.record}
                  stored={stored}
                  event={event}
                  day={`${year}-01-01`}
                  onClose={() => open(undefined)}
                />
              )
            }
          >
            <Panels>
              <Panel
                title={t('administration.year', { year })}
                note={t('administration.country', { country: calendar.data?.country ?? t('forms.none') })}
                tools={
                  <span className={styles.stepper}>
                    {step(-1, t('administration.previousYear'))}
                    <strong>{year}</strong>
                    {step(1, t('administration.nextYear'))}
                  </span>
                }
              >
                <ArtefactGate query={calendar}>
                  {(data) => (
                    <>
                      {!data.published && <Notice tone="warn">{t('administration.notPublished', { year })}</Notice>}
                      <YearGrid year={year} days={data.days} events={stored.value} />
                    </>
                  )}
                </ArtefactGate>
              </Panel>
              {calendar.data && <HolidaysPanel days={calendar.data.days} />}
              <Panel
                title={t('administration.events')}
                note={t('administration.eventsNote')}
                tools={<Button onClick={() => open(NEW)}>{t('administration.addEvent')}</Button>}
                flush
              >
                <EventsTable events={stored.value} onOpen={open} />
              </Panel>
            </Panels>
          </Beside>
        );
      }}
    </ArtefactGate>
  );
}
