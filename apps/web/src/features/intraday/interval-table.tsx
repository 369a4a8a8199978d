import { useTranslation } from 'react-i18next';
import type { DayBoard, DayQueue } from '../../api/use-day.ts';
import { useFormat } from '../../format/use-format.ts';
import { shownOf } from '../../grid/shown-intervals.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';

/** The charts' numbers: what came until now, what is expected after. */
export function IntervalTable({
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
  const { first, current, end } = shownOf(board, columns);
  const rows = Array.from({ length: end - first }, (_, i) => first + i);
  const came = (i: number, values: readonly (number | null)[]) => (i < current ? (values[i] ?? null) : null);
  const rest = (i: number) => (i < current ? null : (queue.reforecast?.offered[i] ?? columns.forecast[i] ?? null));
  const number = (key: string, head: string, value: (i: number) => number | null, digits = 0) => ({
    key,
    head,
    align: 'end' as const,
    value,
    cell: (i: number) => format.number(value(i), digits),
  });
  return (
    <Panel title={t('intraday.intervals')} flush>
      <DataTable
        label={t('intraday.intervals')}
        saveAs={`intraday-${board.date}-${queue.queue}`}
        height={420}
        frozen
        rows={rows}
        rowKey={(i) => i}
        columns={[
          {
            key: 'time',
            head: t('parts.time'),
            rowHead: true,
            cell: (i) => `${i === current ? '▸ ' : ''}${format.time(board.starts[i], board.zone)}`,
            value: (i) => format.time(board.starts[i], board.zone),
          },
          number('published', t('intraday.publishedLine'), (i) => columns.forecast[i] ?? null, 1),
          number('actual', t('intraday.actual'), (i) => came(i, columns.offered)),
          number('rest', t('intraday.reforecast'), rest, 1),
          number('need', t('intraday.need'), (i) => columns.baseStaff[i] ?? null),
          number('scheduled', t('intraday.scheduledLine'), (i) => columns.scheduled[i] ?? null, 1),
          number('present', t('intraday.presentLine'), (i) => came(i, columns.present), 1),
        ]}
      />
    </Panel>
  );
}
