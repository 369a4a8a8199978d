import { addDays, daysBetween, movePeriod, periodStart } from '@seatwise/calendar';
import type { Artefact, History, LocalDate, PlanningEvent } from '@seatwise/core';
import type { FactList } from './fact-list.ts';

/** Weeks before and after that an event's days are compared with. */
const WEEKS = 4;
/** Fewest like weekdays that make a comparison. */
const FEWEST = 3;

/** How soon events were entered, and whether their effect is known. */
export function eventFacts(list: FactList, history: Artefact<History>, events: readonly PlanningEvent[]): void {
  const { put } = list.from(history, history.payload.grid);
  if (events.length === 0) return;
  const until = addDays(history.payload.grid.days.at(-1) as LocalDate, 1);
  const campaigns = events.filter(({ kind }) => kind === 'promotion');
  const notices = campaigns.flatMap(({ entered, start }) =>
    entered === undefined ? [] : [daysBetween(entered, start)],
  );
  if (campaigns.length > 0 && notices.length === campaigns.length)
    put('forecast.events.notice_days', Math.min(...notices), 'days');
  if (campaigns.length > 0)
    put(
      'forecast.events.launches_estimated',
      campaigns.filter(({ factor, entered, start }) => factor !== undefined && entered !== undefined && entered < start)
        .length / campaigns.length,
      'share',
    );
  const entered = events.flatMap((event) => event.entered ?? []).sort();
  if (entered[0] !== undefined) {
    const current = periodStart(until, 'month');
    const months = Array.from({ length: 12 }, (_, i) => movePeriod(current, 'month', i - 12));
    put(
      'forecast.events.months_covered',
      months.filter((start) => movePeriod(start, 'month', 1) > (entered[0] as string)).length,
      'months',
    );
  }
  const ended = events.filter(({ end }) => end < until);
  if (ended.length > 0)
    put(
      'forecast.events.with_effect_share',
      ended.filter((event) => effectOf(event, history.payload) !== null).length / ended.length,
      'share',
    );
}

/**
 * Contacts on the days of an event over the median of the same weekdays four weeks before and after, outside the event;
 * null where the history does not tell.
 */
export function effectOf({ start, end, queues }: PlanningEvent, { grid, queues: held }: History): number | null {
  const own = held.filter(({ queue }) => queues === null || queues.includes(queue));
  const offeredOn = (date: LocalDate): number | null => {
    const day = grid.days.indexOf(date);
    if (day < 0) return null;
    let [sum, known] = [0, 0];
    for (const { facts } of own)
      for (let i = grid.dayOffsets[day] as number; i < (grid.dayOffsets[day + 1] as number); i++) {
        const value = facts.offered?.[i] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        sum += value;
        known++;
      }
    return known === 0 ? null : sum;
  };
  let [came, usual] = [0, 0];
  for (let date = start; date <= end; date = addDays(date, 1)) {
    const offered = offeredOn(date);
    const around = Array.from({ length: WEEKS * 2 }, (_, i) =>
      addDays(date, 7 * (i < WEEKS ? i - WEEKS : i - WEEKS + 1)),
    )
      .filter((other) => other < start || other > end)
      .flatMap((other) => offeredOn(other) ?? [])
      .sort((a, b) => a - b);
    if (offered === null || around.length < FEWEST) return null;
    came += offered;
    usual += around[Math.floor(around.length / 2)] as number;
  }
  return usual === 0 ? null : came / usual;
}
