import { useTranslation } from 'react-i18next';
import type { HeldAgent } from '../../api/use-records.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { useNameFinder } from '../../parts/use-name-finder.ts';
import { useOwnText } from '../../parts/use-own-text.ts';
import styles from './people.module.css';
import { employment, type PeopleOnDay } from './people-on-day.ts';
import type { PeopleView } from './views.ts';

/** The day that is shown, and who of it: by name or sound, site, team and skill. All of it is kept in the address. */
export function PeopleFilters({ people, view, today }: { people: PeopleOnDay; view: PeopleView; today: string }) {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const named = (rows: readonly { id: string; value: { name: string } }[]) => [
    { value: '', label: t('people.all') },
    ...rows.map(({ id, value }) => ({ value: id, label: value.name || id })),
  ];
  const chosen = (value: string) => (value === '' ? undefined : value);
  const day = useOwnText(people.day, (value) => change({ day: value === today ? undefined : chosen(value) }));
  return (
    <div className={styles.filters}>
      <label className={styles.day}>
        <span>{t('people.day')}</span>
        <input type="date" {...day} />
      </label>
      {(view === 'agents' || view === 'skills' || view === 'leave') && (
        <>
          <SearchField
            label={t('people.find')}
            value={search.find ?? ''}
            onChange={(find) => change({ find: chosen(find) })}
          />
          <Select
            label={t('people.fields.site')}
            value={search.site ?? ''}
            options={named(people.sites)}
            onChange={(site) => change({ site: chosen(site) })}
          />
          <Select
            label={t('people.fields.team')}
            value={search.team ?? ''}
            options={named(people.teams)}
            onChange={(team) => change({ team: chosen(team) })}
          />
          <Select
            label={t('people.fields.skill')}
            value={search.skill ?? ''}
            options={named(people.skills.map(({ id, name }) => ({ id, value: { name } })))}
            onChange={(skill) => change({ skill: chosen(skill) })}
          />
          <Select
            label={t('people.state')}
            value={search.state ?? ''}
            options={[
              { value: '', label: t('people.all') },
              ...(['employed', 'coming', 'left'] as const).map((value) => ({
                value,
                label: t(`people.states.${value}`),
              })),
            ]}
            onChange={(state) => change({ state: chosen(state) })}
          />
        </>
      )}
    </div>
  );
}

/** People that the address lets through, in order of their ids. */
export function useFilteredAgents(people: PeopleOnDay): readonly HeldAgent[] {
  const { find = '', site, team, skill, state } = usePageSearch().search;
  const matches = useNameFinder(find);
  return people.agents.filter(
    ({ id, value }) =>
      (site === undefined || value.site === site) &&
      (team === undefined || value.team === team) &&
      (skill === undefined || value.skills.some((held) => held.skill === skill)) &&
      (state === undefined || employment(value, people.day) === state) &&
      matches(value.name, id),
  );
}
