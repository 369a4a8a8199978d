import type { DayFacts } from './day-facts.ts';

/** Weight of the prior that an effect is nothing, in days: a family seen on few days leans on what is more general. */
const RIDGE = {
  month: 3,
  closure: 3,
  holiday: 1,
  named_holiday: 1,
  near: 3,
  named_near: 1,
  event: 0.5,
} as const;
const MEAN = 1e-6;
const WEEKDAY = 0.03;
const SEASON = 2;
/** Of growth in a year: without its own column a season would take it for its own and fall back at each new year. */
const TREND = 1;
const HARMONICS = 4;
const YEAR = 365.2425;
/** Columns before this one are the mean and the weekdays. */
export const FIRST_EFFECT = 8;

/** One day as a sparse row of the regression. */
export interface EffectRow {
  readonly at: readonly number[];
  readonly value: readonly number[];
}

/** Columns: the mean, seven weekdays, the season, then every effect that the past has seen. */
export interface EffectColumns {
  readonly index: ReadonlyMap<string, number>;
  /** Whether the season and holidays by their own names are learned. */
  readonly yearly: boolean;
  /** Column of growth, in years before the origin; null where two years are not there. Ahead it stands still. */
  readonly trend: number | null;
  readonly penalties: Float64Array;
}

export function effectColumns(facts: readonly DayFacts[], yearly: boolean, growing: boolean): EffectColumns {
  const penalties: number[] = [MEAN, ...new Array<number>(7).fill(WEEKDAY)];
  if (yearly) penalties.push(...new Array<number>(2 * HARMONICS).fill(SEASON));
  const trend = growing ? penalties.push(TREND) - 1 : null;
  const index = new Map<string, number>();
  for (const { effects } of facts) {
    for (const { name, family } of effects) {
      if (index.has(name) || (!yearly && family.startsWith('named'))) continue;
      index.set(name, penalties.length);
      penalties.push(RIDGE[family]);
    }
  }
  return { index, yearly, trend, penalties: Float64Array.from(penalties) };
}

/** The row of a day as it was known before day `origin` of the series, of number `originNumber`. */
export function effectRow(
  facts: DayFacts,
  mix: Float64Array,
  { index, yearly, trend }: EffectColumns,
  { origin, originNumber }: { readonly origin: number; readonly originNumber: number },
): EffectRow {
  const at = [0];
  const value = [1];
  for (let weekday = 0; weekday < 7; weekday++) {
    const share = mix[weekday] as number;
    if (share === 0) continue;
    at.push(1 + weekday);
    value.push(share);
  }
  if (yearly) {
    for (let k = 0; k < HARMONICS; k++) {
      const angle = (2 * Math.PI * (k + 1) * facts.number) / YEAR;
      at.push(FIRST_EFFECT + 2 * k, FIRST_EFFECT + 2 * k + 1);
      value.push(Math.sin(angle), Math.cos(angle));
    }
  }
  if (trend !== null && facts.number < originNumber) {
    at.push(trend);
    value.push((facts.number - originNumber) / YEAR);
  }
  for (const { name, knownFrom } of facts.effects) {
    const column = index.get(name);
    if (column === undefined || (knownFrom !== undefined && knownFrom > origin)) continue;
    at.push(column);
    value.push(1);
  }
  return { at, value };
}
