import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { employed } from './people-on-day.ts';
import type { TableProps } from './table-props.ts';
import { useNames } from './use-names.ts';

/** How many of a list name each id. */
function countBy<Row>(rows: readonly Row[], idOf: (row: Row) => string): (id: string) => number {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(idOf(row), (counts.get(idOf(row)) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}

/** Places with their seats, and how many teams and people share them. */
export function SitesTable({ people, onOpen }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const here = countBy(employed(people), ({ value }) => value.site);
  const teams = countBy(people.teams, ({ value }) => value.site);
  return (
    <SortedTable
      saveAs="sites"
      label={t('people.views.sites')}
      rows={people.sites}
      rowKey={({ id }) => id}
      empty={t('people.empty.sites')}
      columns={[
        {
          key: 'name',
          head: t('people.fields.name'),
          text: ({ id, value }) => value.name || id,
          onOpen: ({ id }) => onOpen(id),
        },
        { key: 'site', head: t('people.fields.id'), sortBy: ({ id }) => id, cell: ({ id }) => id },
        {
          key: 'seats',
          head: t('people.fields.seats'),
          align: 'end',
          sortBy: ({ value }) => value.seats,
          cell: ({ value }) => format.number(value.seats),
        },
        {
          key: 'teams',
          head: t('people.views.teams'),
          align: 'end',
          sortBy: ({ id }) => teams(id),
          cell: ({ id }) => teams(id),
        },
        {
          key: 'people',
          head: t('people.people'),
          align: 'end',
          sortBy: ({ id }) => here(id),
          cell: ({ id }) => format.number(here(id)),
        },
        {
          key: 'perSeat',
          head: t('people.perSeat'),
          align: 'end',
          sortBy: ({ id, value }) => (value.seats > 0 ? here(id) / value.seats : null),
          cell: ({ id, value }) => (value.seats > 0 ? format.number(here(id) / value.seats, 2) : '–'),
        },
      ]}
    />
  );
}

/** Teams with their people against the seats of their site. */
export function TeamsTable({ people, onOpen }: TableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames(people);
  const members = countBy(employed(people), ({ value }) => value.team);
  const seats = new Map(people.sites.map(({ id, value }) => [id, value.seats]));
  return (
    <SortedTable
      saveAs="teams"
      label={t('people.views.teams')}
      rows={people.teams}
      rowKey={({ id }) => id}
      height={720}
      empty={t('people.empty.teams')}
      columns={[
        {
          key: 'name',
          head: t('people.fields.name'),
          text: ({ id, value }) => value.name || id,
          onOpen: ({ id }) => onOpen(id),
        },
        { key: 'team', head: t('people.fields.id'), sortBy: ({ id }) => id, cell: ({ id }) => id },
        {
          key: 'site',
          head: t('people.fields.site'),
          sortBy: ({ value }) => names.site(value.site),
          cell: ({ value }) => names.site(value.site),
        },
        {
          key: 'leader',
          head: t('people.fields.leader'),
          sortBy: ({ value }) => value.leader ?? null,
          cell: ({ value }) => value.leader ?? '–',
        },
        {
          key: 'people',
          head: t('people.people'),
          align: 'end',
          sortBy: ({ id }) => members(id),
          cell: ({ id }) => format.number(members(id)),
        },
        {
          key: 'share',
          head: t('people.ofSeats'),
          align: 'end',
          sortBy: ({ id, value }) => members(id) / (seats.get(value.site) || Number.NaN),
          cell: ({ id, value }) => format.share(members(id) / (seats.get(value.site) || Number.NaN)),
        },
      ]}
    />
  );
}
