import type { DayRows, DemandSeries } from '../demand/demand-series.ts';
import { YEARLY_FROM } from '../models/day-total.ts';
import { normalShare } from './normal.ts';
import { ASSUMED_SPREAD, DAY_SHAPE, DRIFT, intervalScale, NORMAL_SHAPE, type Spread, sigmaAt } from './spread.ts';

/** Probabilities below the knots of a shape. */
const NORMAL_SHARES = NORMAL_SHAPE.map(normalShare);

/** Forecasts of days that have come to pass. */
export interface PastForecast {
  readonly origin: number;
  readonly targets: readonly number[];
  readonly rows: DayRows;
}

/** Days with which a measured spread weighs as much as the assumed one. */
const PRIOR_DAYS = 4;
/** Errors from which on their own distribution is used, not the normal one. */
const FEWEST_ERRORS = 200;
const MOST_ERRORS = 2500;
/** Errors further out with which a quantile weighs as much as its prior. */
const TAIL_PRIOR = 5;

/** The spread that past forecasts show, looking only at days before `before`. */
export function calibrate(series: DemandSeries, past: readonly PastForecast[], before: number): Spread {
  const near = momentsOf(series, past, before, 0, 7);
  const far = momentsOf(series, past, before, 7, Number.POSITIVE_INFINITY);
  const first = sigmas(near, ASSUMED_SPREAD.interval[0], ASSUMED_SPREAD.day[0]);
  // Further ahead is never surer.
  const later = sigmas(
    far,
    Math.max(first.interval, ASSUMED_SPREAD.interval[1]),
    Math.max(first.day, ASSUMED_SPREAD.day[1]),
  );
  const grown = far.days < PRIOR_DAYS ? GROWTH : 1;
  const spread: Spread = {
    interval: [
      first.interval,
      far.days < PRIOR_DAYS ? first.interval * grown : Math.max(first.interval, later.interval),
    ],
    day: [first.day, far.days < PRIOR_DAYS ? first.day * grown : Math.max(first.day, later.day)],
    lasting: lastingShare(series, past, before),
    drift: before >= YEARLY_FROM ? DRIFT.seasonKnown : DRIFT.seasonUnknown,
    shape: NORMAL_SHAPE,
    dayShape: DAY_SHAPE,
  };
  return {
    ...spread,
    shape: shapeOf(series, past, before, spread),
    dayShape: dayShapeOf(series, past, before, spread),
  };
}

/** Growth of the spread from the first week to the next ones where none of those was seen. */
const GROWTH = 1.25;

interface Moments {
  days: number;
  intervalExcess: number;
  intervalSquares: number;
  dayExcess: number;
}

function momentsOf(
  { slots, values }: DemandSeries,
  past: readonly PastForecast[],
  before: number,
  from: number,
  to: number,
): Moments {
  const sums = { days: 0, intervalExcess: 0, intervalSquares: 0, dayExcess: 0 };
  for (const { origin, targets, rows } of past) {
    for (const [t, day] of targets.entries()) {
      if (day >= before || day - origin < from || day - origin >= to) continue;
      const row = rows[t] as Float64Array;
      let total = 0;
      let off = 0;
      for (let s = 0; s < slots; s++) {
        const value = values[day * slots + s] as number;
        const forecast = row[s] as number;
        if (Number.isNaN(value) || forecast <= 0) continue;
        sums.intervalExcess += (value - forecast) * (value - forecast) - forecast;
        sums.intervalSquares += forecast * forecast;
        total += forecast;
        off += value - forecast;
      }
      if (total <= 0) continue;
      sums.days++;
      sums.dayExcess += (off * off - total) / (total * total);
    }
  }
  return sums;
}

function sigmas({ days, intervalExcess, intervalSquares, dayExcess }: Moments, interval: number, day: number) {
  const weight = days / (days + PRIOR_DAYS);
  const measured = intervalSquares > 0 ? Math.max(0, intervalExcess / intervalSquares) : interval * interval;
  const dayMeasured = days > 0 ? Math.max(0, dayExcess / days) : day * day;
  // The prior is the assumption, but not more than twice what was measured.
  const mixed = (own: number, assumed: number) =>
    Math.sqrt(weight * own + (1 - weight) * Math.min(assumed * assumed, 4 * own + 1e-4));
  const whole = days === 0 ? interval : mixed(measured, interval);
  return { interval: whole, day: Math.min(whole, days === 0 ? day : mixed(dayMeasured, day)) };
}

/** Intraclass correlation of day errors that share an origin. */
function lastingShare({ slots, values }: DemandSeries, past: readonly PastForecast[], before: number): number {
  let together = 0;
  let pairs = 0;
  let squares = 0;
  let count = 0;
  for (const { targets, rows } of past) {
    const errors: number[] = [];
    for (const [t, day] of targets.entries()) {
      if (day >= before) continue;
      let total = 0;
      let off = 0;
      for (let s = 0; s < slots; s++) {
        const value = values[day * slots + s] as number;
        if (Number.isNaN(value)) continue;
        total += rows[t]?.[s] as number;
        off += value - (rows[t]?.[s] as number);
      }
      if (total > 0) errors.push(off / total);
    }
    const sum = errors.reduce((a, b) => a + b, 0);
    const square = errors.reduce((a, b) => a + b * b, 0);
    together += sum * sum - square;
    pairs += errors.length * (errors.length - 1);
    squares += square;
    count += errors.length;
  }
  if (pairs === 0 || squares === 0) return ASSUMED_SPREAD.lasting;
  const share = Math.max(0, Math.min(0.95, together / pairs / (squares / count)));
  const weight = count / (count + 10);
  return weight * share + (1 - weight) * ASSUMED_SPREAD.lasting;
}

/** Quantiles of the standardised errors at the knots of a shape. */
function shapeOf(
  { slots, values }: DemandSeries,
  past: readonly PastForecast[],
  before: number,
  spread: Spread,
): readonly number[] {
  const days = past.reduce((sum, { targets }) => sum + targets.length, 0);
  const step = Math.max(1, Math.floor((days * slots) / MOST_ERRORS));
  const found: number[] = [];
  let place = 0;
  for (const { origin, targets, rows } of past) {
    for (const [t, day] of targets.entries()) {
      if (day >= before) continue;
      const row = rows[t] as Float64Array;
      // Every so many slots, another one each day: neighbours tell nearly the same.
      for (let s = place++ % step; s < slots; s += step) {
        const value = values[day * slots + s] as number;
        const forecast = row[s] as number;
        if (Number.isNaN(value) || !(forecast > 0)) continue;
        found.push((value - forecast) / intervalScale(spread, forecast, day - origin));
      }
    }
  }
  return found.length < FEWEST_ERRORS ? NORMAL_SHAPE : blended(found, NORMAL_SHAPE);
}

/** The same of day totals, both sides taken together: few days have been seen. */
function dayShapeOf(
  { slots, values }: DemandSeries,
  past: readonly PastForecast[],
  before: number,
  spread: Spread,
): readonly number[] {
  const found: number[] = [];
  for (const { origin, targets, rows } of past) {
    for (const [t, day] of targets.entries()) {
      if (day >= before) continue;
      let total = 0;
      let off = 0;
      for (let s = 0; s < slots; s++) {
        const value = values[day * slots + s] as number;
        if (Number.isNaN(value)) continue;
        total += rows[t]?.[s] as number;
        off += value - (rows[t]?.[s] as number);
      }
      const sigma = sigmaAt(spread.day, day - origin);
      if (total <= 0) continue;
      const size = off / Math.sqrt(total + sigma * sigma * total * total);
      found.push(size, -size);
    }
  }
  return blended(found, DAY_SHAPE);
}

/** Quantiles of errors at the knots, leaning on a prior shape in the tails, where few errors lie. */
function blended(errors: readonly number[], prior: readonly number[]): number[] {
  const sorted = Float64Array.from(errors).sort();
  const last = sorted.length - 1;
  const shape = NORMAL_SHARES.map((share, k) => {
    if (last < 1) return prior[k] as number;
    const place = share * last;
    const low = Math.min(last - 1, Math.floor(place));
    const own = (sorted[low] as number) + (place - low) * ((sorted[low + 1] as number) - (sorted[low] as number));
    const tail = Math.min(share, 1 - share) * sorted.length;
    const weight = tail / (tail + TAIL_PRIOR);
    return weight * own + (1 - weight) * (prior[k] as number);
  });
  for (let k = 1; k < shape.length; k++) shape[k] = Math.max(shape[k] as number, shape[k - 1] as number);
  return shape;
}
