import { useTranslation } from 'react-i18next';
import { type MyFrame, useMyFrame } from '../../api/use-my-schedule.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Button } from '../../parts/button.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { BidsView } from './bids-view.tsx';
import { LeaveView } from './leave-view.tsx';
import styles from './my.module.css';
import { PersonPicker } from './person-picker.tsx';
import { RequestsView } from './requests-view.tsx';
import { TeamView } from './team-view.tsx';
import { WeekView } from './week-view.tsx';
import { WishesView } from './wishes-view.tsx';

const VIEWS = ['week', 'requests', 'leave', 'wishes', 'bids', 'team'] as const;
type View = (typeof VIEWS)[number];

/** One person's schedule and requests, made for a phone; and a team with what waits for its leader. */
export function MyPage() {
  const { t } = useTranslation();
  const query = useMyFrame();
  return (
    <div className={styles.page}>
      <PageHeader title={t('my.title')} about={t('my.about')} />
      <ArtefactGate query={query}>{(frame) => <Views frame={frame} />}</ArtefactGate>
    </div>
  );
}

function Views({ frame }: { frame: MyFrame }) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const view: View = VIEWS.find((one) => one === search.view) ?? 'week';
  const person = frame.agents.find(({ id }) => id === search.person);
  const team = frame.teams.find(({ id }) => id === person?.team);
  return (
    <>
      <div className={styles.bar}>
        {person && view !== 'team' && (
          <p className={styles.who}>
            <strong>{person.name}</strong>
            <span className={styles.muted}>{`${person.id}${team ? ` · ${team.name}` : ''}`}</span>
            <Button look="quiet" onClick={() => change({ person: undefined })}>
              {t('my.change')}
            </Button>
          </p>
        )}
        <Segmented
          label={t('my.views')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`my.view.${value}`) }))}
          onChange={(next) => change({ view: next === 'week' ? undefined : next })}
        />
      </div>
      {view === 'team' ? (
        <TeamView frame={frame} />
      ) : person ? (
        <OwnView key={person.id} view={view} frame={frame} person={person.id} />
      ) : (
        <PersonPicker frame={frame} onChoose={(id) => change({ person: id })} />
      )}
    </>
  );
}

function OwnView({ view, ...of }: { view: Exclude<View, 'team'>; frame: MyFrame; person: string }) {
  switch (view) {
    case 'week':
      return <WeekView {...of} />;
    case 'requests':
      return <RequestsView {...of} />;
    case 'leave':
      return <LeaveView {...of} />;
    case 'wishes':
      return <WishesView {...of} />;
    case 'bids':
      return <BidsView {...of} />;
  }
}
