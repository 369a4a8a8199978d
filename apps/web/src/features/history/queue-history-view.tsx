import type { IntervalGrid, QueueHistory } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { sumOf } from '../../grid/by-day.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { Panels } from '../../parts/panel.tsx';
import { dayFacts } from './day-facts.ts';
import { DayTable } from './day-table.tsx';
import { DecisionsView } from './decisions-view.tsx';
import { Profile } from './profile.tsx';
import { VolumeChart } from './volume-chart.tsx';

/** One queue: figures, calendar and odd days with what is decided on them, volume by day, profile of the day, the days as a table. */
export function QueueHistoryView({ grid, history }: { grid: IntervalGrid; history: Wire<QueueHistory> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = useMemo(() => dayFacts(grid, history), [grid, history]);
  const total = (name: 'offered' | 'abandoned' | 'handled') => sumOf(rows.map((row) => row[name]));
  const offered = total('offered');
  const abandoned = total('abandoned');
  const withData = rows.filter((row) => row.offered !== null && row.offered > 0).length;
  const open = rows.reduce((sum, row) => sum + row.open, 0);
  const missing = rows.reduce((sum, row) => sum + row.missing, 0);
  const handled = total('handled');
  const spent = sumOf(rows.map(({ aht, handled: count }) => (aht === null || count === null ? null : aht * count)));
  return (
    <>
      <KeyFigures
        figures={[
          { name: t('history.offered'), value: format.number(offered) },
          { name: t('history.perDay'), value: format.number(offered !== null && withData ? offered / withData : null) },
          {
            name: t('history.abandoned'),
            value: format.share(abandoned !== null && offered ? abandoned / offered : null),
          },
          {
            name: t('history.aht'),
            value: format.duration(spent !== null && handled ? spent / handled : null),
          },
          {
            name: t('history.gaps'),
            value: format.share(open ? missing / open : null, 2),
            note: `${t('history.missing')}: ${format.number(missing)}`,
          },
          {
            name: t('history.interval'),
            value: t('history.minutes', { minutes: grid.intervalMinutes }),
            ...(history.answerThreshold === null
              ? {}
              : {
                  note: `${t('history.threshold')}: ${t('history.seconds', { seconds: history.answerThreshold })}`,
                }),
          },
        ]}
      />
      <DecisionsView queue={history.queue} rows={rows} />
      <Panels columns={2}>
        <VolumeChart queue={history.queue} rows={rows} />
        <Profile grid={grid} history={history} />
      </Panels>
      <DayTable rows={rows} />
    </>
  );
}
