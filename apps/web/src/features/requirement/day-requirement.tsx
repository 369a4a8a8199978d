import { BINDING_GOALS, intervalStart, type QueueRequirement, type Requirement } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { indexOfMax, startsOf, sumOf, usedBounds } from '../../grid/by-day.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { HowSized } from './how-sized.tsx';
import { useWhyColumn } from './use-why-column.tsx';

/** One day of one queue, as steps over time and as a table whose rows say how they were sized. */
export function DayRequirement({
  requirement,
  queue,
  day,
}: {
  requirement: Wire<Requirement>;
  queue: Wire<QueueRequirement>;
  day: number;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const { grid } = requirement;
  const { opened, column: why } = useWhyColumn<number>((i) => t('requirement.whyNamed', { time: time(i) }));
  const [from, to] = usedBounds(grid, day, [queue.headCount, queue.openMinutes]);
  const openIntervals = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (i) => (queue.openMinutes[i] ?? 0) > 0,
  );
  const time = (i: number) => format.time(intervalStart(grid, i), grid.zone);
  const base = queue.baseStaff.slice(from, to);
  const peak = indexOfMax(base);
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({
        tokens,
        labels: startsOf(grid, from, to).map((start) => format.time(start, grid.zone)),
        valueFormat: (value) => format.number(value, value % 1 === 0 ? 0 : 1),
      }),
      series: [
        line(t('requirement.heads'), queue.headCount.slice(from, to), tokens['series-4'], {
          step: 'end',
          lineStyle: { width: 1.5, type: 'dotted', color: tokens['series-4'] },
        }),
        line(t('requirement.required'), queue.requiredStaff.slice(from, to), tokens['series-1'], { step: 'end' }),
        line(t('requirement.base'), queue.baseStaff.slice(from, to), tokens['series-3'], {
          step: 'end',
          lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-3'] },
        }),
      ],
    }),
    [grid, queue, from, to, format, t],
  );
  return (
    <Panels>
      <Panel title={t('requirement.chart')}>
        <ChartBox
          title={t('requirement.chart')}
          legend={[
            { label: t('requirement.base'), token: 'series-3', mark: 'dashed' },
            { label: t('requirement.required'), token: 'series-1', mark: 'line' },
            { label: t('requirement.heads'), token: 'series-4', mark: 'dotted' },
          ]}
          summary={t('requirement.chartSummary', {
            queue: nameOf(queue.queue),
            day: grid.days[day] ?? '',
            peak: format.number(base[peak]),
            time: time(from + Math.max(0, peak)),
            required: format.number(queue.requiredStaff[from + Math.max(0, peak)]),
            hours: format.number(((sumOf(queue.requiredStaff, from, to) ?? 0) * grid.intervalMinutes) / 60, 1),
          })}
          option={option}
        />
      </Panel>
      <Panel title={t('requirement.table')} note={t('requirement.tableNote')} flush>
        <DataTable
          saveAs="requirement-day"
          label={t('requirement.table')}
          rows={openIntervals}
          rowKey={(i) => i}
          detail={(i) => opened === i && <HowSized requirement={requirement} queue={queue} index={i} />}
          columns={[
            { key: 'time', head: t('parts.time'), rowHead: true, cell: time },
            {
              key: 'intensity',
              head: t('requirement.intensity'),
              align: 'end',
              cell: (i) => format.number(queue.intensity[i], 2),
            },
            {
              key: 'base',
              head: t('requirement.base'),
              align: 'end',
              cell: (i) => <strong>{format.number(queue.baseStaff[i])}</strong>,
            },
            {
              key: 'required',
              head: t('requirement.required'),
              align: 'end',
              cell: (i) => format.number(queue.requiredStaff[i]),
            },
            {
              key: 'heads',
              head: t('requirement.heads'),
              align: 'end',
              cell: (i) => format.number(queue.headCount[i]),
            },
            {
              key: 'level',
              head: t('requirement.serviceLevel'),
              align: 'end',
              cell: (i) => format.share(queue.serviceLevel[i]),
            },
            {
              key: 'asa',
              head: t('requirement.asa'),
              align: 'end',
              cell: (i) => format.duration(queue.averageSpeedOfAnswer[i]),
            },
            {
              key: 'occupancy',
              head: t('requirement.occupancy'),
              align: 'end',
              cell: (i) => format.share(queue.occupancy[i]),
            },
            {
              key: 'binding',
              head: t('requirement.binding'),
              cell: (i) => t(`requirement.bindings.${BINDING_GOALS[queue.bindingGoal[i] ?? 0] ?? 'closed'}`),
            },
            why,
          ]}
        />
      </Panel>
    </Panels>
  );
}
