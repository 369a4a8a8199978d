import type { DayFacts } from '../calendar-effects/day-facts.ts';
import { type EffectRow, effectColumns, effectRow, FIRST_EFFECT } from '../calendar-effects/effect-columns.ts';
import type { DayTotalFit, FittedDays, Past } from '../demand/past.ts';
import { smoothedLevel } from './smoothed-level.ts';
import { solvePositive } from './solve.ts';

/** Keeps a count of zero finite; one contact in a thousand does not feel it. */
export const LEVEL_OFFSET = 0.5;
/** Days from which on yearly terms and the holidays' own names are learned. */
export const YEARLY_FROM = 548;
/** Days from which on growth can be told from the season. */
const TREND_FROM = 730;
const DISCOUNT = Math.log(0.985);
const YEARLY_DISCOUNT = Math.log(0.999);
const HUBER_ROUNDS = 6;
/** Rounds that are left where an earlier origin's weights are the start. */
const HUBER_ROUNDS_AGAIN = 2;
const HUBER = 1.5;

/**
 * Ridge regression of log level on weekday, calendar effects and, from a year and a half on, the season, by iterated Huber weights
 * (Huber 1964) with older days discounted. Days that a holiday or an event explains keep their full weight.
 */
export function fitDayTotals({ series, origin, days, levels, mixOf, found }: FittedDays): DayTotalFit {
  const n = days.length;
  const factsOf = (day: number) => series.facts[day] as DayFacts;
  const yearly = n > 0 && origin - (days[0] as number) >= YEARLY_FROM;
  const discount = yearly ? YEARLY_DISCOUNT : DISCOUNT;
  const growing = n > 0 && origin - (days[0] as number) >= TREND_FROM;
  const columns = effectColumns(days.map(factsOf), yearly, growing);
  const known = { origin, originNumber: originNumberOf(series, origin) };
  const rows = days.map((day) => effectRow(factsOf(day), mixOf(day), columns, known));
  const y = Float64Array.from(
    days,
    (day, i) => Math.log((levels[i] as number) + LEVEL_OFFSET) - Math.log(factsOf(day).givenFactor),
  );
  const recency = Float64Array.from(days, (day) => Math.exp((origin - day) * discount));
  const explained = days.map(
    (day) =>
      series.confirmed.has(day) ||
      factsOf(day).effects.some(({ family }) => family.includes('holiday') || family === 'event'),
  );
  const before = found.get('day_weights');
  const robust = Float64Array.from({ length: series.days.length }, (_, day) => before?.[day] ?? 1);
  const weights = Float64Array.from(days, (day, i) => (recency[i] as number) * (robust[day] as number));
  let beta: Float64Array = new Float64Array(columns.penalties.length);
  const residuals = new Float64Array(n);
  let scale = 0;
  for (let round = before ? HUBER_ROUNDS - HUBER_ROUNDS_AGAIN : 0; round < HUBER_ROUNDS && n > 0; round++) {
    beta = ridge(rows, y, weights, columns.penalties);
    for (let i = 0; i < n; i++) residuals[i] = (y[i] as number) - dot(rows[i] as EffectRow, beta, 0);
    scale = Math.max(1e-6, 1.4826 * weightedMedianSize(residuals, recency));
    for (let i = 0; i < n; i++) {
      const size = Math.abs(residuals[i] as number) / scale;
      robust[days[i] as number] = size <= HUBER || explained[i] ? 1 : HUBER / size;
      weights[i] = (recency[i] as number) * (robust[days[i] as number] as number);
    }
  }
  found.set('day_weights', robust);
  const effects = Float64Array.from(
    days,
    (day, i) => dot(rows[i] as EffectRow, beta, FIRST_EFFECT) + Math.log(factsOf(day).givenFactor),
  );
  return { columns, beta, residuals, effects, scale };
}

export interface DayTotalForecast {
  /** Expected total of each target as if every slot were open. */
  readonly levels: Float64Array;
  /** What the calendar adds to the weekday, as a logarithm. */
  readonly effects: Float64Array;
}

/** Totals of the targets: the fit, and the level of what it left over. */
export function forecastDayTotals(past: Past, targets: readonly number[]): DayTotalForecast {
  const { series, origin, days, dayFit, mixOf } = past;
  const { columns, beta } = dayFit;
  const level = smoothedLevel(dayFit.residuals, dayFit.scale, targets.length);
  const factsOf = (day: number) => series.facts[day] as DayFacts;
  const known = { origin, originNumber: originNumberOf(series, origin) };
  const row = (day: number) => effectRow(factsOf(day), mixOf(day), columns, known);
  return {
    levels: Float64Array.from(targets, (day) => {
      const log = days.length === 0 ? Math.log(LEVEL_OFFSET) : dot(row(day), beta, 0) + level;
      return Math.max(0, Math.exp(log) - LEVEL_OFFSET) * factsOf(day).givenFactor;
    }),
    effects: Float64Array.from(
      targets,
      (day) => dot(row(day), beta, FIRST_EFFECT) + Math.log(factsOf(day).givenFactor),
    ),
  };
}

/** Day number of an origin, which may lie just behind the series. */
const originNumberOf = ({ facts }: FittedDays['series'], origin: number): number =>
  facts[origin]?.number ?? (facts[0]?.number ?? 0) + origin;

/** Sum of a row's terms from column `from` on. */
function dot({ at, value }: EffectRow, beta: Float64Array, from: number): number {
  let sum = 0;
  for (let i = 0; i < at.length; i++) {
    if ((at[i] as number) >= from) sum += (value[i] as number) * (beta[at[i] as number] as number);
  }
  return sum;
}

function ridge(
  rows: readonly EffectRow[],
  y: Float64Array,
  weights: Float64Array,
  penalties: Float64Array,
): Float64Array {
  const p = penalties.length;
  const a = new Float64Array(p * p);
  const b = new Float64Array(p);
  for (let i = 0; i < rows.length; i++) {
    const { at, value } = rows[i] as EffectRow;
    const weight = weights[i] as number;
    for (let j = 0; j < at.length; j++) {
      const column = at[j] as number;
      const left = weight * (value[j] as number);
      b[column] = (b[column] as number) + left * (y[i] as number);
      for (let k = 0; k < at.length; k++) {
        // Cholesky reads the lower half alone.
        const other = at[k] as number;
        if (other <= column) a[column * p + other] = (a[column * p + other] as number) + left * (value[k] as number);
      }
    }
  }
  for (let j = 0; j < p; j++) a[j * p + j] = (a[j * p + j] as number) + (penalties[j] as number);
  return solvePositive(a, b, p);
}

function weightedMedianSize(values: Float64Array, weights: Float64Array): number {
  const order = Array.from(values.keys()).sort((i, j) => Math.abs(values[i] as number) - Math.abs(values[j] as number));
  let total = 0;
  for (const weight of weights) total += weight;
  let sum = 0;
  for (const i of order) {
    sum += weights[i] as number;
    if (sum >= total / 2) return Math.abs(values[i] as number);
  }
  return 0;
}
