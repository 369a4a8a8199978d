import type { Past } from '../demand/past.ts';
import type { Model } from './model.ts';

/** Mean or median of each slot over the last `count` days of the target's kind: the habit that a model has to beat. */
export const overSimilarDays =
  (count: number, combine: (values: number[]) => number): Model =>
  (past, targets) =>
    targets.map((target) => {
      const { slots, values, open, facts } = past.series;
      const days = similarDays(past, target, count);
      const factor = facts[target]?.givenFactor ?? 1;
      return Float64Array.from({ length: slots }, (_, s) => {
        if (open[target * slots + s] === 0) return 0;
        const seen: number[] = [];
        for (const day of days) {
          const value = values[day * slots + s] as number;
          if (!Number.isNaN(value)) seen.push((value * factor) / (facts[day]?.givenFactor ?? 1));
        }
        return seen.length === 0 ? 0 : combine(seen);
      });
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

export function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
