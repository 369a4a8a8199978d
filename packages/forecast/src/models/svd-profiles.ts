import type { Past } from '../demand/past.ts';
import { forecastDayTotals } from './day-total.ts';
import { leadingVectors, project } from './low-rank.ts';
import type { Model } from './model.ts';
import { solvePositive } from './solve.ts';

const RANK = 4;
const WEEKLY = Math.log(0.95);

/**
 * Day profiles on the square-root scale as scores on a few common curves; each score follows its weekday and the day before
 * (Shen and Huang 2008). What the calendar does to a day's total is taken out before and put back after.
 */
export const svdProfiles: Model = (past, targets) => {
  const { series, origin, ordinary, days, mixOf } = past;
  const { slots } = series;
  const { effects } = forecastDayTotals(past, targets);
  const n = ordinary.length;
  const x = rootProfiles(past);
  const basis = leadingVectors(x, n, slots, RANK, past.found.get('profiles'));
  past.found.set('profiles', basis);
  const k = Math.min(RANK, n, slots);
  const scores = project(x, n, slots, basis, k);
  const weights = ordinary.map((i) => Math.exp(((origin - (days[i] as number)) / 7) * WEEKLY));
  const mixes = ordinary.map((i) => mixOf(days[i] as number));
  const wanted = targets.map(mixOf);
  const products = weekdayProducts(mixes, weights);
  const predicted = Array.from({ length: k }, (_, j) => {
    const score = Float64Array.from({ length: n }, (_, i) => scores[i * k + j] as number);
    return scoresAhead(score, mixes, weights, products, wanted);
  });
  return targets.map((day, t) => {
    const row = new Float64Array(slots);
    const effect = Math.exp(effects[t] as number);
    for (let s = 0; s < slots; s++) {
      if (series.open[day * slots + s] === 0) continue;
      let root = 0;
      for (let j = 0; j < k; j++) root += (predicted[j]?.[t] as number) * (basis[j * slots + s] as number);
      row[s] = root > 0 ? Math.max(0, root * root - 0.25) * effect : 0;
    }
    return row;
  });
};

/** √(value + ¼) of each ordinary day without its calendar effect; a slot not observed takes its share of the day's level. */
function rootProfiles({ series, days, levels, shares, ordinary, dayFit }: Past): Float64Array {
  const { slots, values } = series;
  const x = new Float64Array(ordinary.length * slots);
  for (const [row, i] of ordinary.entries()) {
    const factor = Math.exp(-(dayFit.effects[i] as number));
    for (let s = 0; s < slots; s++) {
      const value = values[(days[i] as number) * slots + s] as number;
      const known = Number.isNaN(value) ? (levels[i] as number) * (shares[s] as number) : value;
      x[row * slots + s] = Math.sqrt(known * factor + 0.25);
    }
  }
  return x;
}

/** Weeks' worth of the mean that a weekday starts with. */
const PRIOR = 0.01;
const LAG_PRIOR = 0.02;

/** Weighted cross products of the weekdays of days, the prior on the diagonal. */
function weekdayProducts(mixes: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const a = new Float64Array(49);
  for (let i = 0; i < mixes.length; i++) {
    const mix = mixes[i] as Float64Array;
    for (let j = 0; j < 7; j++) {
      if (mix[j] === 0) continue;
      const left = (weights[i] as number) * (mix[j] as number);
      for (let q = 0; q < 7; q++) a[j * 7 + q] = (a[j * 7 + q] as number) + left * (mix[q] as number);
    }
  }
  for (let j = 0; j < 7; j++) a[j * 8] = (a[j * 8] as number) + PRIOR;
  return a;
}

/** Weekday means by weighted least squares, and what is left of the newest day's difference from its own, day after day. */
function scoresAhead(
  score: Float64Array,
  mixes: readonly Float64Array[],
  weights: readonly number[],
  products: Float64Array,
  targets: readonly Float64Array[],
): Float64Array {
  const n = score.length;
  let mean = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    mean += (weights[i] as number) * (score[i] as number);
    total += weights[i] as number;
  }
  mean = total > 0 ? mean / total : 0;
  const b = new Float64Array(7);
  for (let i = 0; i < n; i++) {
    const mix = mixes[i] as Float64Array;
    const off = (weights[i] as number) * ((score[i] as number) - mean);
    for (let j = 0; j < 7; j++) b[j] = (b[j] as number) + off * (mix[j] as number);
  }
  const beta = solvePositive(Float64Array.from(products), b, 7);
  const level = (mix: Float64Array) => {
    let sum = mean;
    for (let j = 0; j < 7; j++) sum += (mix[j] as number) * (beta[j] as number);
    return sum;
  };
  let cross = 0;
  let square = 0;
  let rest = n > 0 ? (score[0] as number) - level(mixes[0] as Float64Array) : 0;
  for (let i = 1; i < n; i++) {
    const left = (score[i] as number) - level(mixes[i] as Float64Array);
    cross += (weights[i] as number) * left * rest;
    square += (weights[i] as number) * rest * rest;
    rest = left;
  }
  const lag = square > 0 ? Math.max(0, Math.min(0.95, cross / (square * (1 + LAG_PRIOR)))) : 0;
  return Float64Array.from(targets, (mix) => {
    rest *= lag;
    return level(mix) + rest;
  });
}
