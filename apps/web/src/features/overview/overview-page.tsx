import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isMissing } from '../../api/fetch-json.ts';
import { useArtefact, useHistory } from '../../api/use-artefact.ts';
import { useCenter } from '../../api/use-center.ts';
import { shownDay, type ShownDay as WireDay } from '../../api/use-day.ts';
import { useFormat } from '../../format/use-format.ts';
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
import { shownDayOf } from './shown-day.ts';
import { Steps } from './steps.tsx';
import { Tiles } from './tiles.tsx';
import { TodayPanel } from './today-panel.tsx';
import { useAfterPaint } from './use-after-paint.ts';

/** Home: the day in a sentence and five figures, what needs a look, and the whole plan below. The day is there first. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { data: center } = useCenter();
  const shown = useQuery(shownDay);
  const settled = useAfterPaint(!shown.isPending);
  const nothingYet = isMissing(shown.error);
  const planned = settled && !nothingYet;
  return (
    <>
      <PageHeader
        title={center?.name || t('overview.title')}
        about={planned ? <PlanRange /> : t('overview.about')}
        note={planned && <PlanNote />}
      />
      {shown.isPending || nothingYet ? (
        <ArtefactGate query={shown}>{() => null}</ArtefactGate>
      ) : (
        <Home query={shown} settled={settled} />
      )}
    </>
  );
}

function Home({ query, settled }: { query: UseQueryResult<WireDay>; settled: boolean }) {
  const format = useFormat();
  const { data } = query;
  const day = useMemo(() => (data ? shownDayOf(data, format) : null), [data, format]);
  return (
    <>
      {day && <DaySentence day={day} />}
      {day && <Tiles day={day} settled={settled} />}
      <Panels columns="wide-first">
        <div className={styles.today}>
          <ArtefactGate query={query}>
            {() => (day && settled ? <TodayPanel day={day} /> : <Loading height={420} />)}
          </ArtefactGate>
        </div>
        {settled ? <Attention day={day} /> : <Loading height={420} />}
      </Panels>
      {settled && (
        <>
          <Steps />
          <Panels columns="wide-first">
            <DueDates />
            <ScorePanel />
          </Panels>
          <Panels>
            <CoverMatrix />
          </Panels>
        </>
      )}
    </>
  );
}

/** From the first day of the history shown to the last of the forecast. */
function PlanRange() {
  const { t } = useTranslation();
  const grid = useHistory(56).data?.payload.grid;
  const planned = useArtefact('forecasts').data?.payload.grid.days.at(-1);
  if (!grid) return t('overview.about');
  const { days, zone } = grid;
  return t('overview.range', { from: days[0] ?? '', to: planned ?? days.at(-1) ?? '', zone });
}

function PlanNote() {
  return <MadeNote of={useArtefact('forecasts').data} />;
}
