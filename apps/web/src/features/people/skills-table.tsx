import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { SortedTable } from '../../parts/sorted-table.tsx';
import styles from './people.module.css';
import type { TableProps } from './table-props.ts';
import { useNames } from './use-names.ts';

/** Who can do what, and how well: a row a person, a column a skill. The tint only repeats the number. */
export function SkillsTable({ people, agents, onOpen }: TableProps) {
  const { t } = useTranslation();
  const names = useNames(people);
  const levelOf = (row: TableProps['agents'][number], skill: string) =>
    row.value.skills.find((held) => held.skill === skill)?.level ?? null;
  return (
    <SortedTable
      saveAs="skills"
      label={t('people.views.skills')}
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
        {
          key: 'team',
          head: t('people.fields.team'),
          sortBy: ({ value }) => names.team(value.team),
          cell: ({ value }) => names.team(value.team) || '–',
        },
        ...people.skills.map(({ id, name }) => ({
          key: `skill ${id}`,
          head: name,
          align: 'end' as const,
          sortBy: (row: TableProps['agents'][number]) => levelOf(row, id),
          value: (row: TableProps['agents'][number]) => levelOf(row, id),
          cell: (row: TableProps['agents'][number]) => {
            const level = levelOf(row, id);
            if (level === null) return '–';
            return (
              <span className={styles.level} style={{ '--level': level } as CSSProperties}>
                {level}
              </span>
            );
          },
        })),
        {
          key: 'count',
          head: t('people.skillCount'),
          align: 'end',
          sortBy: ({ value }) => value.skills.length,
          cell: ({ value }) => value.skills.length,
        },
      ]}
    />
  );
}
