import type { QueueActuals } from '@seatwise/core';
import type { Wire } from '../../api/wire.ts';

/** Contacts planned and actual over the intervals of `[from, to)` in which both are known. */
export function bothKnown({ forecastOffered, offered }: Wire<QueueActuals>, from = 0, to = offered.length) {
  let [planned, actual, error] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const [plan, fact] = [forecastOffered[i], offered[i]];
    if (plan === null || plan === undefined || fact === null || fact === undefined) continue;
    planned += plan;
    actual += fact;
    error += Math.abs(fact - plan);
  }
  return {
    planned,
    actual,
    /** (actual − planned) ÷ planned; null without a plan. */
    deviation: planned > 0 ? (actual - planned) / planned : null,
    /** Σ|actual − planned| ÷ Σ actual; null without contacts. */
    wape: actual > 0 ? error / actual : null,
  };
}
