import { useTranslation } from 'react-i18next';
import { usePageSearch } from '../../app/use-page-search.ts';
import { NEW } from '../../form/opened-entry.ts';
import { Beside } from '../../parts/beside.tsx';
import { Button } from '../../parts/button.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { AgentsTable } from './agents-table.tsx';
import { FirstPeople } from './first-people.tsx';
import { LevelEditor } from './levels/level-editor.tsx';
import { OpeningHoursView } from './opening-hours.tsx';
import { PastePanel } from './paste-panel.tsx';
import styles from './people.module.css';
import { PeopleFigures } from './people-figures.tsx';
import { PeopleFilters, useFilteredAgents } from './people-filters.tsx';
import type { PeopleOnDay } from './people-on-day.ts';
import { SitesTable, TeamsTable } from './places-tables.tsx';
import { RecordSide } from './record-side.tsx';
import { SkillsTable } from './skills-table.tsx';
import type { TableProps } from './table-props.ts';
import { CodesTable, ContractsTable, LeaveTable, ShrinkageTable } from './terms-tables.tsx';
import { LEVELS, PASTE, type PeopleView, VIEWS } from './views.ts';

const TABLES = {
  agents: AgentsTable,
  skills: SkillsTable,
  teams: TeamsTable,
  sites: SitesTable,
  contracts: ContractsTable,
  leave: LeaveTable,
  codes: CodesTable,
  shrinkage: ShrinkageTable,
} as const;

/** A view with its totals, its list, and what is open of it. */
export function PeopleWorkspace({ people, today }: { people: PeopleOnDay; today: string }) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const view: PeopleView = VIEWS.find((one) => one === search.view) ?? 'agents';
  const agents = useFilteredAgents(people);
  const { record } = search;
  const open = (next: string | undefined) => change({ record: next });
  const onPeople = view === 'agents' || view === 'skills';
  const writing = view === 'skills' && record === LEVELS;
  const nobody = people.agents.length === 0 && (onPeople || view === 'leave');
  return (
    <>
      <Toolbar>
        <Segmented
          label={t('people.view')}
          value={view}
          options={VIEWS.map((value) => ({ value, label: t(`people.views.${value}`) }))}
          onChange={(next) => change({ view: next === 'agents' ? undefined : next, record: undefined })}
        />
        <span className={styles.actions}>
          {onPeople && <Button onClick={() => open(PASTE)}>{t('people.paste')}</Button>}
          <Button look="primary" onClick={() => open(NEW)}>
            {t(`people.adding.${view}`)}
          </Button>
        </span>
      </Toolbar>
      <PeopleFilters people={people} view={view} today={today} />
      {record === PASTE && (
        <Panels>
          <PastePanel people={people} onDone={() => open(undefined)} />
        </Panels>
      )}
      {nobody && record !== PASTE && record !== NEW && (
        <Panels>
          <FirstPeople onPaste={() => open(PASTE)} onAdd={() => change({ view: 'sites', record: NEW })} />
        </Panels>
      )}
      {view !== 'hours' ? (
        <>
          {!nobody && <PeopleFigures view={view} people={people} agents={agents} />}
          <Beside
            side={
              record !== undefined &&
              record !== PASTE &&
              record !== LEVELS && (
                <RecordSide key={`${view} ${record}`} people={people} view={view} record={record} today={today} />
              )
            }
          >
            {!nobody && (
              <Panel
                title={t(`people.views.${view}`)}
                note={t('people.onDay', { day: people.day })}
                tools={
                  view === 'skills' && (
                    <Button onClick={() => open(writing ? undefined : LEVELS)}>
                      {t(writing ? 'people.levels.back' : 'people.levels.edit')}
                    </Button>
                  )
                }
                flush
              >
                {writing ? (
                  <LevelEditor key={people.day} people={people} agents={agents} />
                ) : (
                  <ViewTable view={view} people={people} agents={agents} onOpen={open} />
                )}
              </Panel>
            )}
          </Beside>
        </>
      ) : (
        <OpeningHoursView day={people.day} record={record} onOpen={open} />
      )}
    </>
  );
}

function ViewTable({ view, ...props }: TableProps & { view: keyof typeof TABLES }) {
  const Table = TABLES[view];
  return <Table {...props} />;
}
