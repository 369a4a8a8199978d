import type { DemandSeries } from '../demand/demand-series.ts';
import type { PastForecast } from './calibrate.ts';
import { type Spread, sigmaAt } from './spread.ts';

/** Standardised day errors of back-tested days, by day number since 1970; the newest forecast of a day counts. */
export function dayErrorsOf(
  { slots, values, facts }: DemandSeries,
  past: readonly PastForecast[],
  spread: Spread,
  before: number,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
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
      if (total > 0) found.set(facts[day]?.number as number, off / Math.sqrt(total + sigma * sigma * total * total));
    }
  }
  return found;
}

/** Mean correlation of day errors between queues, 0 to 0.95: the share of a day's surprise that all queues have in common. */
export function sharedDayVariance(errors: readonly ReadonlyMap<number, number>[]): number {
  const days = new Map<number, { sum: number; squares: number; count: number }>();
  for (const queue of errors) {
    for (const [day, error] of queue) {
      const held = Math.max(-4, Math.min(4, error));
      const at = days.get(day) ?? { sum: 0, squares: 0, count: 0 };
      days.set(day, { sum: at.sum + held, squares: at.squares + held * held, count: at.count + 1 });
    }
  }
  let together = 0;
  let pairs = 0;
  let squares = 0;
  let count = 0;
  for (const day of days.values()) {
    together += day.sum * day.sum - day.squares;
    pairs += day.count * (day.count - 1);
    squares += day.squares;
    count += day.count;
  }
  if (pairs === 0 || squares === 0) return 0;
  return Math.max(0, Math.min(0.95, together / pairs / (squares / count)));
}
