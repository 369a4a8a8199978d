import { addDays } from '@seatwise/calendar';
import { useTranslation } from 'react-i18next';
import { type MyFrame, useTeamDay } from '../../api/use-my-schedule.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { DayPicker } from '../../parts/day-picker.tsx';
import { Panels } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { useOwnText } from '../../parts/use-own-text.ts';
import { startDay } from './dates.ts';
import { DecideList } from './decide-list.tsx';
import styles from './my.module.css';
import { RoundsPanel } from './rounds-panel.tsx';
import { TeamRows } from './team-rows.tsx';

/** A team leader's view: the team by the hour, absences, and what waits for a decision. */
export function TeamView({ frame }: { frame: MyFrame }) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const team = frame.teams.find(({ id }) => id === search.scope) ?? frame.teams[0];
  const day = startDay(search.day, frame);
  const leader = search.owner ?? team?.leader ?? '';
  const name = useOwnText(leader, (owner) => change({ owner: owner === '' ? undefined : owner }));
  const days: string[] = [];
  for (let date = frame.first; date <= frame.last; date = addDays(date, 1)) days.push(date);
  const query = useTeamDay(team?.id ?? '', day);
  return (
    <>
      <Toolbar>
        <Select
          label={t('my.team')}
          value={team?.id ?? ''}
          options={frame.teams.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(scope) => change({ scope })}
        />
        <DayPicker days={days} value={day} onChange={(next) => change({ day: next })} />
        <label className={`${styles.field} ${styles.inline}`}>
          <span>{t('my.leader')}</span>
          <input type="text" {...name} />
        </label>
      </Toolbar>
      <Panels columns="wide-first">
        <ArtefactGate query={query}>
          {(rows) => <TeamRows day={day} of={rows} frame={frame} leader={leader} />}
        </ArtefactGate>
        <DecideList frame={frame} team={team?.id ?? ''} leader={leader} />
      </Panels>
      <Panels>
        <RoundsPanel frame={frame} leader={leader} />
      </Panels>
    </>
  );
}
