import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { addUp } from '../../grid/by-day.ts';
import { shownOf } from '../../grid/shown-intervals.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { band, frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';
import { CoverStrip } from './cover-strip.tsx';
import { PLOT_END, PLOT_START } from './plot-edges.ts';
import type { ShownDay } from './shown-day.ts';

/** Contacts of the day over all queues with the line of now; below, on the same axis, where people are lacking. */
export function TodayPanel({ day: { board, live } }: { day: ShownDay }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useMemo(() => {
    const sum = (pick: (column: (typeof board.columns)[number]) => readonly (number | null)[]) =>
      addUp(board.columns.map(pick));
    return {
      queue: '*',
      forecast: sum(({ forecast }) => forecast),
      offered: sum(({ offered }) => offered),
      baseStaff: sum(({ baseStaff }) => baseStaff),
      scheduled: sum(({ scheduled }) => scheduled),
      present: sum(({ present }) => present),
    };
  }, [board]);
  const { first, current, end } = shownOf(board, columns);
  const labels = useMemo(
    () => board.starts.slice(first, end).map((start) => format.time(start, board.zone)),
    [board, first, end, format],
  );
  const option = useMemo(() => {
    const part = (values: readonly (number | null)[], from = first, to = end) =>
      Array.from({ length: end - first }, (_, i) =>
        first + i >= from && first + i < to ? (values[first + i] ?? null) : null,
      );
    const expected = board.queues.flatMap(({ reforecast }) => reforecast ?? []);
    const whole = expected.length > 0 && expected.length === board.queues.length;
    return (tokens: ChartTokens) => {
      const base = frame({ tokens, labels, valueFormat: (value) => format.number(value), between: true });
      return {
        ...base,
        grid: { left: PLOT_START, right: PLOT_END, top: 24, bottom: 24, outerBoundsMode: 'none' },
        series: [
          ...(whole
            ? band(
                t('forecast.band80'),
                part(addUp(expected.map(({ lower80 }) => lower80)), current),
                part(addUp(expected.map(({ upper80 }) => upper80)), current),
                tokens['series-2'],
                0.16,
              )
            : []),
          line(t('home.forecastLine'), part(columns.forecast), tokens['series-2'], {
            lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-2'] },
          }),
          line(t('home.actualLine'), part(columns.offered, first, current), tokens['series-1'], {
            lineStyle: { width: 2, color: tokens['series-1'] },
            markLine: {
              silent: true,
              symbol: 'none',
              lineStyle: { color: tokens.text, type: 'solid', width: 1.5 },
              label: {
                formatter: format.time(board.nowAt, board.zone),
                color: tokens.text,
                fontFamily: tokens.sans,
                position: 'end',
                rotate: 0,
              },
              data: current < end ? [{ xAxis: labels[current - first] }] : [],
            },
          }),
        ],
      };
    };
  }, [board, columns, labels, first, current, end, format, t]);
  const came = board.queues.reduce((sum, { soFar }) => sum + (soFar.offered ?? 0), 0);
  const rest = board.queues.reduce((sum, { expectedDay }) => sum + expectedDay, 0);
  return (
    <Panel title={live ? t('home.today') : format.day(board.date)} note={t('home.todayNote')}>
      <ChartBox
        title={t('home.chart')}
        legend={[
          { label: t('home.actualLine'), token: 'series-1', mark: 'line' },
          { label: t('home.forecastLine'), token: 'series-2', mark: 'dashed' },
          { label: t('forecast.band80'), token: 'series-2', mark: 'faint-band' },
        ]}
        summary={t('home.chartSummary', { came: format.number(came), rest: format.number(rest) })}
        height={256}
        option={option}
      />
      <CoverStrip board={board} first={first} end={end} now={current} labels={labels} />
    </Panel>
  );
}
