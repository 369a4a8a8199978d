import type { IntervalGrid, QueueForecast } from '@seatwise/core';
import type { EChartsType } from 'echarts/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHistory } from '../../api/use-artefact.ts';
import { useQueueName } from '../../api/use-center.ts';
import { useForecastOverlays } from '../../api/use-forecast-overlays.ts';
import type { Wire } from '../../api/wire.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { daySums, indexOfMax, sumOf } from '../../grid/by-day.ts';
import { ChartBox, type LegendItem } from '../../parts/chart/chart-box.tsx';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel, Panels } from '../../parts/panel.tsx';
import { Toggles } from '../../parts/toggles.tsx';
import { Brush } from './brush/brush.tsx';
import { dayAxis, intervalAxis } from './brush/brush-axis.ts';
import { dayOption, daysBefore, intervalOption } from './chart-options.ts';
import type { GridSelection } from './grid/grid-selection.ts';
import { OVERLAYS, readOverlays, writeOverlays } from './overlays.ts';

const BEFORE = 28;

/** The forecast with what it can be looked at beside: its bounds, what was published, last year, what came; and what the sheet selects. */
export function ForecastChart({
  id,
  grid,
  forecast,
  grain,
  cells,
}: {
  /** Of the artefact. */
  id: string;
  grid: IntervalGrid;
  forecast: Wire<QueueForecast>;
  grain: 'day' | 'interval';
  /** What is selected in the sheet below. */
  cells: GridSelection;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { search, change } = usePageSearch();
  const name = useQueueName()(forecast.queue);
  const history = useHistory(BEFORE, forecast.queue).data?.payload;
  const overlays = useForecastOverlays(id, forecast.queue).data;
  const wanted = useMemo(() => readOverlays(search.overlays), [search.overlays]);
  const days = useMemo(() => daySums(grid, forecast.offered), [grid, forecast]);
  const high = indexOfMax(days);
  const there = useMemo(
    () => ({
      bounds: grain === 'interval' || Boolean(overlays?.days),
      published: Boolean(overlays?.published),
      lastYear: Boolean(overlays?.lastYear),
      actual: grain === 'day' || Boolean(overlays?.actual),
    }),
    [grain, overlays],
  );
  const shown = useMemo(() => new Set(OVERLAYS.filter((one) => wanted.has(one) && there[one])), [wanted, there]);
  const option = useMemo(
    () => (tokens: ChartTokens) => {
      const input = { grid, forecast, overlays, shown, history, format, t };
      return grain === 'interval' ? intervalOption(tokens, input) : dayOption(tokens, input);
    },
    [grid, forecast, grain, overlays, shown, history, format, t],
  );
  const [chart, setChart] = useState<EChartsType | null>(null);
  const axis = useMemo(
    () => (grain === 'interval' ? intervalAxis(grid) : dayAxis(grid, daysBefore(shown, history).length)),
    [grain, grid, shown, history],
  );
  const legend: LegendItem[] = [
    { label: t('forecast.expectedLine'), token: 'series-1', mark: grain === 'day' ? 'dashed' : 'line' },
  ];
  if (shown.has('bounds')) {
    legend.push(
      { label: t('forecast.band80'), token: 'series-1', mark: 'band' },
      { label: t('forecast.band95'), token: 'series-1', mark: 'faint-band' },
    );
  }
  if (shown.has('published'))
    legend.push({ label: t('versions.overlay.published'), token: 'series-2', mark: 'dotted' });
  if (shown.has('lastYear')) legend.push({ label: t('versions.overlay.lastYear'), token: 'series-3', mark: 'line' });
  if (shown.has('actual')) legend.push({ label: t('forecast.actual'), token: 'series-6', mark: 'line' });
  const last = overlays?.lastYear;
  return (
    <Panels>
      <Panel
        title={grain === 'day' ? t('forecast.days') : t('forecast.chart')}
        note={[t('forecastGrid.brushNote'), grain === 'interval' && t('forecastGrid.brushZoomed')]
          .filter(Boolean)
          .join(' ')}
        tools={
          <Toggles
            label={t('versions.overlays')}
            options={OVERLAYS.map((value) => ({
              value,
              label: t(`versions.overlay.${value}`),
              lacking: there[value] ? undefined : t(`versions.lacking.${value}`),
            }))}
            shown={wanted}
            onChange={(next) => change({ overlays: writeOverlays(next) })}
          />
        }
      >
        <ChartBox
          title={t('forecast.chart')}
          height={320}
          legend={legend}
          summary={[
            t('forecast.summaryDay', {
              queue: name,
              total: format.number(sumOf(days)),
              from: grid.days[0] ?? '',
              to: grid.days.at(-1) ?? '',
              high: grid.days[high] ?? '–',
              highValue: format.number(days[high]),
            }),
            grain === 'day' && shown.has('actual') && t('versions.pastDays', { days: BEFORE }),
            shown.has('published') &&
              t('versions.publishedTotal', { total: format.number(sumOf(overlays?.published?.offered)) }),
            shown.has('lastYear') &&
              last &&
              `${t('versions.lastYearTotal', {
                total: format.number(sumOf(last.offered)),
                days: last.days.filter((day) => day !== null).length,
              })} ${t('versions.lastYearNote')}`,
          ]
            .filter(Boolean)
            .join(' ')}
          option={option}
          onChart={setChart}
        >
          <Brush chart={chart} axis={axis} cells={cells} />
        </ChartBox>
      </Panel>
    </Panels>
  );
}
