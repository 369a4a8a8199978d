import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { employment } from './people-on-day.ts';
import type { TableProps } from './table-props.ts';
import { useNames } from './use-names.ts';

const LOOK = {
  employed: { tone: 'good', glyph: '●' },
  coming: { tone: 'info', glyph: '◔' },
  left: { tone: 'quiet', glyph: '○' },
} as const;

/** People with where they sit, what they can, and from when to when they work here. */
export function AgentsTable({ people, agents, onOpen }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames(people);
  const weekly = new Map(people.contracts.map(({ id, value }) => [id, value.weeklyHours]));
  const contractText = (id: string) => {
    const hours = weekly.get(id);
    return hours === undefined
      ? id
      : `${id} · ${t('people.hoursAWeek', { hours: format.number(hours, hours % 1 === 0 ? 0 : 1) })}`;
  };
  return (
    <SortedTable
      saveAs="agents"
      label={t('people.views.agents')}
      rows={agents}
      rowKey={({ id }) => id}
      height={720}
      frozen
      empty={t('people.noneFound')}
      columns={[
        {
          key: 'name',
          head: t('people.fields.person'),
          text: ({ value }) => value.name,
          onOpen: ({ id }) => onOpen(id),
        },
        { key: 'agent', head: t('people.fields.number'), sortBy: ({ id }) => id, cell: ({ id }) => id },
        {
          key: 'state',
          head: t('people.state'),
          sortBy: ({ value }) => employment(value, people.day),
          cell: ({ value }) => {
            const state = employment(value, people.day);
            return <Badge {...LOOK[state]}>{t(`people.states.${state}`)}</Badge>;
          },
        },
        {
          key: 'team',
          head: t('people.fields.team'),
          sortBy: ({ value }) => names.team(value.team),
          cell: ({ value }) => names.team(value.team) || '–',
        },
        {
          key: 'site',
          head: t('people.fields.site'),
          sortBy: ({ value }) => names.site(value.site),
          cell: ({ value }) => names.site(value.site),
        },
        {
          key: 'skills',
          head: t('people.fields.skills'),
          cell: ({ value }) =>
            value.skills.map(({ skill, level }) => `${names.skill(skill)} ${level}`).join(' · ') || '–',
        },
        {
          key: 'contract',
          head: t('people.fields.contract'),
          sortBy: ({ value }) => value.contract,
          value: ({ value }) => value.contract,
          cell: ({ value }) => contractText(value.contract),
        },
        {
          key: 'start',
          head: t('people.fields.start'),
          sortBy: ({ value }) => value.start,
          cell: ({ value }) => value.start,
        },
        {
          key: 'end',
          head: t('people.fields.end'),
          sortBy: ({ value }) => value.end,
          cell: ({ value }) => value.end ?? '–',
        },
      ]}
    />
  );
}
