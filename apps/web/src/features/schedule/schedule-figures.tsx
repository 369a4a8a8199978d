import type { Schedule } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { coverOf } from '../../grid/cover.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';

export function ScheduleFigures({ schedule }: { schedule: Wire<Schedule> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { grid, coverage, solutions, shifts, paidHours, named, violations } = schedule;
  const cover = coverOf(grid, coverage);
  const proven = solutions.filter((one) => one.proven).length;
  return (
    <KeyFigures
      figures={[
        { name: t('schedule.coverage'), value: format.share(cover.share) },
        {
          name: t('schedule.shifts'),
          value: format.number(shifts.length),
          note: t(named ? 'schedule.named' : 'schedule.unnamed'),
        },
        { name: t('schedule.paidHours'), value: format.number(paidHours) },
        { name: t('schedule.under'), value: format.number(cover.short) },
        { name: t('schedule.over'), value: format.number(cover.over) },
        {
          name: t('schedule.gap'),
          value: format.share(Math.max(0, ...solutions.map(({ gap }) => gap))),
          note: t('schedule.gapNote', { count: proven, total: solutions.length }),
        },
        { name: t('schedule.violations'), value: format.number(violations.length) },
      ]}
    />
  );
}
