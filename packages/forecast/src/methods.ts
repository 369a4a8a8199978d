import type { DayClass, DayMatrix } from './day-matrix.ts';
import { similarDays } from './similar-days.ts';

interface TargetDay {
  readonly class: DayClass;
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number;
}

/** Forecasts one day, slot by slot, from the days before `origin`. Unknown slots are 0. */
export type DayMethod = (matrix: DayMatrix, origin: number, target: TargetDay) => Float64Array;

function overDays(count: number, combine: (values: number[]) => number): DayMethod {
  return (matrix, origin, target) => {
    const days = similarDays(matrix, origin, target.class, target.weekday, count);
    return Float64Array.from({ length: matrix.slots }, (_, slot) => {
      const values = days
        .map((day) => matrix.values[day * matrix.slots + slot] as number)
        .filter((value) => !Number.isNaN(value));
      return values.length === 0 ? 0 : combine(values);
    });
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Weight of last week against this week in the profile, and the smoothing of the level (simple exponential smoothing). */
const PROFILE_DECAY = 0.85;
const LEVEL_SMOOTHING = 0.25;
const LEVEL_DAYS = 60;
const PROFILE_WEEKS = 16;

/** Day total by weekday index and exponentially smoothed level, spread over the weekday's decayed profile. */
const totalTimesProfile: DayMethod = (matrix, origin, target) => {
  const days = similarDays(matrix, origin, target.class, target.weekday, PROFILE_WEEKS);
  const profile = new Float64Array(matrix.slots);
  let weights = 0;
  for (const [age, day] of days.entries()) {
    const weight = Math.exp(age * Math.log(PROFILE_DECAY));
    weights += weight;
    for (let slot = 0; slot < matrix.slots; slot++) {
      const value = matrix.values[day * matrix.slots + slot] as number;
      if (!Number.isNaN(value)) profile[slot] = (profile[slot] as number) + weight * value;
    }
  }
  if (weights === 0) return profile;
  const factor = levelNow(matrix, origin) / (decayedLevel(matrix, origin, days) || 1);
  const ratio = Number.isFinite(factor) && factor > 0 ? factor : 1;
  return profile.map((value) => (value / weights) * ratio);
};

/** Recent days' totals relative to the median of their own weekday, smoothed: 1 is an ordinary level. */
function levels(matrix: DayMatrix, origin: number): Map<number, number> {
  const base = new Map<number, number>();
  const relative = new Map<number, number>();
  for (let day = Math.max(0, origin - LEVEL_DAYS); day < origin; day++) {
    const kind = matrix.classes[day];
    const total = matrix.totals[day] as number;
    if (typeof kind !== 'number' || !(total > 0)) continue;
    if (!base.has(kind)) {
      const totals = similarDays(matrix, origin, kind, kind, 10)
        .map((d) => matrix.totals[d] as number)
        .filter((value) => value > 0);
      base.set(kind, totals.length === 0 ? total : median(totals));
    }
    relative.set(day, total / (base.get(kind) as number));
  }
  return relative;
}

function levelNow(matrix: DayMatrix, origin: number): number {
  let level = 1;
  for (const [, ratio] of levels(matrix, origin)) level += LEVEL_SMOOTHING * (ratio - level);
  return level;
}

function decayedLevel(matrix: DayMatrix, origin: number, days: readonly number[]): number {
  const relative = levels(matrix, origin);
  let sum = 0;
  let weights = 0;
  for (const [age, day] of days.entries()) {
    const ratio = relative.get(day);
    if (ratio === undefined) continue;
    const weight = Math.exp(age * Math.log(PROFILE_DECAY));
    sum += weight * ratio;
    weights += weight;
  }
  return weights === 0 ? 1 : sum / weights;
}

const MEMBERS: readonly DayMethod[] = [overDays(8, median), overDays(8, mean), totalTimesProfile];

/** Equal weights on the square-root scale, on which counts have even variance: averaged, not selected. */
const combination: DayMethod = (matrix, origin, target) => {
  const members = MEMBERS.map((method) => method(matrix, origin, target));
  return Float64Array.from({ length: matrix.slots }, (_, slot) => {
    const root = mean(members.map((values) => Math.sqrt(values[slot] as number)));
    return root * root;
  });
};

/** Every method by name; `combination` is the one used unless told otherwise. */
export const METHODS: Readonly<Record<string, DayMethod>> = {
  combination,
  total_times_profile: totalTimesProfile,
  median_8_weeks: overDays(8, median),
  mean_8_weeks: overDays(8, mean),
  mean_4_weeks: overDays(4, mean),
  seasonal_naive_week: overDays(1, mean),
};
