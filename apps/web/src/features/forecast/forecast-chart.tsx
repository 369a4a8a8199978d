import type { IntervalGrid, QueueForecast } from '@seatwise/core';
import { intervalStart } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistory } from '../../api/use-artefact.ts';
import { useQueueName } from '../../api/use-center.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { daySums, indexOfMax, sumOf } from '../../grid/by-day.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { band, frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel, Panels } from '../../parts/panel.tsx';

const BEFORE = 28;

/** The last weeks of actuals, then the forecast: by day alone, by interval with its bounds. */
export function ForecastChart({
  grid,
  forecast,
  grain,
}: {
  grid: IntervalGrid;
  forecast: Wire<QueueForecast>;
  grain: 'day' | 'interval';
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useQueueName()(forecast.queue);
  const history = useHistory(BEFORE, forecast.queue).data?.payload;
  const days = useMemo(() => daySums(grid, forecast.offered), [grid, forecast]);
  const high = indexOfMax(days);
  const past = useMemo(() => (history ? daySums(history.grid, history.queues[0]?.facts.offered) : []), [history]);
  const option = useMemo(
    () => (tokens: ChartTokens) => {
      const colour = tokens['series-1'];
      const rule = { width: 1.5, type: 'dashed', color: colour } as const;
      if (grain === 'interval') {
        const labels = forecast.offered.map((_, i) => format.moment(intervalStart(grid, i), grid.zone));
        const starts = new Set(grid.dayOffsets);
        return {
          ...frame({
            tokens,
            labels,
            valueFormat: (value) => format.number(value, value < 10 ? 1 : 0),
            every: (index) => starts.has(index),
            axisLabel: (label) => label.slice(5, 10),
            zoom: true,
          }),
          series: [
            ...band(t('forecast.band95'), forecast.lower95, forecast.upper95, colour, 0.14),
            ...band(t('forecast.band80'), forecast.lower80, forecast.upper80, colour, 0.22),
            line(t('forecast.expectedLine'), forecast.offered, colour),
          ],
        };
      }
      const pastDays = history?.grid.days ?? [];
      const none = pastDays.map(() => null);
      return {
        ...frame({
          tokens,
          labels: [...pastDays, ...grid.days].map(format.day),
          valueFormat: (value) => format.number(value),
        }),
        series: [
          line(t('forecast.actual'), [...past, ...days.map(() => null)], tokens['series-6']),
          line(t('forecast.expectedLine'), [...none, ...days], colour, { lineStyle: rule }),
        ],
      };
    },
    [grid, forecast, grain, history, past, days, format, t],
  );
  return (
    <Panels>
      <Panel title={grain === 'day' ? t('forecast.days') : t('forecast.chart')}>
        <ChartBox
          title={t('forecast.chart')}
          height={320}
          legend={
            grain === 'day'
              ? [
                  { label: t('forecast.actual'), token: 'series-6', mark: 'line' },
                  { label: t('forecast.expectedLine'), token: 'series-1', mark: 'dashed' },
                ]
              : [
                  { label: t('forecast.expectedLine'), token: 'series-1', mark: 'line' },
                  { label: t('forecast.band80'), token: 'series-1', mark: 'band' },
                  { label: t('forecast.band95'), token: 'series-1', mark: 'faint-band' },
                ]
          }
          summary={t('forecast.summaryDay', {
            queue: name,
            total: format.number(sumOf(days)),
            from: grid.days[0] ?? '',
            to: grid.days.at(-1) ?? '',
            high: grid.days[high] ?? '–',
            highValue: format.number(days[high]),
            days: BEFORE,
          })}
          option={option}
        />
      </Panel>
    </Panels>
  );
}
