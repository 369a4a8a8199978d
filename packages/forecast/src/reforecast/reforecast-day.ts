import type { PastForecast } from '../bounds/calibrate.ts';
import type { DemandSeries } from '../demand/demand-series.ts';

/** How much of the difference seen so far in a day goes on, for every cut of the day; learned from past days. */
export interface CarryOver {
  /** Per cut (slots seen, 0 … slots): share of the logarithmic difference that the rest of the day keeps, 0–1.2. */
  readonly slope: Float64Array;
  /** Per cut: σ of the rest of the day's level that is left then, beside Poisson noise. */
  readonly sigma: Float64Array;
}

const RIDGE = 0.002;
const MOST = 1.2;
const DECAY = Math.log(0.99);
/** A day counts as if its difference were no larger than this (as a logarithm). */
const LIMIT = 0.7;

/** Learns the carry-over from forecasts of past days (any origin before them). */
export function learnCarryOver(
  { slots, values }: DemandSeries,
  past: readonly PastForecast[],
  before: number,
): CarryOver {
  const cross = new Float64Array(slots + 1);
  const square = new Float64Array(slots + 1);
  const days: { weight: number; x: Float64Array; rest: Float64Array; restForecast: Float64Array }[] = [];
  for (const { targets, rows } of past) {
    for (const [t, day] of targets.entries()) {
      if (day >= before) continue;
      const row = rows[t] as Float64Array;
      const x = new Float64Array(slots + 1);
      const rest = new Float64Array(slots + 1);
      const restForecast = new Float64Array(slots + 1);
      const total = { forecast: 0, actual: 0 };
      for (let s = 0; s < slots; s++) {
        const value = values[day * slots + s] as number;
        if (Number.isNaN(value)) continue;
        total.forecast += row[s] as number;
        total.actual += value;
      }
      if (total.forecast <= 0) continue;
      let forecast = 0;
      let actual = 0;
      for (let cut = 0; cut <= slots; cut++) {
        x[cut] = held(Math.log((actual + 1) / (forecast + 1)));
        rest[cut] = held(Math.log((total.actual - actual + 1) / (total.forecast - forecast + 1)));
        restForecast[cut] = total.forecast - forecast;
        const value = values[day * slots + cut] as number;
        if (cut === slots || Number.isNaN(value)) continue;
        forecast += row[cut] as number;
        actual += value;
      }
      const weight = Math.exp((before - day) * DECAY);
      for (let cut = 0; cut <= slots; cut++) {
        cross[cut] = (cross[cut] as number) + weight * (x[cut] as number) * (rest[cut] as number);
        square[cut] = (square[cut] as number) + weight * (x[cut] as number) * (x[cut] as number);
      }
      days.push({ weight, x, rest, restForecast });
    }
  }
  const slope = Float64Array.from(cross, (sum, cut) =>
    Math.max(0, Math.min(MOST, sum / ((square[cut] as number) + RIDGE))),
  );
  const sigma = Float64Array.from(slope, (beta, cut) => {
    let excess = 0;
    let weights = 0;
    for (const { weight, x, rest, restForecast } of days) {
      const off = (rest[cut] as number) - beta * (x[cut] as number);
      excess += weight * (off * off - 1 / ((restForecast[cut] as number) + 1));
      weights += weight;
    }
    return weights > 0 ? Math.sqrt(Math.max(0, excess / weights)) : 0;
  });
  return { slope, sigma };
}

const held = (log: number): number => Math.max(-LIMIT, Math.min(LIMIT, log));

/**
 * Factor on the rest of a day's forecast, given what came in its first `cut` slots; NaN among `actual` is not counted. The ratio to
 * date is shrunk by what past days say of it: early in the day, or at low volume, it is mostly noise.
 */
export function restOfDayFactor(
  { slope }: CarryOver,
  forecast: Float64Array,
  actual: Float64Array,
  cut: number,
): number {
  let expected = 0;
  let came = 0;
  for (let s = 0; s < cut; s++) {
    if (Number.isNaN(actual[s])) continue;
    expected += forecast[s] as number;
    came += actual[s] as number;
  }
  return Math.exp((slope[cut] as number) * held(Math.log((came + 1) / (expected + 1))));
}
