import { type History, type IntervalGrid, intervalStart, type QueueForecast } from '@seatwise/core';
import type { TFunction } from 'i18next';
import type { ForecastOverlays } from '../../api/use-forecast-overlays.ts';
import type { Wire } from '../../api/wire.ts';
import type { Formatter } from '../../format/formatter.ts';
import { daySums } from '../../grid/by-day.ts';
import { band, frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import type { Overlay } from './overlays.ts';

interface Drawn {
  readonly grid: IntervalGrid;
  readonly forecast: Wire<QueueForecast>;
  readonly overlays: ForecastOverlays | undefined;
  readonly shown: ReadonlySet<Overlay>;
  /** The last weeks of actuals, for the view by day. */
  readonly history: Wire<History> | undefined;
  readonly format: Formatter;
  readonly t: TFunction;
}

type Values = readonly (number | null)[];

/** By interval: only the days of the forecast. */
export function intervalOption(tokens: ChartTokens, { grid, forecast, overlays, shown, format, t }: Drawn) {
  const colour = tokens['series-1'];
  const labels = forecast.offered.map((_, i) => format.moment(intervalStart(grid, i), grid.zone));
  const starts = new Set(grid.dayOffsets);
  return {
    ...frame({
      tokens,
      labels,
      valueFormat: (value) => format.number(value, value < 10 ? 1 : 0),
      every: (index) => starts.has(index),
      axisLabel: (label) => label.slice(5, 10),
    }),
    // A drag selects in the grid below.
    dataZoom: [{ type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, moveOnMouseMove: 'shift' }],
    series: [
      ...(shown.has('bounds')
        ? [
            ...band(t('forecast.band95'), forecast.lower95, forecast.upper95, colour, 0.14),
            ...band(t('forecast.band80'), forecast.lower80, forecast.upper80, colour, 0.22),
          ]
        : []),
      ...beside(tokens, shown, t, {
        published: overlays?.published?.offered,
        lastYear: overlays?.lastYear?.offered,
        actual: overlays?.actual,
      }),
      line(t('forecast.expectedLine'), forecast.offered, colour),
    ],
  };
}

/** Days that the view by day shows before the forecast. */
export const daysBefore = (shown: ReadonlySet<Overlay>, history: Wire<History> | undefined): readonly string[] =>
  shown.has('actual') ? (history?.grid.days ?? []) : [];

/** By day, with the weeks before it. */
export function dayOption(tokens: ChartTokens, { grid, forecast, overlays, shown, history, format, t }: Drawn) {
  const colour = tokens['series-1'];
  const pastDays = daysBefore(shown, history);
  const past = shown.has('actual') && history ? daySums(history.grid, history.queues[0]?.facts.offered) : [];
  const none = pastDays.map(() => null);
  const after = (values: Values) => [...none, ...values];
  const daily = (values: Values | null | undefined) => values && after(daySums(grid, values));
  const came = overlays?.actual ? daySums(grid, overlays.actual) : grid.days.map(() => null);
  const bounds = shown.has('bounds') ? overlays?.days : null;
  return {
    ...frame({
      tokens,
      labels: [...pastDays, ...grid.days].map(format.day),
      valueFormat: (value) => format.number(value),
    }),
    series: [
      ...(bounds
        ? [
            ...band(t('forecast.band95'), after(bounds.lower95), after(bounds.upper95), colour, 0.14),
            ...band(t('forecast.band80'), after(bounds.lower80), after(bounds.upper80), colour, 0.22),
          ]
        : []),
      ...beside(tokens, shown, t, {
        published: daily(overlays?.published?.offered),
        lastYear: daily(overlays?.lastYear?.offered),
        actual: [...past, ...came],
      }),
      line(t('forecast.expectedLine'), after(daySums(grid, forecast.offered)), colour, {
        lineStyle: { width: 1.5, type: 'dashed', color: colour },
      }),
    ],
  };
}

/** The lines beside the forecast; each has a stroke of its own. */
function beside(
  tokens: ChartTokens,
  shown: ReadonlySet<Overlay>,
  t: TFunction,
  columns: Readonly<Record<'published' | 'lastYear' | 'actual', Values | null | undefined>>,
) {
  const { published, lastYear, actual } = columns;
  return [
    ...(shown.has('lastYear') && lastYear
      ? [
          line(t('versions.overlay.lastYear'), lastYear, tokens['series-3'], {
            lineStyle: { width: 1, color: tokens['series-3'] },
          }),
        ]
      : []),
    ...(shown.has('published') && published
      ? [
          line(t('versions.overlay.published'), published, tokens['series-2'], {
            lineStyle: { width: 1.5, type: 'dotted', color: tokens['series-2'] },
          }),
        ]
      : []),
    ...(shown.has('actual') && actual ? [line(t('forecast.actual'), actual, tokens['series-6'])] : []),
  ];
}
