import { type QueueForecast, SeatwiseError } from '@seatwise/core';

/** What stands between the forecast and the load that people carry. All are optional. */
export interface DemandAdjustment {
  /** Share of contacts that a bot or self-service settles before a person, 0 to below 1. */
  readonly deflection?: number;
  /** Staff to this quantile of the forecast instead of its mean, 0.5 to 0.99; from the forecast's own 80 % bounds. */
  readonly quantile?: number;
  /** Chats that one agent handles at once, and how much longer each takes for every further chat (0.2 is 20 %). */
  readonly concurrency?: { readonly chats: number; readonly inflation: number };
}

/** Standard normal quantile of 90 %, the upper end of the 80 % bounds. */
const UPPER80 = 1.2815515655446004;

/**
 * The forecast of one queue as people will meet it.
 *
 * Quantile: mean + (upper80 − mean) × z(q) ÷ z(0.9), so that 0.9 is the upper bound itself. Deflection takes its share of
 * contacts. With k chats at once each takes AHT × (1 + inflation (k − 1)) and holds 1 ÷ k of an agent: the effective
 * handle time is AHT × (1 + inflation (k − 1)) ÷ k.
 * @throws SeatwiseError REQUIREMENT_GOAL_INVALID for a number outside its range
 */
export function adjustDemand(forecast: QueueForecast, adjustment: DemandAdjustment): QueueForecast {
  const { deflection = 0, quantile = 0.5, concurrency } = adjustment;
  const chats = concurrency?.chats ?? 1;
  const inflation = concurrency?.inflation ?? 0;
  const valid =
    deflection >= 0 &&
    deflection < 1 &&
    quantile >= 0.5 &&
    quantile <= 0.99 &&
    Number.isInteger(chats) &&
    chats >= 1 &&
    chats <= 20 &&
    inflation >= 0 &&
    inflation <= 10;
  if (!valid) throw new SeatwiseError('REQUIREMENT_GOAL_INVALID', { value: JSON.stringify(adjustment) });
  const reach = normalQuantile(quantile) / UPPER80;
  const stretch = (1 + inflation * (chats - 1)) / chats;
  const adjusted = (values: Float64Array) => values.map((value) => value * (1 - deflection));
  return {
    ...forecast,
    offered: forecast.offered.map(
      (mean, i) => (mean + Math.max(0, (forecast.upper80[i] as number) - mean) * reach) * (1 - deflection),
    ),
    lower80: adjusted(forecast.lower80),
    upper80: adjusted(forecast.upper80),
    lower95: adjusted(forecast.lower95),
    upper95: adjusted(forecast.upper95),
    aht: forecast.aht.map((seconds) => seconds * stretch),
  };
}

/** Standard normal quantile for p from 0.5 to 0.99 (Abramowitz and Stegun 26.2.23, error below 4.5e-4), 0 at 0.5. */
function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  const t = Math.sqrt(-2 * Math.log(1 - p));
  return (
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
}
