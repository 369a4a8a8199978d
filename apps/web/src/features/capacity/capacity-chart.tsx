import type { CapacityMonth } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { band, frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';

/** Required and available FTE by month, the bounds of the forecast as a band. */
export function CapacityChart({ months, title }: { months: readonly CapacityMonth[]; title: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const option = useMemo(
    () => (tokens: ChartTokens) => {
      const base = frame({
        tokens,
        labels: months.map(({ month }) => month),
        valueFormat: (value) => format.number(value, 1),
      });
      return {
        ...base,
        yAxis: { ...base.yAxis, scale: true },
        series: [
          ...band(
            t('capacity.bounds'),
            months.map(({ requiredFte }) => requiredFte.low),
            months.map(({ requiredFte }) => requiredFte.high),
            tokens['series-1'],
            0.16,
          ),
          line(
            t('capacity.rows.required'),
            months.map(({ requiredFte }) => requiredFte.expected),
            tokens['series-1'],
            { lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-1'] } },
          ),
          line(
            t('capacity.rows.available'),
            months.map(({ availableFte }) => availableFte),
            tokens['series-3'],
            { lineStyle: { width: 2, color: tokens['series-3'] } },
          ),
          line(
            t('capacity.rows.paid'),
            months.map(({ paidFte }) => paidFte),
            tokens['series-6'],
            { lineStyle: { width: 1, type: 'dotted', color: tokens['series-6'] } },
          ),
        ],
      };
    },
    [months, format, t],
  );
  const worst = months.reduce((low, month) => (month.gapFte.expected < low.gapFte.expected ? month : low));
  return (
    <Panel title={t('capacity.chart')} note={title}>
      <ChartBox
        title={t('capacity.chart')}
        legend={[
          { label: t('capacity.rows.required'), token: 'series-1', mark: 'dashed' },
          { label: t('capacity.bounds'), token: 'series-1', mark: 'faint-band' },
          { label: t('capacity.rows.available'), token: 'series-3', mark: 'line' },
          { label: t('capacity.rows.paid'), token: 'series-6', mark: 'dotted' },
        ]}
        summary={t('capacity.chartSummary', {
          from: months[0]?.month ?? '',
          to: months.at(-1)?.month ?? '',
          worst: worst.month,
          gap: format.number(worst.gapFte.expected, 1),
        })}
        height={240}
        option={option}
      />
    </Panel>
  );
}
