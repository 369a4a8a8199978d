import { SCORE_DIMENSIONS, type Score } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';

/** Each dimension as a share of the most that it can be: what is sure, and what is still open. */
export function DimensionRadar({ score: { result } }: { score: Wire<Score> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const option = useMemo(
    () => (tokens: ChartTokens) => {
      const share = (end: 'low' | 'high') =>
        SCORE_DIMENSIONS.map((name) => {
          const found = result?.dimensions[name];
          return found ? Math.max(0, found[end] / found.maximum) : 0;
        });
      const text = { color: tokens['text-2'], fontFamily: tokens.sans, fontSize: 12 };
      return {
        textStyle: { fontFamily: tokens.sans },
        tooltip: {
          confine: true,
          backgroundColor: tokens.surface,
          borderColor: tokens.line,
          textStyle: { ...text, color: tokens.text },
          valueFormatter: (value: unknown) => (typeof value === 'number' ? format.share(value) : '–'),
        },
        radar: {
          radius: '60%',
          indicator: SCORE_DIMENSIONS.map((name) => ({ name: t(`assessment.dimensionNames.${name}`), max: 1 })),
          axisName: { ...text, width: 84, overflow: 'break' },
          splitNumber: 4,
          splitArea: { show: false },
          splitLine: { lineStyle: { color: tokens.line } },
          axisLine: { lineStyle: { color: tokens.line } },
        },
        series: [
          {
            type: 'radar',
            symbolSize: 5,
            data: [
              {
                name: t('assessment.high'),
                value: share('high'),
                lineStyle: { color: tokens['series-1'], width: 1.5, type: 'dashed' },
                itemStyle: { color: tokens['series-1'] },
                areaStyle: { color: tokens['series-1'], opacity: 0.08 },
              },
              {
                name: t('assessment.low'),
                value: share('low'),
                lineStyle: { color: tokens['series-1'], width: 2 },
                itemStyle: { color: tokens['series-1'] },
                areaStyle: { color: tokens['series-1'], opacity: 0.32 },
              },
            ],
          },
        ],
      };
    },
    [result, format, t],
  );
  if (!result) return null;
  const summary = SCORE_DIMENSIONS.map((name) => {
    const { low, high, maximum } = result.dimensions[name];
    return `${t(`assessment.dimensionNames.${name}`)} ${format.share(low / maximum, 0)} – ${format.share(high / maximum, 0)}`;
  }).join(' · ');
  return (
    <Panel title={t('score.radar')} note={t('score.radarNote')}>
      <ChartBox
        table={false}
        title={t('score.radar')}
        legend={[
          { label: t('score.sure'), token: 'series-1', mark: 'line' },
          { label: t('score.reachable'), token: 'series-1', mark: 'dashed' },
        ]}
        height={260}
        summary={summary}
        option={option}
      />
    </Panel>
  );
}
