import { type BusinessCalendar, clockOfMinutes, localMinutesOf, openMinutesOf, weekdayOf } from '@seatwise/calendar';
import {
  type History,
  INTERVAL_STATE,
  type IntervalGrid,
  intervalStart,
  type LocalDate,
  type OpeningHours,
} from '@seatwise/core';

/** A slot is open on a weekday when it has a row on at least this share of the weekday's days that have rows at all. */
const OPEN_SHARE = 0.5;

/** Opening hours of a queue as its rows show them, to the interval of the grid. Holidays do not vote. */
export function inferWeeklyOpening(
  queue: string,
  grid: IntervalGrid,
  observed: Uint8Array,
  calendar: BusinessCalendar,
): OpeningHours[] {
  const slots = 1440 / grid.intervalMinutes;
  const counts = Array.from({ length: 7 }, () => new Float64Array(slots));
  const days = new Float64Array(7);
  for (const [d, date] of grid.days.entries()) {
    if (calendar.day(date).workType === 'holiday') continue;
    const [from, to] = [grid.dayOffsets[d] as number, grid.dayOffsets[d + 1] as number];
    const weekday = weekdayOf(date);
    let any = false;
    for (let i = from; i < to; i++) {
      if (!observed[i]) continue;
      any = true;
      const slot = Math.floor(localMinutesOf(intervalStart(grid, i), grid.zone) / grid.intervalMinutes);
      (counts[weekday] as Float64Array)[slot] = ((counts[weekday] as Float64Array)[slot] as number) + 1;
    }
    if (any) days[weekday] = (days[weekday] as number) + 1;
  }
  const total = days.reduce((sum, count) => sum + count, 0);
  const weekly = counts.map((count, weekday) => {
    // A weekday that appears far less often than the others was opened by exception.
    if ((days[weekday] as number) * 7 < total * 0.2) return [];
    const windows = [];
    for (let slot = 0; slot < slots; slot++) {
      if ((count[slot] as number) < OPEN_SHARE * (days[weekday] as number) || days[weekday] === 0) continue;
      const first = slot;
      while (slot + 1 < slots && (count[slot + 1] as number) >= OPEN_SHARE * (days[weekday] as number)) slot++;
      windows.push({
        open: clockOfMinutes(first * grid.intervalMinutes),
        close: clockOfMinutes((slot + 1) * grid.intervalMinutes),
      });
    }
    return windows;
  });
  return [{ queue, effectiveFrom: '0001-01-01', weekly }];
}

/** Opening hours of every queue, as the rows of a history show them. */
export function inferOpeningHours(history: History, calendar: BusinessCalendar): OpeningHours[] {
  return history.queues.flatMap(({ queue, state }) => {
    const observed = Uint8Array.from(state, (value) => (value === INTERVAL_STATE.observed ? 1 : 0));
    return inferWeeklyOpening(queue, history.grid, observed, calendar);
  });
}

/** Open minutes over planned days: the weekly hours, but nothing on closure events. */
export function horizonOpenMinutes(
  hours: readonly OpeningHours[],
  queue: string,
  grid: IntervalGrid,
  calendar: BusinessCalendar,
): Uint8Array {
  const closed = (day: LocalDate) =>
    calendar
      .day(day)
      .events.some(({ kind, queues }) => kind === 'closure' && (queues === null || queues.includes(queue)));
  return openMinutesOf(hours, queue, grid, closed);
}
