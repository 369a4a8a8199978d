import type { BacktestRow, IntervalGrid, QueueForecast } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { sumOf } from '../../grid/by-day.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { useWordOf } from '../../words/use-word-of.ts';

export function ForecastFigures({
  grid,
  forecast,
  chosen,
}: {
  grid: IntervalGrid;
  forecast: Wire<QueueForecast>;
  chosen: Wire<BacktestRow> | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const total = sumOf(forecast.offered) ?? 0;
  const talk = sumOf(forecast.offered.map((offered, i) => (offered ?? 0) * (forecast.aht[i] ?? 0))) ?? 0;
  const methodName = useWordOf('method');
  return (
    <KeyFigures
      figures={[
        {
          name: t('forecast.expected'),
          value: format.number(total),
          note: t('parts.range', { from: grid.days[0] ?? '', to: grid.days.at(-1) ?? '' }),
        },
        { name: t('history.perDay'), value: format.number(total / grid.days.length) },
        {
          name: t('forecast.aht'),
          value: format.duration(total > 0 ? talk / total : null),
          note: t(`forecast.ahtSources.${forecast.ahtSource}`),
        },
        { name: t('forecast.method'), value: chosen ? methodName(chosen.method) : '–' },
        {
          name: t('forecast.accuracy'),
          value: format.share(chosen?.wape),
          ...(chosen ? { note: t('forecast.floor', { floor: format.share(chosen.noiseFloor) }) } : {}),
        },
        { name: t('forecast.accuracyDay'), value: format.share(chosen?.wapeDay) },
      ]}
    />
  );
}
