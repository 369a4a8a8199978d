import { useTranslation } from 'react-i18next';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { useCenter } from '../../api/use-center.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { Attention } from './attention.tsx';
import { CoverMatrix } from './cover-matrix.tsx';
import { DueDates } from './due-dates.tsx';
import { ScorePanel } from './score-panel.tsx';
import { Steps } from './steps.tsx';

/** Home: the whole plan in figures, and what needs a look. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { data: center } = useCenter();
  const history = useHistory(56);
  const forecast = useArtefact('forecasts').data;
  const days = history.data?.payload.grid.days;
  return (
    <>
      <PageHeader
        title={center?.name || t('overview.title')}
        about={
          days
            ? t('overview.range', {
                from: days[0] ?? '',
                to: forecast?.payload.grid.days.at(-1) ?? days.at(-1) ?? '',
                zone: history.data?.payload.grid.zone ?? '',
              })
            : t('overview.about')
        }
        note={<MadeNote of={forecast} />}
      />
      <ArtefactGate query={history}>
        {() => (
          <>
            <Steps />
            <Panels columns="wide-first">
              <Attention />
              <ScorePanel />
            </Panels>
            <Panels>
              <DueDates />
              <CoverMatrix />
            </Panels>
          </>
        )}
      </ArtefactGate>
    </>
  );
}
