import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedDay, ForecastVersion } from '../../api/use-forecast-versions.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { band as bandSeries, frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { bandText } from './band-text.ts';
import styles from './versions-panel.module.css';

/** One queue day by day: theirs against ours, with the band that was agreed around ours. */
export function ComparedDays({
  name,
  band,
  rows,
}: {
  name: string;
  band: ForecastVersion['band'];
  rows: readonly ComparedDay[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({ tokens, labels: rows.map(({ date }) => format.day(date)), valueFormat: format.number }),
      series: [
        ...bandSeries(
          t('versions.band'),
          rows.map(({ ours }) => ours * (1 + band.lower)),
          rows.map(({ ours }) => ours * (1 + band.upper)),
          tokens['series-1'],
          0.18,
        ),
        line(
          t('versions.our'),
          rows.map(({ ours }) => ours),
          tokens['series-1'],
        ),
        line(
          name,
          rows.map(({ theirs }) => theirs),
          tokens['series-2'],
          { showSymbol: true, symbolSize: 4, lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-2'] } },
        ),
      ],
    }),
    [rows, band, name, format, t],
  );
  if (rows.length === 0) return null;
  return (
    <>
      <ChartBox
        title={t('versions.chart', { name })}
        height={200}
        legend={[
          { label: t('versions.our'), token: 'series-1', mark: 'line' },
          { label: t('versions.band'), token: 'series-1', mark: 'faint-band' },
          { label: name, token: 'series-2', mark: 'dashed' },
        ]}
        summary={t('versions.chartSummary', {
          days: rows.length,
          outside: rows.filter(({ insideBand }) => !insideBand).length,
          band: bandText(band, format.share),
        })}
        option={option}
      />
      <div className={styles.table}>
        <DataTable
          saveAs="forecast-comparison-days"
          label={t('versions.byDay')}
          rows={rows}
          rowKey={({ date }) => date}
          height={260}
          columns={[
            { key: 'day', head: t('parts.date'), rowHead: true, cell: ({ date }) => format.day(date) },
            { key: 'theirs', head: t('versions.theirs'), align: 'end', cell: ({ theirs }) => format.number(theirs) },
            { key: 'ours', head: t('versions.our'), align: 'end', cell: ({ ours }) => format.number(ours) },
            {
              key: 'difference',
              head: t('versions.difference'),
              align: 'end',
              cell: ({ difference }) => format.number(difference),
            },
            {
              key: 'deviation',
              head: t('versions.deviation'),
              align: 'end',
              cell: ({ deviation }) => format.number(deviation === null ? null : deviation * 100, 1),
            },
            {
              key: 'band',
              head: t('versions.bandState'),
              cell: ({ insideBand }) => (
                <Badge tone={insideBand ? 'good' : 'warn'} glyph={insideBand ? '✓' : '▲'}>
                  {t(insideBand ? 'versions.inBand' : 'versions.offBand')}
                </Badge>
              ),
            },
            {
              key: 'bounds',
              head: t('versions.bounds'),
              cell: ({ inside80, inside95 }) =>
                inside95 === null
                  ? '–'
                  : t(inside80 ? 'versions.inside80' : inside95 ? 'versions.inside95' : 'versions.beyond95'),
            },
          ]}
        />
      </div>
    </>
  );
}
