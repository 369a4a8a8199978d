import type { Schedule } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { coverOf } from '../../grid/cover.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';

/** Every day and skill: need, cover, and how far from the best the shifts can be at most. */
export function Solutions({ schedule: { grid, coverage, solutions } }: { schedule: Wire<Schedule> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const rows = solutions.map((solution) => ({
    ...solution,
    cover: coverOf(
      grid,
      coverage.filter(({ skill }) => skill === solution.skill),
      grid.days.indexOf(solution.date),
    ),
  }));
  const hours = (key: 'needed' | 'scheduled' | 'short' | 'over', head: string) => ({
    key,
    head,
    align: 'end' as const,
    cell: ({ cover }: (typeof rows)[number]) => format.number(cover[key], 1),
  });
  return (
    <Panel title={t('schedule.week')} flush>
      <DataTable
        saveAs="schedule-days"
        label={t('schedule.week')}
        rows={rows}
        height={480}
        rowKey={({ date, skill }) => `${date} ${skill}`}
        columns={[
          { key: 'date', head: t('parts.date'), rowHead: true, cell: ({ date }) => format.day(date) },
          { key: 'skill', head: t('schedule.skill'), cell: ({ skill }) => nameOf(skill) },
          hours('needed', t('schedule.neededHours')),
          hours('scheduled', t('schedule.scheduledHours')),
          hours('short', t('schedule.shortHours')),
          hours('over', t('schedule.overHours')),
          { key: 'cost', head: t('schedule.cost'), align: 'end', cell: ({ cost }) => format.number(cost, 1) },
          { key: 'bound', head: t('schedule.bound'), align: 'end', cell: ({ bound }) => format.number(bound, 1) },
          {
            key: 'gap',
            head: t('schedule.gapColumn'),
            align: 'end',
            cell: ({ gap }) => format.number(gap === null ? null : gap * 100, 2),
          },
          {
            key: 'proven',
            head: t('schedule.proven'),
            cell: ({ proven }) => (
              <Badge tone={proven ? 'good' : 'quiet'} glyph={proven ? '✓' : '○'}>
                {t(proven ? 'parts.yes' : 'parts.no')}
              </Badge>
            ),
          },
        ]}
      />
    </Panel>
  );
}
