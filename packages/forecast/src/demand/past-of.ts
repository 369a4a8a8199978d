import type { DayFacts } from '../calendar-effects/day-facts.ts';
import { weekdayMix } from '../calendar-effects/weekday-mix.ts';
import { fitDayTotals } from '../models/day-total.ts';
import { markOrdinaryDays } from './anomalous-days.ts';
import type { DemandSeries } from './demand-series.ts';
import { fitLevels } from './levels.ts';
import type { Past } from './past.ts';

/** More days than this add time, not accuracy. */
const MOST_DAYS = 5 * 366;
const MOST_PROFILES = 380;
/** A day with less than this share of what its weekday usually observes says nothing about its level. */
const LEAST_COVER = 0.3;

/**
 * Days before `origin` with their levels and what the calendar does to them.
 * `found` carries what searches found from one origin to the next: hand on the map of the origin before.
 */
export function pastOf(series: DemandSeries, origin: number, found = new Map<string, Float64Array>()): Past {
  const { facts } = series;
  const days = usableDays(series, origin);
  const weekends = days.some((day) => (facts[day]?.weekday ?? 0) >= 5 && facts[day]?.kind === 'ordinary');
  const mixOf = (day: number) => weekdayMix(facts[day] as DayFacts, weekends);
  const fitted = { series, origin, days, mixOf, found, ...fitLevels(series, origin, days) };
  const dayFit = fitDayTotals(fitted);
  return { ...fitted, dayFit, ordinary: markOrdinaryDays(fitted, dayFit).slice(-MOST_PROFILES) };
}

function usableDays({ slots, values, facts }: DemandSeries, origin: number): number[] {
  const found: number[] = [];
  const counts: number[] = [];
  const usual = new Array<number>(7).fill(0);
  for (let day = origin - 1; day >= 0 && found.length < MOST_DAYS; day--) {
    if (facts[day]?.disturbed) continue;
    let seen = 0;
    for (let i = day * slots; i < (day + 1) * slots; i++) if (!Number.isNaN(values[i])) seen++;
    if (seen === 0) continue;
    const weekday = facts[day]?.weekday ?? 0;
    if (found.length < 60) usual[weekday] = Math.max(usual[weekday] as number, seen);
    found.push(day);
    counts.push(seen);
  }
  return found
    .filter((day, i) => (counts[i] as number) >= LEAST_COVER * (usual[facts[day]?.weekday ?? 0] as number))
    .reverse();
}
