import { movePeriod, periodStart } from '@seatwise/calendar';
import type { EvidencePeriod, LocalDate } from '@seatwise/core';
import type { Check } from '../catalogue/clause-schema.ts';
import { type Observation, valueInPeriod } from './observations.ts';
import { lastPeriods } from './periods.ts';
import { compareValues, type ResolvedLimit } from './resolve-limit.ts';

export interface PeriodsLooked {
  readonly result: 'passed' | 'failed' | 'insufficient' | 'missing';
  readonly looked: readonly EvidencePeriod[];
  readonly known: number;
  readonly passes: number;
  readonly rows: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/**
 * Looks at the last whole periods before the end of the window. All of them have to be known: with fewer the window is too
 * short, and nothing is said about the clause, however good or bad the known ones are.
 */
export function lookAtPeriods(
  check: Check,
  { grain, last, least = last }: NonNullable<Check['over']>,
  observation: Observation,
  limitIn: (period: LocalDate) => ResolvedLimit,
  until: LocalDate | null,
): PeriodsLooked {
  const end = until ?? endOf(observation, grain);
  if (end === null) return { result: 'missing', looked: [], known: 0, passes: 0, rows: 0, from: null, to: null };
  let known = 0;
  let passes = 0;
  let rows = 0;
  const looked = lastPeriods(end, grain, last).map((start): EvidencePeriod => {
    const found = valueInPeriod(observation, grain, start);
    const limit = limitIn(start);
    const nothing = {
      start,
      observed: found?.value ?? null,
      limit: 'missing' in limit ? null : limit.value,
      passed: null,
    };
    if (!found || found.value === null || 'missing' in limit) return nothing;
    rows += found.n;
    if (check.minimumRows !== undefined && found.n < check.minimumRows) return nothing;
    known++;
    const passed = compareValues(found.value, check.comparator, limit.value);
    if (passed) passes++;
    return { ...nothing, passed };
  });
  const result = known === 0 ? 'missing' : known < last ? 'insufficient' : passes >= least ? 'passed' : 'failed';
  const first = looked[0]?.start ?? null;
  return { result, looked, known, passes, rows, from: first, to: first && movePeriod(first, grain, last) };
}

/** First day after the last period that is known. */
function endOf({ series }: Observation, grain: NonNullable<Check['over']>['grain']): LocalDate | null {
  const starts = series.find((one) => one.grain === grain)?.periods.map(({ start }) => start) ?? [];
  const latest = starts.toSorted().at(-1);
  return latest === undefined ? null : movePeriod(periodStart(latest, grain), grain, 1);
}
