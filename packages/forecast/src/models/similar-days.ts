import type { Past } from '../demand/past.ts';
import type { Model } from './model.ts';

/**
 * Mean or median of each slot over the last `count` days of the target's kind: the habit that a model has to beat. NaN where none of
 * those days was open.
 */
export const overSimilarDays =
  (count: number, combine: (values: number[]) => number): Model =>
  (past, targets) =>
    targets.map((target) => {
      const { slots, values, open, facts } = past.series;
      const days = similarDays(past, target, count);
      const factor = facts[target]?.givenFactor ?? 1;
      const row = new Float64Array(slots);
      const factors = days.map((day) => factor / (facts[day]?.givenFactor ?? 1));
      for (let s = 0; s < slots; s++) {
        if (open[target * slots + s] === 0) continue;
        const seen: number[] = [];
        for (let i = 0; i < days.length; i++) {
          const value = values[(days[i] as number) * slots + s] as number;
          if (!Number.isNaN(value)) seen.push(value * (factors[i] as number));
        }
        row[s] = seen.length > 0 ? combine(seen) : Number.NaN;
      }
      return row;
    });

/** The newest `count` days of the target's kind; else of its half of the week; else any. */
function similarDays({ mixOf, days }: Past, target: number, count: number): number[] {
  const wanted = mixOf(target);
  const working = (mix: Float64Array) => mix.subarray(0, 5).some((share) => share > 0);
  const same = lastOf(days, count, (day) => mixOf(day).some((share, w) => share > 0 && (wanted[w] as number) > 0));
  if (same.length > 0) return same;
  const half = lastOf(days, count, (day) => working(mixOf(day)) === working(wanted));
  return half.length > 0 ? half : lastOf(days, count, () => true);
}

function lastOf(days: readonly number[], count: number, fits: (day: number) => boolean): number[] {
  const found: number[] = [];
  for (let i = days.length - 1; i >= 0 && found.length < count; i--)
    if (fits(days[i] as number)) found.push(days[i] as number);
  return found;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Median; the values are put in order. By insertion: there are eight of them at most. */
export function median(values: number[]): number {
  for (let i = 1; i < values.length; i++) {
    const value = values[i] as number;
    let at = i - 1;
    for (; at >= 0 && (values[at] as number) > value; at--) values[at + 1] = values[at] as number;
    values[at + 1] = value;
  }
  const middle = values.length >> 1;
  return values.length % 2 === 1
    ? (values[middle] as number)
    : ((values[middle - 1] as number) + (values[middle] as number)) / 2;
}
