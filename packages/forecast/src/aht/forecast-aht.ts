import type { BusinessCalendar } from '@seatwise/calendar';
import { gridLength, type IntervalGrid, type QueueHistory, SeatwiseError } from '@seatwise/core';
import { demandOfQueue } from '../demand/demand-of-queue.ts';
import type { DemandSeries } from '../demand/demand-series.ts';

/** Handled contacts with which a weekday's own handle time weighs as much as the queue's, and a slot's as much as its weekday's. */
const WEEKDAY_CONTACTS = 200;
const SLOT_CONTACTS = 50;
/** Weight of a day against the next: half after seven weeks. */
const DECAY = Math.log(0.986);
/** A day whose handle time lies further from the others counts as if it lay there (in robust spreads). */
const LIMIT = 3;

export interface AhtForecast {
  readonly aht: Float64Array;
  readonly source: 'history' | 'given';
}

/**
 * Handle time in seconds per interval: a slowly moving level, times what the weekday and the time of day do to it, each weighted
 * by handled contacts and drawn towards the more general where few were handled. NaN where closed.
 * @throws SeatwiseError FORECAST_AHT_REQUIRED when neither the history nor the planner gives one
 */
export function forecastAht(
  historyGrid: IntervalGrid,
  queue: QueueHistory,
  grid: IntervalGrid,
  open: Uint8Array,
  calendar: BusinessCalendar,
  given: number | null,
): AhtForecast {
  const time = handleTime(queue);
  const contacts = queue.facts.handled ?? queue.facts.answered;
  const lay = (values: Float64Array) => demandOfQueue({ historyGrid, queue, values, grid, open, calendar });
  const times = time && contacts ? lay(time) : null;
  const counts = time && contacts ? lay(contacts) : null;
  const days = times && counts ? dayRatios(times.series, counts.series, times.origin) : [];
  if (!times || !counts || days.length === 0) {
    if (given === null) throw new SeatwiseError('FORECAST_AHT_REQUIRED', { queue: queue.queue });
    const aht = Float64Array.from({ length: gridLength(grid) }, (_, i) =>
      (open[i] as number) > 0 ? given : Number.NaN,
    );
    return { aht, source: 'given' };
  }
  const { slots, facts } = times.series;
  const level = weightedMean(days.map(({ log, weight }) => [log, weight]));
  const week = Array.from({ length: 7 }, (_, weekday) => {
    const own = days.filter(({ day }) => facts[day]?.weekday === weekday && facts[day]?.kind === 'ordinary');
    return pull(
      own.map(({ log, weight }) => [log - level, weight]),
      WEEKDAY_CONTACTS,
    );
  });
  const slotLogs = Array.from({ length: slots }, (_, s) => {
    let seconds = 0;
    let handled = 0;
    let weight = 0;
    for (const { day, log, decay } of days) {
      const at = day * slots + s;
      const count = counts.series.values[at] as number;
      const sum = times.series.values[at] as number;
      if (Number.isNaN(count) || Number.isNaN(sum) || !(count > 0)) continue;
      // In the day's own terms, so that a slow level does not pass for a time of day.
      seconds += decay * sum * Math.exp(level - log);
      handled += decay * count;
      weight += decay * count;
    }
    const expected = Math.exp(level);
    return (
      Math.log((seconds + SLOT_CONTACTS * expected) / ((handled + SLOT_CONTACTS) * expected)) * (weight > 0 ? 1 : 0)
    );
  });
  const rows = grid.days.map((_, d) => {
    const { weekday, kind } = facts[times.origin + d] as DemandSeries['facts'][number];
    const shift = kind === 'ordinary' ? (week[weekday] as number) : 0;
    return Float64Array.from(slotLogs, (log) => Math.exp(level + shift + log));
  });
  const perOpen = times.toGrid(rows);
  // A partly open interval has fewer contacts, not shorter ones.
  const whole = grid.intervalMinutes;
  const full = demandOfQueue({
    historyGrid,
    queue: { ...queue, openMinutes: new Uint8Array(queue.openMinutes.length).fill(whole) },
    values: time as Float64Array,
    grid,
    open: open.map((minutes) => (minutes > 0 ? whole : 0)),
    calendar,
  }).toGrid(rows);
  return {
    aht: perOpen.map((_, i) => ((open[i] as number) > 0 ? (full[i] as number) : Number.NaN)),
    source: 'history',
  };
}

interface DayRatio {
  readonly day: number;
  /** Logarithm of the day's handle time, held within the limit. */
  readonly log: number;
  readonly decay: number;
  /** Handled contacts, discounted. */
  readonly weight: number;
}

function dayRatios(times: DemandSeries, counts: DemandSeries, origin: number): DayRatio[] {
  const { slots } = times;
  const found: DayRatio[] = [];
  for (let day = 0; day < Math.min(origin, times.days.length); day++) {
    let seconds = 0;
    let handled = 0;
    for (let i = day * slots; i < (day + 1) * slots; i++) {
      const [sum, count] = [times.values[i] as number, counts.values[i] as number];
      if (Number.isNaN(sum) || Number.isNaN(count)) continue;
      seconds += sum;
      handled += count;
    }
    const decay = Math.exp((origin - day) * DECAY);
    if (handled > 0 && seconds > 0)
      found.push({ day, log: Math.log(seconds / handled), decay, weight: decay * handled });
  }
  const sorted = found.map(({ log }) => log).sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const spread =
    1.4826 * (sorted.map((log) => Math.abs(log - middle)).sort((a, b) => a - b)[sorted.length >> 1] ?? 0) + 1e-3;
  return found.map((day) => ({
    ...day,
    log: Math.max(middle - LIMIT * spread, Math.min(middle + LIMIT * spread, day.log)),
  }));
}

function weightedMean(pairs: readonly (readonly [number, number])[]): number {
  return pull(pairs, 0);
}

/** Weighted mean drawn towards zero as if `prior` more weight lay there. */
function pull(pairs: readonly (readonly [number, number])[], prior: number): number {
  let sum = 0;
  let weight = prior;
  for (const [value, share] of pairs) {
    sum += value * share;
    weight += share;
  }
  return weight > 0 ? sum / weight : 0;
}

function handleTime({ facts }: QueueHistory): Float64Array | null {
  if (facts.handleTime) return facts.handleTime;
  const { talkTime, holdTime, afterContactWork } = facts;
  if (!talkTime) return null;
  return talkTime.map((talk, i) => talk + (holdTime?.[i] ?? 0) + (afterContactWork?.[i] ?? 0));
}
