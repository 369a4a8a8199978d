import type { LocalDate } from '@seatwise/core';

const DAY = 86_400_000;
const EPOCH_WEEKDAY = 3; // 1970-01-01 was a Thursday; Monday is 0.

/** Days since 1970-01-01 of a `YYYY-MM-DD` date (proleptic Gregorian). */
export function dayNumber(date: LocalDate): number {
  return Math.round(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY);
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): LocalDate {
  return new Date(days * DAY).toISOString().slice(0, 10);
}

/** True for an existing day written `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dateOfDayNumber(dayNumber(text)) === text;
}

export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDayNumber(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (date: LocalDate): number => (((dayNumber(date) + EPOCH_WEEKDAY) % 7) + 7) % 7;

/** Days from Monday to Friday after one date, up to and with another; 0 when it is not later. Holidays count as others do. */
export function weekdaysBetween(from: LocalDate, to: LocalDate): number {
  const whole = Math.max(0, dayNumber(to) - dayNumber(from));
  const start = weekdayOf(from);
  let days = Math.floor(whole / 7) * 5;
  for (let i = 1; i <= whole % 7; i++) if ((start + i) % 7 < 5) days++;
  return days;
}
