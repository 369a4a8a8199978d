import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useQueueName } from '../../api/use-center.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DayPicker } from '../../parts/day-picker.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { CoverPanel } from './cover-panel.tsx';
import { DayGantt } from './day-gantt.tsx';
import { ScheduleFigures } from './schedule-figures.tsx';
import { Solutions } from './solutions.tsx';
import { Violations } from './violations.tsx';

const ALL = '*';

/** One day as a Gantt with its cover, then what the solver proved and which rules are broken. */
export function SchedulePage() {
  const { t } = useTranslation();
  const nameOf = useQueueName();
  const query = useArtefact('schedules');
  const { search, change } = usePageSearch();
  return (
    <>
      <PageHeader title={t('schedule.title')} about={t('schedule.about')} note={<MadeNote of={query.data} />} />
      <ArtefactGate query={query}>
        {({ payload }) => {
          const skills = payload.coverage.map(({ skill }) => skill);
          const skill = skills.includes(search.skill ?? '') ? (search.skill as string) : ALL;
          const day = Math.max(0, payload.grid.days.indexOf(search.day ?? ''));
          const date = payload.grid.days[day] ?? '';
          const shifts = payload.shifts.filter(
            (shift) => shift.date === date && (skill === ALL || shift.skill === skill || shift.skill === ALL),
          );
          const coverage = payload.coverage.filter((one) => skill === ALL || one.skill === skill);
          return (
            <>
              <Toolbar>
                <DayPicker days={payload.grid.days} value={date} onChange={(next) => change({ day: next })} />
                {skills.length > 1 && (
                  <Select
                    label={t('schedule.skill')}
                    value={skill}
                    options={[ALL, ...skills].map((value) => ({
                      value,
                      label: value === ALL ? t('schedule.allSkills') : nameOf(value),
                    }))}
                    onChange={(next) => change({ skill: next })}
                  />
                )}
              </Toolbar>
              <ScheduleFigures schedule={payload} />
              <Panels>
                <CoverPanel grid={payload.grid} coverage={coverage} day={day} />
                <DayGantt grid={payload.grid} shifts={shifts} day={day} named={payload.named} />
              </Panels>
              <Panels columns="wide-first">
                <Solutions schedule={payload} />
                <Violations violations={payload.violations} />
              </Panels>
            </>
          );
        }}
      </ArtefactGate>
    </>
  );
}
