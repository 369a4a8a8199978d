import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DayPicker } from '../../parts/day-picker.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { PublishBar } from '../../parts/publish-bar.tsx';
import { QueueSelect } from '../../parts/queue-select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { DayRequirement } from './day-requirement.tsx';
import { RequirementFigures } from './requirement-figures.tsx';
import { ShrinkageTable } from './shrinkage-table.tsx';
import { WhatIfPanel } from './what-if.tsx';

/** Staff of a queue: the goal, the figures, and one day in detail. */
export function RequirementPage() {
  const { t } = useTranslation();
  const query = useArtefact('requirements');
  const { search, change } = usePageSearch();
  return (
    <>
      <PageHeader title={t('requirement.title')} about={t('requirement.about')} note={<MadeNote of={query.data} />} />
      <ArtefactGate query={query}>
        {({ id, payload }) => {
          const queue = payload.queues.find((one) => one.queue === search.queue) ?? payload.queues[0];
          if (!queue) return null;
          const day = Math.max(0, payload.grid.days.indexOf(search.day ?? ''));
          return (
            <>
              <PublishBar kind="requirement" seen={id} days={payload.grid.days} />
              <Toolbar>
                <QueueSelect
                  queues={payload.queues.map((one) => one.queue)}
                  value={queue.queue}
                  onChange={(next) => change({ queue: next })}
                />
                <DayPicker
                  days={payload.grid.days}
                  value={payload.grid.days[day] ?? ''}
                  onChange={(next) => change({ day: next })}
                />
              </Toolbar>
              <RequirementFigures requirement={payload} queue={queue} />
              <DayRequirement requirement={payload} queue={queue} day={day} />
              <Panels>
                <WhatIfPanel requirement={payload} queue={queue} day={day} />
              </Panels>
              <ShrinkageTable requirement={payload} />
            </>
          );
        }}
      </ArtefactGate>
    </>
  );
}
