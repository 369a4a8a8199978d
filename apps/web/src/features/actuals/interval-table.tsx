import { intervalStart } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { dayBounds } from '../../grid/by-day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import type { DayView } from './day-view.ts';

/** Intervals of the day in which anything was planned or happened. */
export function IntervalTable({ grid, actuals, day }: DayView) {
  const { t } = useTranslation();
  const format = useFormat();
  const [from, to] = dayBounds(grid, day);
  const known = (i: number) =>
    actuals.offered[i] !== null || [actuals.forecastOffered, actuals.baseStaff].some((values) => (values[i] ?? 0) > 0);
  const rows = Array.from({ length: to - from }, (_, i) => from + i).filter(known);
  const count = (
    key: 'forecastOffered' | 'offered' | 'baseStaff' | 'scheduledStaff' | 'presentStaff',
    head: string,
  ) => ({
    key,
    head,
    align: 'end' as const,
    cell: (i: number) => format.number(actuals[key][i], key === 'offered' || key === 'baseStaff' ? 0 : 1),
  });
  const time = (key: 'forecastAht' | 'aht', head: string) => ({
    key,
    head,
    align: 'end' as const,
    cell: (i: number) => format.duration(actuals[key][i]),
  });
  return (
    <Panel title={t('actuals.intervals')} note={grid.days[day]} flush>
      <DataTable
        saveAs="actuals-intervals"
        label={t('actuals.intervals')}
        rows={rows}
        rowKey={(i) => i}
        columns={[
          {
            key: 'time',
            head: t('parts.time'),
            rowHead: true,
            cell: (i) => format.time(intervalStart(grid, i), grid.zone),
          },
          count('forecastOffered', t('actuals.forecast')),
          count('offered', t('actuals.offered')),
          time('forecastAht', t('actuals.ahtForecast')),
          time('aht', t('actuals.aht')),
          count('baseStaff', t('actuals.base')),
          count('scheduledStaff', t('actuals.scheduled')),
          count('presentStaff', t('actuals.present')),
        ]}
      />
    </Panel>
  );
}
