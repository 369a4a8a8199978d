import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { startsOf, usedBounds } from '../../grid/by-day.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';
import { bothKnown } from './both-known.ts';
import type { DayView } from './day-view.ts';

export function VolumeChart({ grid, actuals, day }: DayView) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const [from, to] = usedBounds(grid, day, [actuals.forecastOffered, actuals.offered]);
  const { planned, actual, deviation } = bothKnown(actuals, from, to);
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({
        tokens,
        labels: startsOf(grid, from, to).map((start) => format.time(start, grid.zone)),
        valueFormat: (value) => format.number(value, value < 10 && value % 1 !== 0 ? 1 : 0),
      }),
      series: [
        line(t('actuals.forecast'), actuals.forecastOffered.slice(from, to), tokens['series-1'], {
          lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-1'] },
        }),
        line(t('actuals.offered'), actuals.offered.slice(from, to), tokens['series-6']),
      ],
    }),
    [grid, actuals, from, to, format, t],
  );
  return (
    <Panel title={t('actuals.volumeChart')}>
      <ChartBox
        title={t('actuals.volumeChart')}
        height={240}
        legend={[
          { label: t('actuals.forecast'), token: 'series-1', mark: 'dashed' },
          { label: t('actuals.offered'), token: 'series-6', mark: 'line' },
        ]}
        summary={t('actuals.volumeSummary', {
          queue: nameOf(actuals.queue),
          day: grid.days[day] ?? '',
          actual: format.number(actual),
          planned: format.number(planned),
          deviation: format.share(deviation),
        })}
        option={option}
      />
    </Panel>
  );
}
