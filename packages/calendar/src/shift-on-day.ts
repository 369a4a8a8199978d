import type { Instant, LocalDate, Shift, Zone } from '@seatwise/core';
import { addDays, daysBetween } from './local-date.ts';
import { localDateOf, localMinutesOf, resolveLocal } from './zone.ts';

/** Reading of the clock at an instant in minutes after midnight of a date: 1500 is 01:00 on the day after. */
const clockOn = (instant: Instant, date: LocalDate, zone: Zone): number =>
  localMinutesOf(instant, zone) + 1440 * daysBetween(date, localDateOf(instant, zone));

/** Clock at which a shift starts, in minutes after midnight of its own day. */
export const shiftClock = ({ date, start }: Pick<Shift, 'date' | 'start'>, zone: Zone): number =>
  clockOn(start, date, zone);

/**
 * The same shift on another day: it starts by the same clock, and its parts keep their lengths, so on the day of a clock
 * change only its end reads differently. A start that the clock skips moves to the first instant after it.
 */
export function shiftOnDay(shift: Shift, date: LocalDate, zone: Zone): Shift {
  const clock = shiftClock(shift, zone);
  const by =
    instantOn(addDays(date, Math.floor(clock / 1440)), clock - 1440 * Math.floor(clock / 1440), zone) - shift.start;
  return {
    ...shift,
    date,
    start: shift.start + by,
    end: shift.end + by,
    activities: shift.activities.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
  };
}

/** The instant of a clock reading in minutes after midnight of a date; one that the clock skips moves to the first after it. */
export function instantOn(date: LocalDate, clock: number, zone: Zone): Instant {
  const seconds = (clock - Math.floor(clock)) * 60;
  const found = resolveLocal({ date, minutes: Math.floor(clock), seconds }, zone);
  if (found.kind === 'nonexistent') return instantOn(date, clock + 15, zone);
  return found.kind === 'single' ? found.instant : found.first;
}
