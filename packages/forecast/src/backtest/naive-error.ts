import type { DemandSeries } from '../demand/demand-series.ts';

/** In-sample mean absolute error of the seasonal naive week, the unit of MASE (Hyndman and Koehler 2006); 0 where there is none. */
export function naiveWeekError({ values, slots }: DemandSeries, known: number): number {
  let sum = 0;
  let count = 0;
  for (let i = 7 * slots; i < known * slots; i++) {
    const difference = Math.abs((values[i] as number) - (values[i - 7 * slots] as number));
    if (Number.isNaN(difference)) continue;
    sum += difference;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}
