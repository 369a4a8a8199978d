import {
  compareText,
  type IntervalGrid,
  type LocalDate,
  MINUTE,
  type OpeningHours,
  SeatwiseError,
} from '@seatwise/core';
import { addDays, weekdayOf } from './local-date.ts';
import { dayStart, resolveLocal } from './zone.ts';

/** `HH:mm` (to `24:00`) as minutes since midnight. @throws SeatwiseError OPENING_HOURS_INVALID */
export function minutesOfClock(text: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : -1;
  if (!match || minutes > 1440 || Number(match[2]) > 59)
    throw new SeatwiseError('OPENING_HOURS_INVALID', { value: text });
  return minutes;
}

/** Minutes since midnight as `HH:mm`, `24:00` for the end of the day. */
export const clockOfMinutes = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The entry of a queue (or of every queue) that holds on a date, or null. */
function hoursOn(hours: readonly OpeningHours[], queue: string, date: LocalDate): OpeningHours | null {
  const rank = (entry: OpeningHours) => `${entry.queue === queue ? 1 : 0}${entry.effectiveFrom}`;
  const valid = hours.filter((entry) => (entry.queue === queue || entry.queue === '*') && entry.effectiveFrom <= date);
  return valid.sort((a, b) => compareText(rank(a), rank(b))).at(-1) ?? null;
}

const instantOf = (date: LocalDate, minutes: number, zone: string) => {
  if (minutes >= 1440) return dayStart(addDays(date, 1), zone) + (minutes - 1440) * MINUTE;
  const resolved = resolveLocal({ date, minutes, seconds: 0 }, zone);
  if (resolved.kind === 'nonexistent') return instantOf(date, minutes + 15, zone);
  return resolved.kind === 'single' ? resolved.instant : resolved.first;
};

/**
 * Minutes of each interval in which a queue is open. Windows may cross midnight; `closed` names days without opening.
 * @returns one number per interval of the grid, 0 to intervalMinutes
 */
export function openMinutesOf(
  hours: readonly OpeningHours[],
  queue: string,
  grid: IntervalGrid,
  closed: (date: LocalDate) => boolean = () => false,
): Uint8Array {
  const length = grid.dayOffsets[grid.days.length] as number;
  const open = new Uint8Array(length);
  const step = grid.intervalMinutes * MINUTE;
  const first = grid.days[0];
  if (first === undefined) return open;
  // The day before may reach into the first day.
  for (const date of [addDays(first, -1), ...grid.days]) {
    if (closed(date)) continue;
    for (const window of hoursOn(hours, queue, date)?.weekly[weekdayOf(date)] ?? []) {
      const from = minutesOfClock(window.open);
      const to = minutesOfClock(window.close);
      const begin = instantOf(date, from, grid.zone);
      const end = instantOf(date, to > from ? to : to + 1440, grid.zone);
      const last = Math.min(length, Math.ceil((end - grid.start) / step));
      for (let i = Math.max(0, Math.floor((begin - grid.start) / step)); i < last; i++) {
        const start = grid.start + i * step;
        const minutes = (Math.min(end, start + step) - Math.max(begin, start)) / MINUTE;
        open[i] = Math.min(grid.intervalMinutes, (open[i] as number) + Math.max(0, minutes));
      }
    }
  }
  return open;
}
