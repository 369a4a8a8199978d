import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthsAhead } from '../../../api/use-months-ahead.ts';
import { useFormat } from '../../../format/use-format.ts';
import { ChartBox } from '../../../parts/chart/chart-box.tsx';
import { band, frame, line } from '../../../parts/chart/frame.ts';
import type { ChartTokens, TokenName } from '../../../parts/chart/tokens.ts';

const COLOURS: readonly TokenName[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5'];
const STROKES = ['solid', 'dashed', 'dotted', 'dashed', 'dotted'] as const;

/** Contacts by month of one queue: the forecast with its bounds, each scenario as a line of its own. */
export function MonthsChart({ plans, queue }: { plans: MonthsAhead; queue: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = useMemo(
    () =>
      plans.map(({ scenario, totals }, k) => ({
        name: scenario ?? t('forecast.expectedLine'),
        months: totals.filter((one) => one.queue === queue),
        token: COLOURS[k % COLOURS.length] as TokenName,
        stroke: STROKES[k % STROKES.length] as (typeof STROKES)[number],
      })),
    [plans, queue, t],
  );
  const own = shown[0]?.months ?? [];
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({
        tokens,
        labels: (shown[0]?.months ?? []).map(({ start }) => start.slice(0, 7)),
        valueFormat: format.compact,
      }),
      series: [
        ...band(
          t('forecast.band80'),
          (shown[0]?.months ?? []).map(({ lower80 }) => lower80),
          (shown[0]?.months ?? []).map(({ upper80 }) => upper80),
          tokens['series-1'],
          0.16,
        ),
        ...shown.map(({ name, months, token, stroke }) =>
          line(
            name,
            months.map(({ contacts }) => contacts),
            tokens[token],
            { showSymbol: true, symbolSize: 5, lineStyle: { width: 1.5, type: stroke, color: tokens[token] } },
          ),
        ),
      ],
    }),
    [shown, format, t],
  );
  const sum = (months: typeof own) => format.number(months.reduce((total, { contacts }) => total + contacts, 0));
  return (
    <ChartBox
      title={t('versions.monthsChart')}
      height={220}
      legend={[
        ...shown.map(({ name, token, stroke }) => ({
          label: name,
          token,
          mark: stroke === 'solid' ? ('line' as const) : stroke,
        })),
        { label: t('forecast.band80'), token: 'series-1', mark: 'faint-band' },
      ]}
      summary={shown.map(({ name, months }) => t('versions.monthsTotal', { name, total: sum(months) })).join(' ')}
      option={option}
    />
  );
}
