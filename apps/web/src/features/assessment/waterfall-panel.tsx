import type { Score } from '@seatwise/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import { type WaterfallStep, waterfallOf } from './waterfall.ts';

const COLOUR: Readonly<Record<WaterfallStep['kind'], 'series-6' | 'series-1' | 'under' | 'met' | 'text-3'>> = {
  base: 'series-6',
  deduct: 'under',
  bonus: 'met',
  subtotal: 'series-1',
  openLoss: 'text-3',
  openGain: 'text-3',
  cut: 'text-3',
  low: 'series-1',
  high: 'series-1',
};

/** Pixels that a label may take beside those of the other bars; up to 900 px the navigation takes no room. */
const labelWidth = (bars: number) =>
  Math.max(48, Math.min(112, Math.floor((innerWidth - (innerWidth > 900 ? 340 : 130)) / bars) - 4));

/** Deductions and bonuses from the base to both ends of the total, as bars and as a table. */
export function WaterfallPanel({ score, catalogue }: { score: Wire<Score>; catalogue: Catalogue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const base = catalogue.profile?.base ?? 0;
  const steps = useMemo(() => waterfallOf(score, base), [score, base]);
  const titles = new Map(catalogue.modules.map(({ code, title }) => [code, title]));
  const name = ({ kind, module }: WaterfallStep) => {
    const title = module === null ? undefined : titles.get(module);
    return title ? `${t(`score.steps.${kind}`)} ${module} ${say(title)}` : t(`score.steps.${kind}`);
  };
  const short = ({ kind, module }: WaterfallStep) => {
    const title = module === null ? undefined : titles.get(module);
    return title ? `${say(title)}\n${t(`score.steps.${kind}`)}` : t(`score.steps.${kind}`);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: names follow from the steps and the language
  const option = useMemo(
    () => (tokens: ChartTokens) => {
      const whole = (step: WaterfallStep) => step.change === 0 || step.kind === 'base';
      const width = labelWidth(steps.length);
      const f = frame({
        tokens,
        labels: steps.map(short),
        valueFormat: (value) => format.number(value, 1),
        between: true,
      });
      return {
        ...f,
        grid: { ...f.grid, top: 24 },
        tooltip: {
          ...f.tooltip,
          trigger: 'item',
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const step = steps[dataIndex] as WaterfallStep;
            return `${name(step)}<br>${format.points(whole(step) ? step.after : step.change)}`;
          },
        },
        xAxis: {
          ...f.xAxis,
          axisLabel: {
            ...f.xAxis.axisLabel,
            interval: 0,
            hideOverlap: false,
            width,
            fontSize: width < 90 ? 11 : 12,
            lineHeight: 16,
            overflow: 'break',
          },
        },
        series: [
          {
            type: 'bar',
            stack: 'way',
            silent: true,
            itemStyle: { color: 'transparent' },
            data: steps.map((step) => (whole(step) ? 0 : Math.min(step.after, step.after - step.change) / 1000)),
          },
          {
            type: 'bar',
            stack: 'way',
            barMaxWidth: 48,
            label: {
              show: true,
              opacity: 1,
              position: 'top',
              color: tokens.text,
              fontFamily: tokens.sans,
              fontSize: 12,
              formatter: ({ dataIndex }: { dataIndex: number }) => {
                const step = steps[dataIndex] as WaterfallStep;
                return format.number((whole(step) ? step.after : step.change) / 1000, 1);
              },
            },
            data: steps.map((step) => ({
              value: (whole(step) ? step.after : Math.abs(step.change)) / 1000,
              itemStyle: {
                color: tokens[COLOUR[step.kind]],
                ...(step.kind.startsWith('open')
                  ? { opacity: 0.5, borderColor: tokens['text-2'], borderType: 'dashed' }
                  : {}),
              },
            })),
          },
        ],
      };
    },
    [steps, format, t],
  );
  if (!score.result) return null;
  // Ten bars do not fit a phone: there the table stands alone.
  const narrow = matchMedia('(max-width: 640px)').matches;
  return (
    <Panel title={t('score.waterfall')} note={t('score.waterfallNote')}>
      {!narrow && (
        <ChartBox
          table={false}
          title={t('score.waterfall')}
          height={300}
          summary={steps
            .filter(({ kind }) => ['base', 'subtotal', 'low', 'high'].includes(kind))
            .map((step) => `${name(step)} ${format.points(step.after)}`)
            .join(' · ')}
          option={option}
        />
      )}
      <details open={narrow}>
        <summary>{t('score.asTable')}</summary>
        <DataTable
          label={t('score.waterfall')}
          saveAs="score-waterfall"
          rows={steps}
          rowKey={(_, i) => i}
          columns={[
            { key: 'step', head: t('score.step'), rowHead: true, value: name, cell: name },
            {
              key: 'change',
              head: t('requirement.difference'),
              align: 'end',
              value: ({ change }) => change / 1000,
              cell: ({ change, kind }) => (change === 0 || kind === 'base' ? '–' : format.points(change)),
            },
            {
              key: 'after',
              head: t('score.after'),
              align: 'end',
              value: ({ after }) => after / 1000,
              cell: ({ after }) => <strong>{format.points(after)}</strong>,
            },
          ]}
        />
      </details>
    </Panel>
  );
}
