import { useTranslation } from 'react-i18next';
import { usePageSearch } from '../../app/use-page-search.ts';
import { NEW } from '../../form/opened-entry.ts';
import type { PeopleOnDay } from './people-on-day.ts';
import { NewRecordPanel, RecordPanel } from './record-panel.tsx';
import { useNames } from './use-names.ts';
import { useRecordFields } from './use-record-fields.ts';
import { KIND_OF, type PeopleView } from './views.ts';

/** The record that the address names, open at the side. */
export function RecordSide({
  people,
  view,
  record,
  today,
}: {
  people: PeopleOnDay;
  view: Exclude<PeopleView, 'hours'>;
  record: string;
  today: string;
}) {
  const { t } = useTranslation();
  const { change } = usePageSearch();
  const names = useNames(people);
  const kind = KIND_OF[view];
  const specs = useRecordFields(people, record === NEW)[kind];
  const common = { kind, specs, day: people.day, today, onClose: () => change({ record: undefined }) };
  if (record === NEW)
    return (
      <NewRecordPanel
        {...common}
        title={t(`people.adding.${view}`)}
        blank={blankOf(view, people)}
        onAdded={(id) => change({ record: id })}
      />
    );
  const grant = people.agents.flatMap(({ leave }) => leave).find(({ agent, code }) => `${agent} ${code}` === record);
  const title = {
    agents: names.agent(record),
    skills: names.agent(record),
    teams: names.team(record),
    sites: names.site(record),
    contracts: record,
    leave: grant ? `${names.agent(grant.agent)} · ${names.code(grant.code)}` : record,
    codes: names.code(record),
    shrinkage: names.code(record),
  }[view];
  const counted = countOf(view, record, people);
  return (
    <RecordPanel
      {...common}
      id={record}
      title={title}
      note={counted === null ? undefined : t('people.refers', { count: counted })}
    />
  );
}

/** What a new record starts with: the first of what it has to name, from the day that is shown. */
function blankOf(view: Exclude<PeopleView, 'hours'>, people: PeopleOnDay): Readonly<Record<string, unknown>> {
  const site = people.sites[0]?.id ?? '';
  const agent = {
    id: '',
    name: '',
    site,
    team: people.teams.find(({ value }) => value.site === site)?.id ?? '',
    contract: people.contracts[0]?.id ?? '',
    start: people.day,
    end: null,
    skills: [],
  };
  const code = people.codes.find(({ value }) => value.kind === 'leave')?.id ?? '';
  return {
    agents: agent,
    skills: agent,
    teams: { id: '', name: '', site },
    sites: { id: '', name: '' },
    contracts: { id: '' },
    leave: { agent: people.agents[0]?.id ?? '', code },
    codes: { id: '', name: '', kind: 'other', paid: true, onQueue: false, placedBySchedule: false },
    shrinkage: { activity: '', base: 'scheduled', placedBySchedule: false },
  }[view];
}

/** How many people refer to a record; null where nobody does by name. */
function countOf(view: PeopleView, record: string, { agents }: PeopleOnDay): number | null {
  if (view === 'teams') return agents.filter(({ value }) => value.team === record).length;
  if (view === 'sites') return agents.filter(({ value }) => value.site === record).length;
  if (view === 'contracts') return agents.filter(({ value }) => value.contract === record).length;
  return null;
}
