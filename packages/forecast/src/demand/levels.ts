import type { DemandSeries } from './demand-series.ts';

const ROUNDS = 4;
/** Weight of a day against the next one, in the shares: about a fifth is left after half a year. */
const DECAY = Math.log(0.991);

/**
 * Level of each day and share of each slot, fitted together by proportional fitting (Deming and Stephan 1940): a day of which a
 * part is missing or closed is compared with the same part of other days, so that opening hours may change.
 */
export function fitLevels({ slots, values }: DemandSeries, origin: number, days: readonly number[]) {
  const shares = new Float64Array(slots);
  const levels = new Float64Array(days.length);
  const seen = new Float64Array(slots);
  const counts = days.map(() => 0);
  const weights = days.map((day) => Math.exp((origin - day) * DECAY));
  for (const [i, day] of days.entries()) {
    const weight = weights[i] as number;
    let total = 0;
    let count = 0;
    for (let s = 0; s < slots; s++) {
      const value = values[day * slots + s] as number;
      if (Number.isNaN(value)) continue;
      seen[s] = 1;
      count++;
      total += value;
      shares[s] = (shares[s] as number) + weight * value;
    }
    levels[i] = total;
    counts[i] = count;
  }
  normalise(shares, seen);
  const alike = counts.every((count) => count === counts[0]) && counts[0] === seen.reduce((sum, flag) => sum + flag, 0);
  for (let round = 0; round < ROUNDS && !alike; round++) {
    const sums = new Float64Array(slots);
    const exposure = new Float64Array(slots);
    for (const [i, day] of days.entries()) {
      let total = 0;
      let cover = 0;
      for (let s = 0; s < slots; s++) {
        const value = values[day * slots + s] as number;
        if (Number.isNaN(value)) continue;
        total += value;
        cover += shares[s] as number;
      }
      levels[i] = cover > 0 ? total / cover : 0;
      const weight = weights[i] as number;
      for (let s = 0; s < slots; s++) {
        const value = values[day * slots + s] as number;
        if (Number.isNaN(value)) continue;
        sums[s] = (sums[s] as number) + weight * value;
        exposure[s] = (exposure[s] as number) + weight * (levels[i] as number);
      }
    }
    for (let s = 0; s < slots; s++) {
      if ((exposure[s] as number) > 0) shares[s] = (sums[s] as number) / (exposure[s] as number);
    }
    normalise(shares, seen);
  }
  return { shares, levels };
}

/** Makes shares sum to 1; where nothing was ever counted, open slots share alike. */
function normalise(shares: Float64Array, seen: Float64Array): void {
  let sum = 0;
  for (const share of shares) sum += share;
  let open = 0;
  for (const flag of seen) open += flag;
  for (let s = 0; s < shares.length; s++) {
    shares[s] = sum > 0 ? (shares[s] as number) / sum : open > 0 ? (seen[s] as number) / open : 0;
  }
}
