import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import type { DayBoard, DayQueue } from '../../api/use-day.ts';
import { useFormat } from '../../format/use-format.ts';
import { shownOf } from '../../grid/shown-intervals.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { band, frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';

/** Contacts and people of a day with the line of now: what came, what was published, what is expected of the rest. */
export function DayCharts({
  board,
  queue,
  columns,
}: {
  board: DayBoard;
  queue: DayQueue;
  columns: DayBoard['columns'][number];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const { first, current, end } = shownOf(board, columns);
  const part = (values: readonly (number | null)[], from = first, to = end) =>
    Array.from({ length: end - first }, (_, i) =>
      first + i >= from && first + i < to ? (values[first + i] ?? null) : null,
    );
  const labels = board.starts.slice(first, end).map((start) => format.time(start, board.zone));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts follow from the board and the queue
  const charts = useMemo(() => {
    const nowLine = (tokens: ChartTokens) => ({
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: tokens.text, type: 'solid', width: 1.5 },
        label: {
          formatter: t('intraday.nowLabel'),
          color: tokens.text,
          fontFamily: tokens.sans,
          position: 'end',
          rotate: 0,
        },
        data: current < end ? [{ xAxis: labels[current - first] }] : [],
      },
    });
    const base = (tokens: ChartTokens, digits: number) => {
      const whole = frame({ tokens, labels, valueFormat: (value) => format.number(value, digits) });
      return { ...whole, grid: { ...whole.grid, top: 24 } };
    };
    const rest = queue.reforecast;
    return {
      volume: (tokens: ChartTokens) => ({
        ...base(tokens, 0),
        series: [
          ...(rest
            ? band(
                t('forecast.band80'),
                part(rest.lower80, current),
                part(rest.upper80, current),
                tokens['series-2'],
                0.16,
              )
            : []),
          line(t('intraday.publishedLine'), part(columns.forecast), tokens['series-6'], {
            lineStyle: { width: 1.5, type: 'dotted', color: tokens['series-6'] },
          }),
          line(
            t('intraday.reforecast'),
            rest ? part(rest.offered, Math.max(first, current - 1)) : [],
            tokens['series-2'],
            { lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-2'] } },
          ),
          line(t('intraday.actual'), part(columns.offered, first, current), tokens['series-1'], {
            lineStyle: { width: 2, color: tokens['series-1'] },
            ...nowLine(tokens),
          }),
        ],
      }),
      staff: (tokens: ChartTokens) => ({
        ...base(tokens, 1),
        series: [
          line(t('intraday.need'), part(columns.baseStaff), tokens['series-6'], {
            step: 'end',
            lineStyle: { width: 1.5, type: 'dotted', color: tokens['series-6'] },
          }),
          line(t('intraday.scheduledLine'), part(columns.scheduled), tokens['series-3'], { step: 'end' }),
          line(t('intraday.presentLine'), part(columns.present, first, current), tokens['series-1'], {
            step: 'end',
            lineStyle: { width: 2, color: tokens['series-1'] },
            ...nowLine(tokens),
          }),
        ],
      }),
    };
  }, [board, queue, columns, format, t]);
  const name = nameOf(queue.queue);
  return (
    <>
      <Panel title={t('intraday.volumeChart')} note={name}>
        <ChartBox
          title={t('intraday.volumeChart')}
          legend={[
            { label: t('intraday.actual'), token: 'series-1', mark: 'line' },
            { label: t('intraday.publishedLine'), token: 'series-6', mark: 'dotted' },
            { label: t('intraday.reforecast'), token: 'series-2', mark: 'dashed' },
            { label: t('forecast.band80'), token: 'series-2', mark: 'faint-band' },
          ]}
          summary={t('intraday.volumeSummary', {
            queue: name,
            offered: format.number(queue.soFar.offered),
            published: format.number(queue.publishedSoFar),
            expected: format.number(queue.expectedDay),
            factor: format.share(queue.reforecast?.factor),
          })}
          height={260}
          option={charts.volume}
        />
      </Panel>
      <Panel title={t('intraday.staffChart')} note={name}>
        <ChartBox
          title={t('intraday.staffChart')}
          legend={[
            { label: t('intraday.presentLine'), token: 'series-1', mark: 'line' },
            { label: t('intraday.scheduledLine'), token: 'series-3', mark: 'line' },
            { label: t('intraday.need'), token: 'series-6', mark: 'dotted' },
          ]}
          summary={t('intraday.staffSummary', {
            queue: name,
            present: format.number(queue.presentNow),
            scheduled: format.number(queue.scheduledNow),
            occupancy: format.share(queue.occupancySoFar),
          })}
          height={200}
          option={charts.staff}
        />
      </Panel>
    </>
  );
}
