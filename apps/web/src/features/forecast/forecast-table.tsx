import { type IntervalGrid, intervalStart, type QueueForecast } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { dayBounds, daySums, indexOfMax } from '../../grid/by-day.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';

interface Props {
  readonly grid: IntervalGrid;
  readonly forecast: Wire<QueueForecast>;
}

/** The numbers of the chart. */
export function ForecastTable({ grain, ...props }: Props & { grain: 'day' | 'interval' }) {
  return <Panels>{grain === 'day' ? <ByDay {...props} /> : <ByInterval {...props} />}</Panels>;
}

function ByDay({ grid, forecast }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const sums = daySums(grid, forecast.offered);
  const rows = grid.days.map((day, d) => {
    const [from, to] = dayBounds(grid, d);
    const offered = forecast.offered.slice(from, to);
    const peak = indexOfMax(offered);
    // The seven days around it that belong to the same block of seven: shares of a block add up to 100.
    const week = Math.floor(d / 7) * 7;
    const weekTotal = sums.slice(week, week + 7).reduce<number>((sum, value) => sum + (value ?? 0), 0);
    return {
      day,
      total: sums[d] ?? null,
      share: weekTotal > 0 ? ((sums[d] ?? 0) / weekTotal) * 100 : null,
      peak: offered[peak] ?? null,
      peakAt: intervalStart(grid, from + Math.max(peak, 0)),
      aht: meanAht(forecast, from, to),
    };
  });
  return (
    <Panel title={t('forecast.days')} flush>
      <DataTable
        saveAs="forecast-days"
        label={t('forecast.days')}
        rows={rows}
        rowKey={({ day }) => day}
        columns={[
          { key: 'day', head: t('parts.date'), rowHead: true, cell: ({ day }) => format.day(day) },
          { key: 'total', head: t('forecast.expected'), align: 'end', cell: ({ total }) => format.number(total) },
          { key: 'share', head: t('forecast.share'), align: 'end', cell: ({ share }) => format.number(share, 1) },
          {
            key: 'peak',
            head: t('forecast.peak'),
            align: 'end',
            cell: ({ peak, peakAt }) => `${format.time(peakAt, grid.zone)} · ${format.number(peak, 1)}`,
          },
          { key: 'aht', head: t('forecast.aht'), align: 'end', cell: ({ aht }) => format.duration(aht) },
        ]}
      />
    </Panel>
  );
}

function ByInterval({ grid, forecast }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = forecast.openMinutes.flatMap((minutes, i) => (minutes > 0 ? [i] : []));
  const column = (key: 'lower95' | 'lower80' | 'upper80' | 'upper95') => ({
    key,
    head: t(`forecast.${key}`),
    align: 'end' as const,
    cell: (i: number) => format.number(forecast[key][i], 1),
  });
  return (
    <Panel title={t('forecast.intervals')} note={t('forecast.intervalsNote', { count: rows.length })} flush>
      <DataTable
        saveAs="forecast-intervals"
        label={t('forecast.intervals')}
        rows={rows}
        rowKey={(i) => i}
        columns={[
          {
            key: 'start',
            head: t('parts.time'),
            rowHead: true,
            cell: (i) => format.moment(intervalStart(grid, i), grid.zone),
          },
          column('lower95'),
          column('lower80'),
          {
            key: 'offered',
            head: t('forecast.expected'),
            align: 'end',
            cell: (i) => <strong>{format.number(forecast.offered[i], 1)}</strong>,
          },
          column('upper80'),
          column('upper95'),
          { key: 'aht', head: t('forecast.aht'), align: 'end', cell: (i) => format.duration(forecast.aht[i]) },
        ]}
      />
    </Panel>
  );
}

/** Handle time of the contacts of `[from, to)`: weighted by contacts. */
function meanAht({ offered, aht }: Wire<QueueForecast>, from: number, to: number): number | null {
  let [seconds, contacts] = [0, 0];
  for (let i = from; i < to; i++) {
    const handle = aht[i];
    if (handle === null || handle === undefined) continue;
    seconds += handle * (offered[i] ?? 0);
    contacts += offered[i] ?? 0;
  }
  return contacts > 0 ? seconds / contacts : null;
}
