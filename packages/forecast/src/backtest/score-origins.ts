import type { BacktestRow } from '@seatwise/core';
import { calibrate } from '../bounds/calibrate.ts';
import { evidenceFor } from '../combine/members.ts';
import type { DemandSeries } from '../demand/demand-series.ts';
import { accuracyOf } from './accuracy.ts';
import { naiveWeekError } from './naive-error.ts';
import type { OriginForecast } from './roll-origins.ts';

/** A row of accuracy for each method, from origins that were rolled; `from` is the first origin that is scored. */
export function scoreOrigins(
  queue: string,
  series: DemandSeries,
  known: number,
  rolled: readonly OriginForecast[],
  { methods, chosen, from = 0 }: { methods: readonly string[]; chosen: string; from?: number },
): BacktestRow[] {
  const naive = naiveWeekError(series, known);
  return methods.flatMap((method): BacktestRow[] => {
    const forecasts = rolled.map(({ origin, targets, rows }) => ({ origin, targets, rows: rows.get(method) ?? [] }));
    const scored = forecasts
      .filter(({ origin }) => origin >= from)
      .map((forecast) => {
        return { ...forecast, spread: calibrate(series, evidenceFor(forecasts, forecast.origin), forecast.origin) };
      });
    const accuracy = accuracyOf(series, scored);
    if (!accuracy) return [];
    const { meanAbsoluteError, ...row } = accuracy;
    return [
      { queue, method, ...row, mase: naive > 0 ? meanAbsoluteError / naive : Number.NaN, chosen: method === chosen },
    ];
  });
}
