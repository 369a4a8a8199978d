import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CleanedDay } from '../../api/use-history-marks.ts';
import { useFormat } from '../../format/use-format.ts';
import { sumOf } from '../../grid/by-day.ts';
import { ChartBox } from '../../parts/chart/chart-box.tsx';
import { frame, line } from '../../parts/chart/frame.ts';
import type { ChartTokens } from '../../parts/chart/tokens.ts';

/** A day by interval: what came in, what would have been usual, what forecasts learn from. */
export function DayCurve({ day, label }: { day: CleanedDay; label: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = useMemo(() => {
    const open = day.starts.flatMap((_, i) =>
      [day.before[i], day.usual[i]].some((value) => value !== null && value !== undefined) ? [i] : [],
    );
    const [first, last] = [open[0] ?? 0, open.at(-1) ?? -1];
    const cut = <Item,>(column: readonly Item[]) => column.slice(first, last + 1);
    return { starts: cut(day.starts), before: cut(day.before), usual: cut(day.usual), after: cut(day.after) };
  }, [day]);
  const option = useMemo(
    () => (tokens: ChartTokens) => ({
      ...frame({
        tokens,
        labels: shown.starts.map((start) => format.time(start, day.zone)),
        valueFormat: (value) => format.number(value, value > 0 && value < 10 ? 1 : 0),
      }),
      series: [
        line(t('decisions.usual'), shown.usual, tokens['series-2'], {
          lineStyle: { width: 1.5, type: 'dashed', color: tokens['series-2'] },
        }),
        line(t('decisions.after'), shown.after, tokens['series-1'], {
          lineStyle: { width: 3, color: tokens['series-1'] },
        }),
        line(t('decisions.before'), shown.before, tokens['series-6']),
      ],
    }),
    [shown, day.zone, format, t],
  );
  const nothing = day.after.every((value) => value === null);
  return (
    <ChartBox
      title={label}
      height={210}
      legend={[
        { label: t('decisions.before'), token: 'series-6', mark: 'line' },
        { label: t('decisions.usual'), token: 'series-2', mark: 'dashed' },
        { label: t('decisions.after'), token: 'series-1', mark: 'bar' },
      ]}
      summary={t('decisions.daySummary', {
        before: format.number(sumOf(day.before)),
        usual: format.number(sumOf(day.usual)),
        after: nothing ? t('decisions.nothing') : format.number(sumOf(day.after)),
      })}
      option={option}
    />
  );
}
