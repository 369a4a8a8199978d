import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { type KeyFigure, KeyFigures } from '../../parts/key-figures.tsx';
import { employed } from './people-on-day.ts';
import type { TableProps } from './table-props.ts';
import { wholeShrinkage } from './terms-tables.tsx';
import type { PeopleView } from './views.ts';

/** Totals of what a view lists: people against seats, or what skills, hours and shares come to. */
export function PeopleFigures({ view, people, agents }: { view: PeopleView } & Omit<TableProps, 'onOpen'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = new Set(agents.map(({ id }) => id));
  const here = employed(people).filter(({ id }) => shown.has(id));
  if (view === 'hours' || view === 'codes') return null;
  if (view === 'shrinkage') {
    const shrinkage = wholeShrinkage(people);
    return (
      <KeyFigures
        figures={[
          { name: t('requirement.allTotal'), value: format.share(shrinkage?.total, 2), note: t('people.allTotalNote') },
          {
            name: t('requirement.notPlacedTotal'),
            value: format.share(shrinkage?.notPlaced, 2),
            note: t('people.notPlacedNote'),
          },
        ]}
      />
    );
  }
  if (view === 'leave') {
    const sum = (key: 'granted' | 'used' | 'planned' | 'left') =>
      agents.flatMap(({ leave }) => leave).reduce((total, row) => total + row[key], 0);
    return (
      <KeyFigures
        figures={(['granted', 'used', 'planned', 'left'] as const).map((key) => ({
          name: t(`people.leaveColumns.${key}`),
          value: format.number(sum(key), 1),
          unit: t('people.units.hours'),
        }))}
      />
    );
  }
  if (view === 'skills') {
    return (
      <KeyFigures
        figures={people.skills.map(({ id, name }): KeyFigure => {
          const levels = here
            .flatMap(({ value }) => value.skills.filter(({ skill }) => skill === id))
            .map((one) => one.level);
          const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
          return {
            name,
            value: format.number(levels.length),
            unit: t('people.units.people'),
            note: t('people.skillNote', {
              mean: format.number(mean, 1),
              experts: levels.filter((level) => level >= 4).length,
            }),
          };
        })}
      />
    );
  }
  const seats = people.sites.reduce((sum, { value }) => sum + value.seats, 0);
  const weekly = new Map(people.contracts.map(({ id, value }) => [id, value.weeklyHours]));
  const hours = here.reduce((sum, { value }) => sum + (weekly.get(value.contract) ?? 0), 0);
  const known = new Set(people.teams.map(({ id }) => id));
  const loose = here.filter(({ value }) => !known.has(value.team)).length;
  return (
    <KeyFigures
      figures={[
        {
          name: t('people.people'),
          value: format.number(here.length),
          note: t('people.peopleNote', { shown: agents.length, all: people.agents.length }),
        },
        {
          name: t('people.fields.seats'),
          value: format.number(seats),
          note: t('people.sitesNote', { count: people.sites.length }),
        },
        {
          name: t('people.perSeat'),
          value: seats > 0 ? format.number(here.length / seats, 2) : '–',
          note: t('people.perSeatNote'),
        },
        {
          name: t('people.contractHours'),
          value: format.number(hours),
          note: t('people.fteNote', { fte: format.number(hours / 40, 1) }),
        },
        { name: t('people.views.teams'), value: people.teams.length, note: t('people.looseNote', { count: loose }) },
      ]}
    />
  );
}
