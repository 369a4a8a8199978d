import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueueName } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { indexOfMax, indexOfMin, sumOf } from '../../grid/by-day.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';
import type { DayFacts } from './day-facts.ts';

/** Contacts by day; a day without data is a gap in the line. */
export function VolumeChart({ queue, rows }: { queue: string; rows: readonly DayFacts[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const offered = useMemo(() => rows.map((row) => row.offered), [rows]);
  const high = indexOfMax(offered);
  const low = indexOfMin(offered.map((value) => (value === 0 ? null : value)));
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({ tokens, labels: rows.map(({ day }) => format.day(day)), valueFormat: format.number, zoom: true }),
      series: [line(t('history.offered'), offered, tokens['series-1'])],
    }),
    [rows, offered, format, t],
  );
  return (
    <Panel title={t('history.volume')}>
      <ChartBox
        title={t('history.volume')}
        summary={t('history.volumeSummary', {
          queue: nameOf(queue),
          total: format.number(sumOf(offered)),
          days: rows.length,
          high: rows[high]?.day ?? '–',
          highValue: format.number(offered[high]),
          low: rows[low]?.day ?? '–',
          lowValue: format.number(offered[low]),
        })}
        option={option}
      />
    </Panel>
  );
}
