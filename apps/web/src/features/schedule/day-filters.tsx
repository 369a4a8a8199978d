import { useTranslation } from 'react-i18next';
import { useCenter, useQueueName } from '../../api/use-center.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { DayPicker } from '../../parts/day-picker.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';

/** Stands for every team, or every skill. */
const ALL = '*';

/** What of the schedule is in view: day, team, skill, and a person looked for; all of it in the address. */
export function DayFilters({ draft, date }: { draft: ScheduleDraft; date: string }) {
  const { t } = useTranslation();
  const nameOf = useQueueName();
  const { data: center } = useCenter();
  const { search, change } = usePageSearch();
  const skills = draft.coverage.map(({ skill }) => skill);
  const teams = [...new Set(draft.agents.map(({ team }) => team))].filter((team) => team !== '').sort();
  const teamName = (id: string) => center?.teams.find((team) => team.id === id)?.name ?? id;
  return (
    <Toolbar>
      <DayPicker days={draft.grid.days} value={date} onChange={(day) => change({ day })} />
      {skills.length > 1 && (
        <Select
          label={t('schedule.skill')}
          value={search.skill ?? ALL}
          options={[ALL, ...skills].map((value) => ({
            value,
            label: value === ALL ? t('schedule.allSkills') : nameOf(value),
          }))}
          onChange={(skill) => change({ skill: skill === ALL ? undefined : skill })}
        />
      )}
      {draft.named && teams.length > 1 && (
        <Select
          label={t('gantt.team')}
          value={search.team ?? ALL}
          options={[ALL, ...teams].map((value) => ({
            value,
            label: value === ALL ? t('gantt.allTeams') : teamName(value),
          }))}
          onChange={(team) => change({ team: team === ALL ? undefined : team })}
        />
      )}
      {draft.named && (
        <SearchField
          label={t('gantt.find')}
          value={search.find ?? ''}
          onChange={(find) => change({ find: find === '' ? undefined : find })}
        />
      )}
    </Toolbar>
  );
}
