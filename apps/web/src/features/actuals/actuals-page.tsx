import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DayPicker } from '../../parts/day-picker.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { QueueSelect } from '../../parts/queue-select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { ActualsFigures } from './actuals-figures.tsx';
import { AdherenceTable } from './adherence-table.tsx';
import { DayTable } from './day-table.tsx';
import { IntervalTable } from './interval-table.tsx';
import { StaffChart } from './staff-chart.tsx';
import { VolumeChart } from './volume-chart.tsx';

/** The plan beside what happened: one queue, one day by interval, all days, and agents. */
export function ActualsPage() {
  const { t } = useTranslation();
  const query = useArtefact('actuals');
  const { search, change } = usePageSearch();
  return (
    <>
      <PageHeader title={t('actuals.title')} about={t('actuals.about')} note={<MadeNote of={query.data} />} />
      <ArtefactGate query={query}>
        {({ payload: { grid, queues, adherence } }) => {
          const actuals = queues.find((one) => one.queue === search.queue) ?? queues[0];
          if (!actuals) return null;
          const asked = grid.days.indexOf(search.day ?? '');
          const day = asked >= 0 ? asked : grid.days.length - 1;
          const view = { grid, actuals, day };
          return (
            <>
              <Toolbar>
                <QueueSelect
                  queues={queues.map((one) => one.queue)}
                  value={actuals.queue}
                  onChange={(queue) => change({ queue })}
                />
                <DayPicker days={grid.days} value={grid.days[day] ?? ''} onChange={(next) => change({ day: next })} />
              </Toolbar>
              <ActualsFigures grid={grid} actuals={actuals} adherence={adherence} />
              <Panels columns={2}>
                <VolumeChart {...view} />
                <StaffChart {...view} />
              </Panels>
              <Panels>
                <DayTable grid={grid} actuals={actuals} />
                <AdherenceTable
                  day={grid.days[day] ?? ''}
                  rows={adherence.filter(({ date }) => date === grid.days[day])}
                />
              </Panels>
              <IntervalTable {...view} />
            </>
          );
        }}
      </ArtefactGate>
    </>
  );
}
