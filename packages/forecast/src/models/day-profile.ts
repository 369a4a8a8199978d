import type { Past } from '../demand/past.ts';
import { leadingVectors, project } from './low-rank.ts';

const WEEKLY = Math.log(0.97);
const RECENT = Math.log(0.95);
const RANK = 3;
/** Weeks' worth of the common profile that a weekday's own one starts with. */
const PRIOR = 0.5;
/** The same while there are no four weeks of days: weekdays are told apart by little. */
const YOUNG_PRIOR = 4;
const YOUNG = 20;
/** Days for each direction in which profiles are let move. */
const DAYS_A_DIRECTION = 7;

/**
 * Shares of the day by slot for each target: the weekday's decayed mean on the square-root scale, moved along the few directions in
 * which profiles were seen to move, by what the last weeks of all days and of this weekday say, half each. Sums to 1 over all slots.
 */
export function dayProfiles(past: Past, targets: readonly number[]): Float64Array[] {
  const { series, origin, ordinary, mixOf } = past;
  const { slots, values } = series;
  const n = ordinary.length;
  const days = ordinary.map((i) => past.days[i] as number);
  const roots = new Float64Array(n * slots);
  for (const [row, i] of ordinary.entries()) {
    const level = past.levels[i] as number;
    for (let s = 0; s < slots; s++) {
      const value = values[(days[row] as number) * slots + s] as number;
      const share = Number.isNaN(value) || level <= 0 ? (past.shares[s] as number) : value / level;
      roots[row * slots + s] = Math.sqrt(share * slots);
    }
  }
  const mixes = days.map(mixOf);
  const weights = days.map((day) => Math.exp(((origin - day) / 7) * WEEKLY));
  const recent = days.map((day) => Math.exp(((origin - day) / 7) * RECENT));
  const means = weekdayMeans(roots, mixes, weights, slots, past.shares, n < YOUNG ? YOUNG_PRIOR : PRIOR);
  const residuals = new Float64Array(n * slots);
  for (let i = 0; i < n; i++) {
    const mean = mixed(means, mixes[i] as Float64Array, slots);
    for (let s = 0; s < slots; s++) residuals[i * slots + s] = (roots[i * slots + s] as number) - (mean[s] as number);
  }
  const basis = leadingVectors(residuals, n, slots, RANK, past.found.get('shapes'));
  past.found.set('shapes', basis);
  const k = Math.min(RANK, Math.floor(n / DAYS_A_DIRECTION), slots);
  const scores = project(residuals, n, slots, basis, k);
  const known = new Map<Float64Array, Float64Array>();
  return targets.map((day) => {
    const mix = mixOf(day);
    const same = known.get(mix);
    if (same) return same;
    const profile = mixed(means, mix, slots);
    for (let j = 0; j < k; j++) {
      const all = { sum: 0, weight: 0 };
      const own = { sum: 0, weight: 0 };
      for (let i = 0; i < n; i++) {
        const weight = recent[i] as number;
        const score = scores[i * k + j] as number;
        const alike = overlap(mixes[i] as Float64Array, mix);
        all.sum += weight * score;
        all.weight += weight;
        own.sum += weight * alike * score;
        own.weight += weight * alike;
      }
      const shift =
        0.5 * (all.weight > 0 ? all.sum / all.weight : 0) + 0.5 * (own.weight > 0 ? own.sum / own.weight : 0);
      for (let s = 0; s < slots; s++) profile[s] = (profile[s] as number) + shift * (basis[j * slots + s] as number);
    }
    let sum = 0;
    for (let s = 0; s < slots; s++) {
      const root = Math.max(0, profile[s] as number);
      profile[s] = root * root;
      sum += root * root;
    }
    for (let s = 0; s < slots; s++) profile[s] = sum > 0 ? (profile[s] as number) / sum : (past.shares[s] as number);
    known.set(mix, profile);
    return profile;
  });
}

function weekdayMeans(
  roots: Float64Array,
  mixes: readonly Float64Array[],
  weights: readonly number[],
  slots: number,
  shares: Float64Array,
  prior: number,
): Float64Array[] {
  const common = new Float64Array(slots);
  let total = 0;
  const sums = Array.from({ length: 7 }, () => new Float64Array(slots));
  const seen = new Float64Array(7);
  for (let i = 0; i < mixes.length; i++) {
    const weight = weights[i] as number;
    total += weight;
    for (let s = 0; s < slots; s++) common[s] = (common[s] as number) + weight * (roots[i * slots + s] as number);
    for (let w = 0; w < 7; w++) {
      const part = weight * ((mixes[i] as Float64Array)[w] as number);
      if (part === 0) continue;
      seen[w] = (seen[w] as number) + part;
      const sum = sums[w] as Float64Array;
      for (let s = 0; s < slots; s++) sum[s] = (sum[s] as number) + part * (roots[i * slots + s] as number);
    }
  }
  for (let s = 0; s < slots; s++)
    common[s] = total > 0 ? (common[s] as number) / total : Math.sqrt((shares[s] as number) * slots);
  return sums.map((sum, w) =>
    sum.map((value, s) => (value + prior * (common[s] as number)) / ((seen[w] as number) + prior)),
  );
}

function mixed(means: readonly Float64Array[], mix: Float64Array, slots: number): Float64Array {
  const profile = new Float64Array(slots);
  for (let w = 0; w < 7; w++) {
    const share = mix[w] as number;
    if (share === 0) continue;
    const mean = means[w] as Float64Array;
    for (let s = 0; s < slots; s++) profile[s] = (profile[s] as number) + share * (mean[s] as number);
  }
  return profile;
}

/** How much two days are of one kind: 1 for the same weekday, 0 for two different ones. */
function overlap(a: Float64Array, b: Float64Array): number {
  let common = 0;
  for (let w = 0; w < 7; w++) common += Math.min(a[w] as number, b[w] as number);
  return common;
}
