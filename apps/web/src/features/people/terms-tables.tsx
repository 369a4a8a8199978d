import { combineShrinkage } from '@seatwise/requirement';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { employed, type PeopleOnDay } from './people-on-day.ts';
import type { TableProps } from './table-props.ts';
import { useNames } from './use-names.ts';

/** Contracts with their hours, and how many people have them. */
export function ContractsTable({ people, onOpen }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = employed(people);
  const holders = (id: string) => here.filter(({ value }) => value.contract === id).length;
  return (
    <SortedTable
      saveAs="contracts"
      label={t('people.views.contracts')}
      rows={people.contracts}
      rowKey={({ id }) => id}
      empty={t('people.empty.contracts')}
      columns={[
        {
          key: 'contract',
          head: t('people.fields.id'),
          text: ({ id }) => id,
          onOpen: ({ id }) => onOpen(id),
        },
        {
          key: 'weeklyHours',
          head: t('people.fields.weeklyHours'),
          align: 'end',
          sortBy: ({ value }) => value.weeklyHours,
          cell: ({ value }) => format.number(value.weeklyHours, 1),
        },
        {
          key: 'maxDailyHours',
          head: t('people.fields.maxDailyHours'),
          align: 'end',
          cell: ({ value }) => format.number(value.maxDailyHours, 1),
        },
        {
          key: 'daysPerWeek',
          head: t('people.fields.daysPerWeek'),
          align: 'end',
          cell: ({ value }) => format.number(value.daysPerWeek, 1),
        },
        {
          key: 'people',
          head: t('people.people'),
          align: 'end',
          sortBy: ({ id }) => holders(id),
          cell: ({ id }) => format.number(holders(id)),
        },
        {
          key: 'hours',
          head: t('people.contractHours'),
          align: 'end',
          sortBy: ({ id, value }) => holders(id) * value.weeklyHours,
          cell: ({ id, value }) => format.number(holders(id) * value.weeklyHours, 1),
        },
      ]}
    />
  );
}

/** Hours of leave by person and code on the day. */
export function LeaveTable({ people, agents, onOpen }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames(people);
  const hours = (key: 'granted' | 'accrued' | 'used' | 'planned' | 'left') => ({
    key,
    head: t(`people.leaveColumns.${key}`),
    align: 'end' as const,
    sortBy: (row: (typeof rows)[number]) => row[key],
    cell: (row: (typeof rows)[number]) =>
      key === 'left' ? <strong>{format.number(row[key], 1)}</strong> : format.number(row[key], 1),
  });
  const rows = agents.flatMap(({ leave }) => leave);
  return (
    <SortedTable
      saveAs="leave"
      label={t('people.views.leave')}
      rows={rows}
      rowKey={({ agent, code }) => `${agent} ${code}`}
      height={720}
      empty={t('people.empty.leave')}
      columns={[
        {
          key: 'agent',
          head: t('people.fields.agent'),
          text: ({ agent }) => names.agent(agent),
          onOpen: ({ agent, code }) => onOpen(`${agent} ${code}`),
        },
        { key: 'id', head: t('people.fields.number'), sortBy: ({ agent }) => agent, cell: ({ agent }) => agent },
        {
          key: 'code',
          head: t('people.fields.code'),
          sortBy: ({ code }) => names.code(code),
          cell: ({ code }) => names.code(code),
        },
        { key: 'from', head: t('people.grantedFrom'), sortBy: ({ from }) => from, cell: ({ from }) => from },
        hours('granted'),
        hours('accrued'),
        hours('used'),
        hours('planned'),
        hours('left'),
      ]}
    />
  );
}

/** What people can be doing. */
export function CodesTable({ people, onOpen }: TableProps) {
  const { t } = useTranslation();
  const names = useNames(people);
  const yes = (value: boolean) => t(value ? 'parts.yes' : 'parts.no');
  return (
    <SortedTable
      saveAs="activity-codes"
      label={t('people.views.codes')}
      rows={people.codes}
      rowKey={({ id }) => id}
      height={720}
      empty={t('people.empty.codes')}
      columns={[
        {
          key: 'name',
          head: t('people.fields.name'),
          text: ({ id }) => names.code(id),
          onOpen: ({ id }) => onOpen(id),
        },
        { key: 'code', head: t('people.fields.id'), sortBy: ({ id }) => id, cell: ({ id }) => <code>{id}</code> },
        {
          key: 'kind',
          head: t('people.fields.kind'),
          sortBy: ({ value }) => value.kind,
          cell: ({ value }) => t(`people.codeKinds.${value.kind}`),
        },
        {
          key: 'paid',
          head: t('people.fields.paid'),
          sortBy: ({ value }) => Number(value.paid),
          cell: ({ value }) => yes(value.paid),
        },
        {
          key: 'onQueue',
          head: t('people.fields.onQueue'),
          sortBy: ({ value }) => Number(value.onQueue),
          cell: ({ value }) => yes(value.onQueue),
        },
        {
          key: 'placed',
          head: t('people.fields.placedBySchedule'),
          sortBy: ({ value }) => Number(value.placedBySchedule),
          cell: ({ value }) => yes(value.placedBySchedule),
        },
      ]}
    />
  );
}

/** Shares of time that are lost, and of what. */
export function ShrinkageTable({ people, onOpen }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames(people);
  return (
    <SortedTable
      saveAs="shrinkage"
      label={t('people.views.shrinkage')}
      rows={people.shrinkage}
      rowKey={({ id }) => id}
      empty={t('people.empty.shrinkage')}
      columns={[
        {
          key: 'activity',
          head: t('people.fields.activity'),
          text: ({ id }) => names.code(id),
          onOpen: ({ id }) => onOpen(id),
        },
        {
          key: 'share',
          head: t('people.fields.share'),
          align: 'end',
          sortBy: ({ value }) => value.share,
          cell: ({ value }) => format.share(value.share, 2),
        },
        {
          key: 'base',
          head: t('people.fields.base'),
          sortBy: ({ value }) => value.base,
          cell: ({ value }) => t(`requirement.bases.${value.base}`),
        },
        {
          key: 'placed',
          head: t('people.fields.placedBySchedule'),
          sortBy: ({ value }) => Number(value.placedBySchedule),
          cell: ({ value }) => t(value.placedBySchedule ? 'parts.yes' : 'parts.no'),
        },
        {
          key: 'since',
          head: t('people.holdsSince'),
          sortBy: ({ effectiveFrom }) => effectiveFrom,
          cell: ({ effectiveFrom }) => effectiveFrom,
        },
      ]}
    />
  );
}

/** All shrinkage as one share, and what of it the schedule does not place; null where it would leave nobody. */
export function wholeShrinkage({ shrinkage }: PeopleOnDay): { notPlaced: number; total: number } | null {
  try {
    return combineShrinkage(shrinkage.map(({ value }) => value));
  } catch {
    return null;
  }
}
