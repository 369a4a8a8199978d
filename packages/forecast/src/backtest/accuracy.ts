import type { BacktestRow } from '@seatwise/core';
import { normalQuantile } from '../bounds/normal.ts';
import { intervalScale, type Spread, shapeAt } from '../bounds/spread.ts';
import type { DayRows, DemandSeries } from '../demand/demand-series.ts';

/** One origin's forecast by one method, with the spread that was known by then. */
export interface Scored {
  readonly origin: number;
  readonly targets: readonly number[];
  readonly rows: DayRows;
  readonly spread: Spread;
}

/** Levels whose bounds are scored. */
const QUANTILES = [0.025, 0.1, 0.5, 0.9, 0.975];

/** Accuracy of forecasts against what came, over all of them. Null where nothing came. */
export function accuracyOf(
  series: DemandSeries,
  scored: readonly Scored[],
): (Omit<BacktestRow, 'queue' | 'method' | 'chosen' | 'mase'> & { readonly meanAbsoluteError: number }) | null {
  const { slots, values } = series;
  const sums = { error: 0, signed: 0, actual: 0, floor: 0, count: 0, dayError: 0, in80: 0, in95: 0, pinball: 0 };
  const bounds = new Float64Array(QUANTILES.length);
  for (const { origin, targets, rows, spread } of scored) {
    const points = QUANTILES.map((share) => shapeAt(spread.shape, normalQuantile(share)));
    for (const [t, day] of targets.entries()) {
      const row = rows[t] as Float64Array;
      let difference = 0;
      for (let s = 0; s < slots; s++) {
        const actual = values[day * slots + s] as number;
        if (Number.isNaN(actual)) continue;
        const value = row[s] as number;
        sums.error += Math.abs(value - actual);
        sums.signed += value - actual;
        sums.actual += actual;
        // Mean absolute deviation of a Poisson count is close to √(2 mean ÷ π).
        sums.floor += Math.sqrt((2 * value) / Math.PI);
        sums.count++;
        difference += value - actual;
        const scale = intervalScale(spread, value, day - origin);
        for (let q = 0; q < QUANTILES.length; q++) bounds[q] = Math.max(0, value + (points[q] as number) * scale);
        if (actual >= (bounds[1] as number) && actual <= (bounds[3] as number)) sums.in80++;
        if (actual >= (bounds[0] as number) && actual <= (bounds[4] as number)) sums.in95++;
        for (let q = 0; q < QUANTILES.length; q++) {
          const share = QUANTILES[q] as number;
          const off = actual - (bounds[q] as number);
          sums.pinball += (off >= 0 ? share * off : (share - 1) * off) / QUANTILES.length;
        }
      }
      sums.dayError += Math.abs(difference);
    }
  }
  if (sums.count === 0) return null;
  const of = (value: number) => (sums.actual > 0 ? value / sums.actual : 0);
  return {
    origins: scored.length,
    intervals: sums.count,
    wape: of(sums.error),
    wapeDay: of(sums.dayError),
    bias: of(sums.signed),
    noiseFloor: of(sums.floor),
    pinball: sums.pinball / sums.count,
    coverage80: sums.in80 / sums.count,
    coverage95: sums.in95 / sums.count,
    meanAbsoluteError: sums.error / sums.count,
  };
}
