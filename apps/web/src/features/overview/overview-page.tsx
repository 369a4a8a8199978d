import { useTranslation } from 'react-i18next';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { useCenter } from '../../api/use-center.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panels } from '../../parts/panel.tsx';
import { Attention } from './attention.tsx';
import { CoverMatrix } from './cover-matrix.tsx';
import { DaySentence } from './day-sentence.tsx';
import { DueDates } from './due-dates.tsx';
import styles from './overview-page.module.css';
import { ScorePanel } from './score-panel.tsx';
import { useShownDay } from './shown-day.ts';
import { Steps } from './steps.tsx';
import { Tiles } from './tiles.tsx';
import { TodayPanel } from './today-panel.tsx';

/** Home: the day in a sentence and five figures, what needs a look, and the whole plan below. */
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
      <ArtefactGate query={history}>{() => <Home />}</ArtefactGate>
    </>
  );
}

function Home() {
  const day = useShownDay();
  return (
    <>
      {day && <DaySentence day={day} />}
      <Tiles day={day} />
      <Panels columns="wide-first">
        <div className={styles.today}>{day ? <TodayPanel day={day} /> : <Loading height={420} />}</div>
        <Attention day={day} />
      </Panels>
      <Steps />
      <Panels columns="wide-first">
        <DueDates />
        <ScorePanel />
      </Panels>
      <Panels>
        <CoverMatrix />
      </Panels>
    </>
  );
}
