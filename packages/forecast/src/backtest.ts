import { weekdayOf } from '@seatwise/calendar';
import type { BacktestRow } from '@seatwise/core';
import type { DayMatrix } from './day-matrix.ts';
import { METHODS } from './methods.ts';

const MOST_ORIGINS = 8;
const HORIZON = 7;
/** Days that have to lie before the first origin. */
const TRAINING = 14;

export interface BacktestResult {
  readonly rows: BacktestRow[];
  /** Forecast and actual of every interval of the used method, for the bounds. */
  readonly pairs: readonly { readonly forecast: number; readonly actual: number }[];
}

/** Rolling origins a week apart, one week ahead, every method on every queue. `used` is the method that is forecast with. */
export function backtest(queue: string, matrix: DayMatrix, used: string): BacktestResult {
  const last = matrix.days.length - HORIZON;
  const origins = Array.from({ length: MOST_ORIGINS }, (_, week) => last - 7 * week).filter(
    (origin) => origin >= TRAINING,
  );
  const naive = naiveError(matrix);
  const pairs: { forecast: number; actual: number }[] = [];
  const rows = Object.entries(METHODS).flatMap(([method, forecast]): BacktestRow[] => {
    const sums = { error: 0, signed: 0, actual: 0, floor: 0, count: 0, dayError: 0 };
    for (const origin of origins) {
      for (let day = origin; day < Math.min(origin + HORIZON, matrix.days.length); day++) {
        const target = {
          class: matrix.classes[day] as DayMatrix['classes'][number],
          weekday: weekdayOf(matrix.days[day] as string),
        };
        if (target.class === 'disturbed') continue;
        const values = forecast(matrix, origin, target);
        let dayDifference = 0;
        for (let slot = 0; slot < matrix.slots; slot++) {
          const actual = matrix.values[day * matrix.slots + slot] as number;
          if (Number.isNaN(actual)) continue;
          const value = values[slot] as number;
          sums.error += Math.abs(value - actual);
          sums.signed += value - actual;
          sums.actual += actual;
          // Mean absolute deviation of a Poisson count is close to √(2 mean ÷ π).
          sums.floor += Math.sqrt((2 * value) / Math.PI);
          sums.count++;
          dayDifference += value - actual;
          if (method === used) pairs.push({ forecast: value, actual });
        }
        sums.dayError += Math.abs(dayDifference);
      }
    }
    if (sums.actual === 0) return [];
    return [
      {
        queue,
        method,
        origins: origins.length,
        intervals: sums.count,
        wape: sums.error / sums.actual,
        wapeDay: sums.dayError / sums.actual,
        mase: naive > 0 ? sums.error / sums.count / naive : Number.NaN,
        bias: sums.signed / sums.actual,
        noiseFloor: sums.floor / sums.actual,
        chosen: method === used,
      },
    ];
  });
  return { rows, pairs };
}

/** In-sample mean absolute error of the seasonal naive week. */
function naiveError({ values, slots, days }: DayMatrix): number {
  let sum = 0;
  let count = 0;
  for (let i = 7 * slots; i < days.length * slots; i++) {
    const difference = Math.abs((values[i] as number) - (values[i - 7 * slots] as number));
    if (Number.isNaN(difference)) continue;
    sum += difference;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
