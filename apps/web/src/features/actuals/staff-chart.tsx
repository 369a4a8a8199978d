import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { startsOf, usedBounds } from '../../grid/by-day.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';
import type { DayView } from './day-view.ts';

export function StaffChart({ grid, actuals, day }: DayView) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const [from, to] = usedBounds(grid, day, [actuals.baseStaff, actuals.scheduledStaff, actuals.presentStaff]);
  const known = [...actuals.scheduledStaff.slice(from, to), ...actuals.presentStaff.slice(from, to)].some(
    (value) => value !== null,
  );
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({
        tokens,
        labels: startsOf(grid, from, to).map((start) => format.time(start, grid.zone)),
        valueFormat: (value) => format.number(value, value % 1 === 0 ? 0 : 1),
      }),
      series: [
        line(t('actuals.base'), actuals.baseStaff.slice(from, to), tokens['series-3'], {
          step: 'end',
          lineStyle: { width: 1.5, type: 'dotted', color: tokens['series-3'] },
        }),
        line(t('actuals.scheduled'), actuals.scheduledStaff.slice(from, to), tokens['series-1'], {
          step: 'end',
          lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-1'] },
        }),
        line(t('actuals.present'), actuals.presentStaff.slice(from, to), tokens['series-6'], { step: 'end' }),
      ],
    }),
    [grid, actuals, from, to, format, t],
  );
  return (
    <Panel title={t('actuals.staffChart')}>
      {known ? (
        <ChartBox
          title={t('actuals.staffChart')}
          height={240}
          legend={[
            { label: t('actuals.base'), token: 'series-3', mark: 'dotted' },
            { label: t('actuals.scheduled'), token: 'series-1', mark: 'dashed' },
            { label: t('actuals.present'), token: 'series-6', mark: 'line' },
          ]}
          summary={t('actuals.staffSummary', { queue: nameOf(actuals.queue), day: grid.days[day] ?? '' })}
          option={option}
        />
      ) : (
        <p>{t('actuals.noStaff')}</p>
      )}
    </Panel>
  );
}
