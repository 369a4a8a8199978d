import { INTERVAL_STATE, type IntervalGrid, type QueueHistory } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { dayBounds, indexOfMax, startsOf, weekdayIndex } from '../../grid/by-day.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';

/** Mean contacts by time of day, weekdays beside weekends. Keyed by clock time, so days with a clock change fit in. */
export function Profile({ grid, history }: { grid: IntervalGrid; history: Wire<QueueHistory> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { times, weekdays, weekend } = useMemo(
    () => profile(grid, history, (instant) => format.time(instant, grid.zone)),
    [grid, history, format],
  );
  const peak = indexOfMax(weekdays);
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({ tokens, labels: times, valueFormat: (value) => format.number(value, 1) }),
      series: [
        line(t('history.weekdays'), weekdays, tokens['series-1']),
        line(t('history.weekend'), weekend, tokens['series-2'], {
          lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-2'] },
        }),
      ],
    }),
    [times, weekdays, weekend, format, t],
  );
  return (
    <Panel title={t('history.profile')}>
      <ChartBox
        title={t('history.profile')}
        height={200}
        legend={[
          { label: t('history.weekdays'), token: 'series-1', mark: 'line' },
          { label: t('history.weekend'), token: 'series-2', mark: 'dashed' },
        ]}
        summary={t('history.profileSummary', { peak: format.number(weekdays[peak], 1), time: times[peak] ?? '–' })}
        option={option}
      />
    </Panel>
  );
}

function profile(grid: IntervalGrid, { state, facts }: Wire<QueueHistory>, timeOf: (instant: number) => string) {
  const cells = new Map<string, [number, number, number, number]>();
  grid.days.forEach((day, d) => {
    const side = weekdayIndex(day) < 5 ? 0 : 2;
    const [from, to] = dayBounds(grid, d);
    startsOf(grid, from, to).forEach((start, i) => {
      const offered = facts.offered?.[from + i];
      if (state[from + i] !== INTERVAL_STATE.observed || offered === null || offered === undefined) return;
      const time = timeOf(start);
      const cell = cells.get(time) ?? [0, 0, 0, 0];
      cell[side] = (cell[side] as number) + offered;
      cell[side + 1] = (cell[side + 1] as number) + 1;
      cells.set(time, cell);
    });
  });
  const sorted = [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const mean = (sum: number, count: number) => (count > 0 ? sum / count : null);
  return {
    times: sorted.map(([time]) => time),
    weekdays: sorted.map(([, [sum, count]]) => mean(sum, count)),
    weekend: sorted.map(([, [, , sum, count]]) => mean(sum, count)),
  };
}
