import { activeMembers, averageRows, COLD_START, MEMBERS, type Rolled, YOUNG_DAYS } from '../combine/members.ts';
import type { Grain } from '../demand/coarse.ts';
import type { DayRows, DemandSeries } from '../demand/demand-series.ts';
import type { Past } from '../demand/past.ts';
import { pastOf } from '../demand/past-of.ts';
import { COMBINATION, MODELS } from '../models/methods.ts';

/** Days that have to lie before a back-test's first origin. */
export const TRAINING_DAYS = 14;

/** Forecasts of one origin, at the queue's own grain, every asked method by name. */
export interface OriginForecast extends Rolled {
  /** Members that were averaged. */
  readonly active: readonly string[];
  /** Seconds that each method took, where there is a clock. */
  readonly seconds: ReadonlyMap<string, number>;
}

export interface RollOptions {
  /** Names of methods; the combination brings its members along. */
  readonly methods: readonly string[];
  /** Seconds; for the table of a back-test alone. */
  readonly clock?: () => number;
}

/**
 * Forecasts at each origin (ascending) its days ahead, from the days before that origin alone, members being dropped by what was
 * known by then. `fine` is the queue's own series, `grain` the one that the models see.
 */
export function rollOrigins(
  fine: DemandSeries,
  grain: Grain,
  plan: readonly { readonly origin: number; readonly targets: readonly number[] }[],
  { methods, clock }: RollOptions,
): OriginForecast[] {
  const found: Past['found'] = new Map();
  const combined = methods.includes(COMBINATION);
  const names = Object.keys(MODELS).filter(
    (name) => methods.includes(name) || (combined && MEMBERS.includes(name as (typeof MEMBERS)[number])),
  );
  const done: OriginForecast[] = [];
  for (const { origin, targets } of plan) {
    const seconds = new Map<string, number>();
    const begin = clock?.() ?? 0;
    const past = pastOf(grain.series, origin, found);
    const shared = (clock?.() ?? 0) - begin;
    const rows = new Map<string, DayRows>();
    for (const name of names) {
      const start = clock?.() ?? 0;
      const coarse = (MODELS[name] as (typeof MODELS)[string])(past, targets);
      rows.set(name, grain.split(coarse, origin, targets));
      seconds.set(name, (clock?.() ?? 0) - start + shared);
    }
    let active: readonly string[] = [];
    if (combined) {
      const young = origin - (past.days[0] ?? origin) < YOUNG_DAYS;
      active = young ? COLD_START : activeMembers(fine, done, origin);
      rows.set(COMBINATION, averageRows(active.map((name) => rows.get(name) as DayRows)));
      seconds.set(
        COMBINATION,
        MEMBERS.reduce((sum, name) => sum + (seconds.get(name) as number) - shared, shared),
      );
    }
    for (const all of rows.values()) {
      for (const row of all) for (let s = 0; s < row.length; s++) if (Number.isNaN(row[s])) row[s] = 0;
    }
    done.push({ origin, targets, rows, active, seconds });
  }
  return done;
}

/** Origins `stride` days apart, the last one so that its whole horizon is known; each with the open days of its horizon. */
export function planOrigins(
  { slots, open, facts }: DemandSeries,
  known: number,
  { count, stride, horizon, truncate }: { count: number; stride: number; horizon: number; truncate?: boolean },
): { origin: number; targets: number[] }[] {
  const plan: { origin: number; targets: number[] }[] = [];
  const last = known - (truncate ? Math.min(horizon, 7) : horizon);
  for (let k = count - 1; k >= 0; k--) {
    const origin = last - stride * k;
    if (origin < TRAINING_DAYS) continue;
    const targets: number[] = [];
    for (let day = origin; day < Math.min(known, origin + horizon); day++) {
      if (facts[day]?.disturbed) continue;
      if (open.subarray(day * slots, (day + 1) * slots).some((flag) => flag === 1)) targets.push(day);
    }
    if (targets.length > 0) plan.push({ origin, targets });
  }
  return plan;
}
