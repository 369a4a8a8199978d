import type { DayFacts } from './day-facts.ts';

/** Weight of each weekday in a day's pattern: itself, or the days of its work type where the calendar moved it (调休, holidays). */
export function weekdayMix({ kind, weekday }: DayFacts, weekends = true): Float64Array {
  const own = kind === 'ordinary' || (kind !== 'adjusted_workday' && !weekends);
  return MIXES[own ? weekday : kind === 'adjusted_workday' ? 7 : 8] as Float64Array;
}

const mix = (...days: number[]) => Float64Array.from({ length: 7 }, (_, d) => (days.includes(d) ? 1 / days.length : 0));
const MIXES = [mix(0), mix(1), mix(2), mix(3), mix(4), mix(5), mix(6), mix(0, 1, 2, 3, 4), mix(5, 6)];
