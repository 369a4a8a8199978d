import { SPECIAL } from './anomalous-days.ts';
import type { Past } from './past.ts';

/** Days of the same kind beside a day that tell its usual shape. */
const NEIGHBOURS = 8;
const FEWEST = 3;
/** Robust deviations from which an interval can be part of a run, and from which the run is odd. */
const PART_LIMIT = 2;
const RUN_LIMIT = 6;
/** Contacts that a run has too many or too few, as a share of the usual. */
const LEAST_EFFECT = 0.3;

/** Intervals next to each other, by column of the series, that are all too high or all too low. */
export interface OddRun {
  readonly first: number;
  readonly last: number;
  readonly deviations: number;
  readonly limit: number;
}

/** Usual shares of each of the past's days: the median, on the root scale, of its kind's days nearest to it. */
export function usualShares({ series, days, levels, shares, dayFit, mixOf }: Past): Float64Array[] {
  const { slots, values } = series;
  const teachers = new Map<Float64Array, number[]>();
  for (const i of days.keys()) {
    if (Math.abs(dayFit.effects[i] as number) > SPECIAL) continue;
    const mix = mixOf(days[i] as number);
    teachers.set(mix, [...(teachers.get(mix) ?? []), i]);
  }
  return days.map((day, i) => {
    const near = (teachers.get(mixOf(day)) ?? [])
      .filter((other) => other !== i && (levels[other] as number) > 0)
      .sort((a, b) => Math.abs(a - i) - Math.abs(b - i) || a - b)
      .slice(0, NEIGHBOURS);
    const usual = new Float64Array(slots);
    for (let s = 0; s < slots; s++) {
      const seen: number[] = [];
      for (const other of near) {
        const value = values[(days[other] as number) * slots + s] as number;
        if (!Number.isNaN(value)) seen.push(Math.sqrt(value / (levels[other] as number)));
      }
      const root = seen.length < FEWEST ? Math.sqrt(shares[s] as number) : middleMean(seen);
      usual[s] = root * root;
    }
    return usual;
  });
}

/** Level of a day as the median over its slots tells it, so that an hour gone wrong does not move it. */
function medianLevel({ series, days, levels }: Past, i: number, usual: Float64Array): number {
  const { slots, values } = series;
  const from = (days[i] as number) * slots;
  const ratios: { ratio: number; weight: number }[] = [];
  let total = 0;
  for (let s = 0; s < slots; s++) {
    const value = values[from + s] as number;
    const weight = usual[s] as number;
    if (Number.isNaN(value) || weight <= 0) continue;
    ratios.push({ ratio: value / weight, weight });
    total += weight;
  }
  ratios.sort((a, b) => a.ratio - b.ratio);
  let sum = 0;
  for (const { ratio, weight } of ratios) {
    sum += weight;
    if (sum >= total / 2) return ratio;
  }
  return levels[i] as number;
}

/** Level of a day from the slots outside its runs alone. */
function levelOfRest({ series, days, levels }: Past, i: number, usual: Float64Array, runs: readonly OddRun[]): number {
  const { slots, values } = series;
  const from = (days[i] as number) * slots;
  let [seen, share] = [0, 0];
  for (let s = 0; s < slots; s++) {
    const value = values[from + s] as number;
    if (Number.isNaN(value) || runs.some(({ first, last }) => first <= s && s <= last)) continue;
    seen += value;
    share += usual[s] as number;
  }
  return share > 0 ? seen / share : (levels[i] as number);
}

export interface OddIntervals {
  /** By place of the day in the past. */
  readonly runs: readonly (readonly OddRun[])[];
  /** Level of each day without its runs. */
  readonly levels: readonly number[];
}

/**
 * Runs of intervals that stray from the day's own level and usual shape together, on the root scale (Anscombe 1948). The level is the
 * median over the slots at first, then what the slots outside the runs say.
 */
export function oddIntervals(past: Past, shares: readonly Float64Array[]): OddIntervals {
  let levels = past.days.map((_, i) => medianLevel(past, i, shares[i] as Float64Array));
  let runs = findRuns(past, shares, levels);
  levels = past.days.map((_, i) => levelOfRest(past, i, shares[i] as Float64Array, runs[i] as OddRun[]));
  runs = findRuns(past, shares, levels);
  return { runs, levels };
}

/** Squared distance of each day's root shares from its usual ones, times its level: a quarter a slot for a pure count. */
export function shapeDistances({ series, days, levels }: Past, shares: readonly Float64Array[]): Float64Array {
  const { slots, values } = series;
  return Float64Array.from(days, (day, i) => {
    let [distance, count] = [0, 0];
    const level = Math.max(1, levels[i] as number);
    for (let s = 0; s < slots; s++) {
      const value = values[day * slots + s] as number;
      if (Number.isNaN(value)) continue;
      const off = Math.sqrt(value / level) - Math.sqrt(shares[i]?.[s] as number);
      distance += off * off * level;
      count++;
    }
    return count > 0 ? (4 * distance) / count : 0;
  });
}

/** Runs of intervals that stray from the day's own level and usual shape together, on the root scale (Anscombe 1948). */
function findRuns({ series, days }: Past, shares: readonly Float64Array[], levels: readonly number[]): OddRun[][] {
  const { slots, values } = series;
  const off = new Float64Array(days.length * slots).fill(Number.NaN);
  for (const [i, day] of days.entries()) {
    for (let s = 0; s < slots; s++) {
      const value = values[day * slots + s] as number;
      if (Number.isNaN(value)) continue;
      const usual = (levels[i] as number) * (shares[i]?.[s] as number);
      off[i * slots + s] = 2 * (Math.sqrt(value + 0.375) - Math.sqrt(usual + 0.375));
    }
  }
  const sizes = off
    .filter((value) => !Number.isNaN(value))
    .map(Math.abs)
    .sort();
  const spread = Math.max(1, 1.4826 * ((sizes[sizes.length >> 1] as number) || 0));
  return days.map((day, i) => {
    const runs: OddRun[] = [];
    for (let s = 0; s < slots; s++) {
      const sign = Math.sign(off[i * slots + s] as number);
      let last = s;
      let sum = 0;
      const contacts = { seen: 0, usual: 0 };
      for (let at = s; at < slots; at++) {
        const z = off[i * slots + at] as number;
        if (!(sign * z > PART_LIMIT * spread)) break;
        sum += z;
        contacts.seen += values[day * slots + at] as number;
        contacts.usual += (levels[i] as number) * (shares[i]?.[at] as number);
        last = at;
      }
      const score = sum / (spread * Math.sqrt(last - s + 1));
      if (Math.abs(score) > RUN_LIMIT && Math.abs(contacts.seen - contacts.usual) > LEAST_EFFECT * contacts.usual)
        runs.push({ first: s, last, deviations: score, limit: RUN_LIMIT });
      s = last;
    }
    return runs;
  });
}

function middleMean(values: number[]): number {
  values.sort((a, b) => a - b);
  const cut = values.length >> 2;
  let sum = 0;
  for (let i = cut; i < values.length - cut; i++) sum += values[i] as number;
  return sum / (values.length - 2 * cut);
}
