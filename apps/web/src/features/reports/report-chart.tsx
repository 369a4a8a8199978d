import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WireReport } from '../../api/use-report.ts';
import { useFormat } from '../../format/use-format.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';
import { Panel } from '../../parts/panel.tsx';

/** Panels of contacts and service level of each day of the period, over all queues. */
export function ReportChart({ report }: { report: WireReport }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = useMemo(() => report.days.filter(({ scope }) => scope === '*'), [report]);
  const goal = report.goal.serviceLevel;
  const charts = useMemo(() => {
    const labels = days.map(({ date }) => `${format.shortDay(date)} ${format.weekday(date)}`);
    return {
      volume: (tokens: ChartTokens) => ({
        ...frame({ tokens, labels, valueFormat: (value) => format.number(value), between: true }),
        series: [
          {
            name: t('reports.offered'),
            type: 'bar',
            barMaxWidth: 36,
            data: days.map(({ offered }) => offered),
            itemStyle: { color: tokens['series-1'] },
          },
          line(
            t('intraday.publishedLine'),
            days.map(({ forecastOffered }) => forecastOffered),
            tokens['series-2'],
            {
              showSymbol: true,
              symbolSize: 7,
              lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-2'] },
            },
          ),
        ],
      }),
      level: (tokens: ChartTokens) => ({
        ...frame({ tokens, labels, valueFormat: (value) => format.share(value, 0), max: 1, between: true }),
        series: [
          line(
            t('requirement.serviceLevel'),
            days.map(({ serviceLevel }) => serviceLevel),
            tokens['series-3'],
            {
              showSymbol: true,
              symbolSize: 6,
              lineStyle: { width: 2, color: tokens['series-3'] },
              markLine:
                goal === undefined
                  ? undefined
                  : {
                      silent: true,
                      symbol: 'none',
                      lineStyle: { color: tokens['line-strong'], type: 'solid', width: 1 },
                      label: { formatter: format.share(goal, 0), color: tokens['text-2'], position: 'insideEndTop' },
                      data: [{ yAxis: goal }],
                    },
            },
          ),
        ],
      }),
    };
  }, [days, goal, format, t]);
  const most = days.toSorted((a, b) => (b.offered ?? 0) - (a.offered ?? 0))[0];
  const worst = days
    .filter(({ serviceLevel }) => serviceLevel !== null)
    .toSorted((a, b) => (a.serviceLevel ?? 0) - (b.serviceLevel ?? 0))[0];
  return (
    <>
      <Panel title={t('reports.volumeChart')}>
        <ChartBox
          title={t('reports.volumeChart')}
          legend={[
            { label: t('reports.offered'), token: 'series-1', mark: 'bar' },
            { label: t('intraday.publishedLine'), token: 'series-2', mark: 'dashed' },
          ]}
          height={220}
          summary={most ? t('reports.volumeSummary', { day: most.date, offered: format.number(most.offered) }) : ''}
          option={charts.volume}
        />
      </Panel>
      <Panel title={t('reports.levelChart')}>
        <ChartBox
          title={t('reports.levelChart')}
          legend={[{ label: t('requirement.serviceLevel'), token: 'series-3', mark: 'line' }]}
          height={220}
          summary={worst ? t('reports.levelSummary', { day: worst.date, level: format.share(worst.serviceLevel) }) : ''}
          option={charts.level}
        />
      </Panel>
    </>
  );
}
