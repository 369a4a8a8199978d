import type { DayRows, DemandSeries } from '../demand/demand-series.ts';

/** Models that are averaged. The first two need no evidence; the last, the robust habit, joins where it was the best of them. */
export const MEMBERS = ['svd_profiles', 'total_times_profile', 'median_8_weeks'] as const;
const WITHOUT_EVIDENCE: readonly string[] = MEMBERS.slice(0, 2);
/** A queue younger than this many days is forecast by the member that needs the least of them: levels may still be moving. */
export const YOUNG_DAYS = 28;
export const COLD_START: readonly string[] = MEMBERS.slice(1, 2);
/** A member is dropped when its error beyond Poisson noise is more than a quarter above the best one's (here squared). */
const TOLERANCE = 1.25 * 1.25;
const FEWEST_DAYS = 10;

/** One model's forecast of days that have come to pass. */
export interface Rolled {
  readonly origin: number;
  readonly targets: readonly number[];
  /** By model, then by target. */
  readonly rows: ReadonlyMap<string, DayRows>;
}

/** Forecasts of earlier origins that count as evidence: the newest ones, at least a week apart, of the last eight weeks, newest first. */
export function evidenceFor<F extends { readonly origin: number }>(forecasts: readonly F[], origin: number): F[] {
  const chosen: F[] = [];
  for (let i = forecasts.length - 1; i >= 0; i--) {
    const forecast = forecasts[i] as F;
    const last = chosen.at(-1)?.origin ?? origin + WEEK - 1;
    if (forecast.origin < origin && forecast.origin >= origin - EVIDENCE_DAYS && forecast.origin <= last - WEEK)
      chosen.push(forecast);
  }
  return chosen;
}

const WEEK = 7;
/** How far back origins count as evidence, for dropping members and for bounds. */
export const EVIDENCE_DAYS = 9 * WEEK;

/** Members to average at `origin`, from forecasts of earlier origins (ascending) and the days that were over by then. */
export function activeMembers(series: DemandSeries, rolled: readonly Rolled[], origin: number): readonly string[] {
  const { slots, values } = series;
  const errors = new Map<string, number>(MEMBERS.map((name) => [name, 0]));
  let floor = 0;
  let days = 0;
  for (const { targets, rows } of evidenceFor(rolled, origin)) {
    for (const [t, day] of targets.entries()) {
      if (day >= origin) continue;
      days++;
      for (const [m, name] of MEMBERS.entries()) {
        const row = rows.get(name)?.[t] as Float64Array;
        let sum = 0;
        for (let s = 0; s < slots; s++) {
          const value = values[day * slots + s] as number;
          if (Number.isNaN(value)) continue;
          const off = Math.abs(value - (row[s] as number));
          sum += off;
          if (m === 0) floor += Math.sqrt((2 * (row[s] as number)) / Math.PI);
        }
        errors.set(name, (errors.get(name) as number) + sum);
      }
    }
  }
  if (days < FEWEST_DAYS) return WITHOUT_EVIDENCE;
  const beyond = (name: string) => {
    const error = errors.get(name) as number;
    return Math.max(error * error - floor * floor, 0.05 * floor * floor);
  };
  const best = Math.min(...MEMBERS.map(beyond));
  return MEMBERS.filter((name) => beyond(name) <= (WITHOUT_EVIDENCE.includes(name) ? TOLERANCE : 1) * best);
}

/** Equal weights on the square-root scale, on which counts have even variance, of the members that know the slot. */
export function averageRows(members: readonly DayRows[]): DayRows {
  const [first] = members;
  if (!first || members.length === 1) return first ?? [];
  return first.map((row, t) => {
    const mean = new Float64Array(row.length);
    for (let s = 0; s < mean.length; s++) {
      let sum = 0;
      let count = 0;
      for (const rows of members) {
        const value = rows[t]?.[s] as number;
        if (Number.isNaN(value)) continue;
        sum += Math.sqrt(value);
        count++;
      }
      const root = count > 0 ? sum / count : 0;
      mean[s] = root * root;
    }
    return mean;
  });
}
