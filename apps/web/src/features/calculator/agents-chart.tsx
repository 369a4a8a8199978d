import { erlangA, erlangC } from '@seatwise/queueing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { ChartBox, type LegendItem } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens, TokenName } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';
import { SCENARIO_NAMES, type Scenario } from './scenario.ts';
import { loadOf } from './solve-scenario.ts';

const AROUND = 10;
const TOKENS: readonly TokenName[] = ['series-1', 'series-2', 'series-3', 'series-4'];

/** Service level over people in seat: one line a scenario, Erlang C solid, Erlang A dashed. */
export function AgentsChart({
  scenarios,
  needed,
}: {
  scenarios: readonly Scenario[];
  /** People needed by each scenario after Erlang C. */
  needed: readonly number[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = needed.filter(Number.isFinite);
  const low = Math.max(1, Math.min(...known) - AROUND);
  const high = Math.max(...known) + AROUND;
  const step = Math.max(1, Math.ceil((high - low) / 80));
  const people = useMemo(
    () => Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step),
    [low, high, step],
  );
  const option = useMemo(
    () => (tokens: ChartTokens) => {
      const base = frame({
        tokens,
        labels: people.map(String),
        valueFormat: (value) => format.share(value, 1),
        max: 1,
      });
      return {
        ...base,
        yAxis: {
          ...base.yAxis,
          axisLabel: { ...base.yAxis.axisLabel, formatter: (value: number) => format.share(value, 0) },
        },
        series: scenarios.flatMap((scenario, i) => {
          const color = tokens[TOKENS[i] as TokenName];
          const { aht, within, patience, target } = scenario;
          const intensity = loadOf(scenario);
          const name = SCENARIO_NAMES[i];
          const lines = [
            line(
              `${name} Erlang C`,
              people.map((agents) => erlangC({ agents, intensity, aht, answerThreshold: within }).serviceLevel),
              color,
              i > 0
                ? {}
                : {
                    markLine: {
                      silent: true,
                      symbol: 'none',
                      lineStyle: { color: tokens['line-strong'], type: 'solid', width: 1 },
                      label: { formatter: `${target}%`, color: tokens['text-2'], position: 'insideEndTop' },
                      data: [{ yAxis: target / 100 }],
                    },
                  },
            ),
          ];
          if (patience !== null)
            lines.push(
              line(
                `${name} Erlang A`,
                people.map(
                  (agents) =>
                    erlangA({ agents, intensity, aht, patience, answerThreshold: within }).serviceLevel.servedOfOffered,
                ),
                color,
                { lineStyle: { width: 1.5, type: 'dashed', color } },
              ),
            );
          return lines;
        }),
      };
    },
    [people, scenarios, format],
  );
  const legend: LegendItem[] = scenarios.flatMap(({ patience }, i): LegendItem[] => {
    const token = TOKENS[i] as TokenName;
    const name = SCENARIO_NAMES[i];
    const c: LegendItem = { label: `${name} Erlang C`, token, mark: 'line' };
    return patience === null ? [c] : [c, { label: `${name} Erlang A`, token, mark: 'dashed' }];
  });
  return (
    <Panel title={t('calculator.byAgents')} note={t('calculator.byAgentsNote')}>
      <ChartBox
        title={t('calculator.byAgents')}
        legend={legend}
        height={240}
        summary={scenarios
          .map((scenario, i) =>
            t('calculator.byAgentsSummary', {
              name: SCENARIO_NAMES[i],
              target: format.number(scenario.target, scenario.target % 1 ? 1 : 0),
              within: scenario.within,
              needed: format.number(needed[i]),
            }),
          )
          .join(' ')}
        option={option}
      />
    </Panel>
  );
}
