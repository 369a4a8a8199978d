import type { DayTotalFit, FittedDays } from './past.ts';

/** Median absolute deviations beyond which a day's level, or its shape, teaches no profile. */
export const LEVEL_LIMIT = 5;
const SHAPE_LIMIT = 12;
const SMALLEST_SPREAD = 0.02;
const WINDOW = 9;
/** A day that the calendar moves by more than this (as a logarithm) has a shape of its own. */
export const SPECIAL = 0.35;
const FEWEST = 5;

/** How far each of the past's days is from those around it. */
export interface DayDistances {
  /** Log level, once the calendar has had its say, less the median of the nine days around. */
  readonly level: Float64Array;
  readonly levelLimit: number;
  /** Squared distance of the root shares from their weekday's mean, times the level. */
  readonly shape: Float64Array;
  readonly shapeLimit: number;
}

/** Distances of level and shape, with the limits beyond which a day is no ordinary one. */
export function dayDistances(past: FittedDays, { residuals }: DayTotalFit): DayDistances {
  const n = past.days.length;
  const around = Float64Array.from(residuals, (value, i) => {
    const from = Math.max(0, Math.min(n - WINDOW, i - (WINDOW >> 1)));
    return value - medianOf(residuals.subarray(from, Math.min(n, from + WINDOW)));
  });
  const spread = Math.max(SMALLEST_SPREAD, 1.4826 * medianOf(around.map(Math.abs)));
  const shape = shapeDistances(past);
  const middle = medianOf(shape);
  const shapeSpread = Math.max(middle * 0.1, 1.4826 * medianOf(shape.map((value) => Math.abs(value - middle))));
  return {
    level: around,
    levelLimit: LEVEL_LIMIT * spread,
    shape,
    shapeLimit: middle + SHAPE_LIMIT * shapeSpread,
  };
}

/** Places in `past.days` of the days whose level and shape are like those around them, once the calendar has had its say. */
export function markOrdinaryDays(past: FittedDays, fit: DayTotalFit): number[] {
  const n = past.days.length;
  const { level, levelLimit, shape, shapeLimit } = dayDistances(past, fit);
  const fine = Array.from(past.days.keys()).filter(
    (i) =>
      past.series.confirmed.has(past.days[i] as number) ||
      (Math.abs(level[i] as number) <= levelLimit &&
        (shape[i] as number) <= shapeLimit &&
        Math.abs(fit.effects[i] as number) <= SPECIAL),
  );
  return fine.length >= Math.min(FEWEST, n) ? fine : Array.from(past.days.keys());
}

/** Squared distance of each day's root shares from its weekday's mean, times its level: about the same for any pure count. */
function shapeDistances({ series, days, levels, shares, mixOf }: FittedDays): Float64Array {
  const { slots, values } = series;
  const sums = new Map<Float64Array, Float64Array>();
  const counts = new Map<Float64Array, number>();
  const usual = shares.map(Math.sqrt);
  const roots = new Float64Array(days.length * slots);
  for (const [i, day] of days.entries()) {
    const mix = mixOf(day);
    const sum = sums.get(mix) ?? new Float64Array(slots);
    const scale = (levels[i] as number) > 0 ? 1 / (levels[i] as number) : Number.NaN;
    for (let s = 0; s < slots; s++) {
      const share = (values[day * slots + s] as number) * scale;
      const root = Number.isNaN(share) ? (usual[s] as number) : Math.sqrt(share);
      roots[i * slots + s] = root;
      sum[s] = (sum[s] as number) + root;
    }
    sums.set(mix, sum);
    counts.set(mix, (counts.get(mix) ?? 0) + 1);
  }
  return Float64Array.from(days, (day, i) => {
    const mix = mixOf(day);
    const sum = sums.get(mix) as Float64Array;
    const count = counts.get(mix) as number;
    let distance = 0;
    for (let s = 0; s < slots; s++) {
      const off = (roots[i * slots + s] as number) - (sum[s] as number) / count;
      distance += off * off;
    }
    return distance * Math.max(1, levels[i] as number);
  });
}

/** Median; 0 of nothing. */
export function medianOf(values: Float64Array): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
