import type { LocalDate, PeriodGrain } from '@seatwise/core';
import type { Check, Clause } from '../catalogue/clause-schema.ts';
import { type ParameterSettings, parameterValue } from '../catalogue/render-text.ts';
import { type Observations, observe, valueInPeriod } from './observations.ts';

type Value = number | string | boolean | null;
/** A limit as a value with the name it came from, or the name of what is not known. */
export type ResolvedLimit =
  | { readonly value: Value; readonly from: string | null }
  | { readonly missing: string; readonly from: string | null };

/** The limit of a check in numbers: a value, a parameter in force, or another observation (of the same period, where known). */
export function resolveLimit(
  { limit, over }: Check,
  clause: Clause,
  settings: ParameterSettings,
  observations: Observations,
  period: LocalDate | null,
): ResolvedLimit {
  if (typeof limit !== 'object' || limit === null) return { value: limit, from: null };
  const { times = 1, plus = 0 } = limit;
  const shift = (value: Value | undefined, from: string): ResolvedLimit => {
    if (value === undefined || value === null) return { missing: from, from };
    if (typeof value === 'number') return { value: value * times + plus, from };
    return times === 1 && plus === 0 ? { value, from } : { missing: from, from };
  };
  if ('parameter' in limit) return shift(parameterValue(clause, limit.parameter, settings), limit.parameter);
  const [source, name] = 'fact' in limit ? (['fact', limit.fact] as const) : (['metric', limit.metric] as const);
  const other = observe(observations, source, name);
  if (!other) return { missing: name, from: name };
  const inPeriod = period === null || !over ? undefined : valueInPeriod(other, over.grain as PeriodGrain, period);
  return shift(inPeriod?.value ?? other.value, other.name);
}

/** Exact comparison; a text or flag is only equal or not, and never more than a number. */
export function compareValues(
  observed: number | string | boolean,
  comparator: Check['comparator'],
  limit: Value,
): boolean {
  if (comparator === 'present') return true;
  if (comparator === '=') return observed === limit;
  if (typeof observed !== 'number' || typeof limit !== 'number') return false;
  switch (comparator) {
    case '>=':
      return observed >= limit;
    case '>':
      return observed > limit;
    case '<=':
      return observed <= limit;
    case '<':
      return observed < limit;
  }
}
