import { dayNumber, isLocalDate } from '@seatwise/calendar';
import type { LocalDate, Month } from '@seatwise/core';

/** True for an existing month written `YYYY-MM`. */
export const isMonth = (text: string): boolean => isLocalDate(`${text}-01`);

export const monthOf = (date: LocalDate): Month => date.slice(0, 7);

/** The month `count` months later. */
export function addMonths(month: Month, count: number): Month {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Day numbers of a month: its first day, and how many it has. */
export function daysOfMonth(month: Month): { readonly first: number; readonly days: number } {
  const first = dayNumber(`${month}-01`);
  return { first, days: dayNumber(`${addMonths(month, 1)}-01`) - first };
}
