import type { ForecastSpread } from '@seatwise/core';
import { normalQuantile, normalShare } from './normal.ts';

/** The spread of one queue's forecast, before what queues have in common is known. */
export type Spread = Omit<ForecastSpread, 'shared' | 'lead'>;

export const SHAPE_STEP = 0.25;
export const SHAPE_END = 3;
const KNOTS = (2 * SHAPE_END) / SHAPE_STEP + 1;

/** Standard normal shape. */
export const NORMAL_SHAPE: readonly number[] = Array.from({ length: KNOTS }, (_, k) => -SHAPE_END + k * SHAPE_STEP);

/** Student's t with 4 degrees of freedom at variance 1: days stray a little less than normal mostly, and now and then a lot more. */
export const DAY_SHAPE: readonly number[] = NORMAL_SHAPE.map((z) => {
  // Quantile of t(4) in closed form (Shaw 2006).
  const share = normalShare(z);
  const a = 4 * share * (1 - share);
  const root = Math.sqrt(a);
  const q = (4 * Math.cos(Math.acos(root) / 3)) / root;
  return z === 0 ? 0 : (Math.sign(z) * Math.sqrt(Math.max(0, q - 4))) / Math.SQRT2;
});

/** For a queue that is too young to be back-tested. */
export const ASSUMED_SPREAD: Spread = {
  interval: [0.2, 0.25],
  day: [0.15, 0.2],
  lasting: 0.3,
  shape: NORMAL_SHAPE,
  dayShape: DAY_SHAPE,
};

/** Days ahead (0 is the first planned day) beyond which the spread grows with the root of time. */
const FURTHEST = 28;
const YEAR = 365;

/** Least drift of a level in a year: with its season and holidays learned, and without (they are part of it then). */
export const DRIFT = { seasonKnown: 0.06, seasonUnknown: 0.2 } as const;

/** σ of a bucket pair at a number of days ahead; `drift` is the least σ of the level's drift in a year. */
export function sigmaAt([near, far]: readonly [number, number], ahead: number, drift = 0): number {
  if (ahead < 7) return near;
  if (ahead < FURTHEST) return far;
  const grown = (far * far * (ahead + 1 - FURTHEST)) / FURTHEST;
  return Math.sqrt(far * far + Math.max(grown, (drift * drift * (ahead + 1 - FURTHEST)) / YEAR));
}

/** Variance by which the spread has grown since four weeks ahead: the level's own drift, which no day escapes. */
export function driftVariance({ day, drift }: Pick<Spread, 'day' | 'drift'>, ahead: number): number {
  const sigma = sigmaAt(day, ahead, drift);
  return ahead < FURTHEST ? 0 : sigma * sigma - day[1] * day[1];
}

/** The standardised error at a standard normal point, straight between knots and beyond them. */
export function shapeAt(shape: readonly number[], z: number): number {
  const place = (z + SHAPE_END) / SHAPE_STEP;
  const low = Math.max(0, Math.min(KNOTS - 2, Math.floor(place)));
  const from = shape[low] as number;
  return from + (place - low) * ((shape[low + 1] as number) - from);
}

/** Standard deviation of an interval's count around its forecast. */
export function intervalScale(spread: Spread, forecast: number, ahead: number): number {
  const sigma = sigmaAt(spread.interval, ahead, spread.drift);
  return Math.sqrt(forecast + sigma * sigma * forecast * forecast);
}

/** `boundsAt` of many forecasts at one level; `aheadOf` says how many days ahead each lies. */
export function boundColumn(spread: Spread, forecasts: Float64Array, aheadOf: Int32Array, share: number): Float64Array {
  const point = shapeAt(spread.shape, normalQuantile(share));
  return forecasts.map((forecast, i) =>
    forecast > 0 ? Math.max(0, forecast + point * intervalScale(spread, forecast, aheadOf[i] as number)) : 0,
  );
}

/** The value that an interval stays below with probability `share` (0–1 exclusive); `ahead` counts days, 0 being the first. */
export function boundsAt(spread: Spread, forecast: number, ahead: number, share: number): number {
  if (forecast <= 0) return 0;
  return Math.max(0, forecast + shapeAt(spread.shape, normalQuantile(share)) * intervalScale(spread, forecast, ahead));
}
