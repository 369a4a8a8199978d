import type { EventRepeat, LocalDate, PlanningEvent } from '@seatwise/core';
import { addDays, daysBetween, weekdayOf } from './local-date.ts';
import { movePeriod, periodStart } from './period.ts';

/**
 * The occurrence of an event that holds on a date, as an event of its own with the days of that occurrence; `distance` is 0 on its days,
 * negative in the days before that it moves, positive in those after. Null on any other date. Of two at once the one nearest to its days holds.
 */
export function eventOn(event: PlanningEvent, date: LocalDate): { event: PlanningEvent; distance: number } | null {
  const { leadDays = 0, lagDays = 0, repeat } = event;
  const length = daysBetween(event.start, event.end);
  let best: { event: PlanningEvent; distance: number } | null = null;
  for (const start of startsNear(event, addDays(date, -length - lagDays), addDays(date, leadDays))) {
    const end = addDays(start, length);
    const distance = date < start ? -daysBetween(date, start) : date > end ? daysBetween(end, date) : 0;
    if (distance < -leadDays || distance > lagDays) continue;
    if (best && Math.abs(best.distance) < Math.abs(distance)) continue;
    best = { event: repeat || distance !== 0 ? { ...event, start, end } : event, distance };
  }
  return best;
}

/** First days of an event's occurrences in a span. The event's own first day is always one. */
function startsNear({ start, repeat }: PlanningEvent, from: LocalDate, to: LocalDate): LocalDate[] {
  const starts = from <= start && start <= to ? [start] : [];
  if (!repeat) return starts;
  const last = repeat.until !== undefined && repeat.until < to ? repeat.until : to;
  const begin = from > start ? from : start;
  for (let month = periodStart(begin, 'month'); month <= last; month = movePeriod(month, 'month', 1)) {
    if (repeat.every === 'year' && month.slice(5, 7) !== start.slice(5, 7)) continue;
    const day = dayInMonth(repeat, start, month);
    if (day !== null && day > start && day >= from && day <= last) starts.push(day);
  }
  return starts;
}

/** The day of a month that a rule names; a 29th to 31st that the month lacks is its last day. Null for a fifth weekday that it lacks. */
function dayInMonth(repeat: EventRepeat, start: LocalDate, month: LocalDate): LocalDate | null {
  const end = addDays(movePeriod(month, 'month', 1), -1);
  const days = Number(end.slice(8));
  if (repeat.every !== 'weekday') {
    const wanted = repeat.every === 'year' ? Number(start.slice(8)) : repeat.day;
    return addDays(month, wanted === -1 ? days - 1 : Math.min(wanted, days) - 1);
  }
  if (repeat.nth === -1) return addDays(end, -((weekdayOf(end) - repeat.weekday + 7) % 7));
  const first = (repeat.weekday - weekdayOf(month) + 7) % 7;
  const place = first + 7 * (repeat.nth - 1);
  return place < days ? addDays(month, place) : null;
}
