import type { LocalTime } from '@seatwise/calendar';
import { type Instant, MINUTE } from '@seatwise/core';

const PATTERN = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?$/;

export type ReadTime =
  | { readonly kind: 'local'; readonly local: LocalTime }
  | { readonly kind: 'instant'; readonly instant: Instant }
  | null;

/** Reads `2026-03-02T08:30`, `2026/3/2 8:30`, with seconds, with `Z` or an offset; null when it is no date and time. */
export function readTime(text: string): ReadTime {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '0', offset] = match;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!exists(y, m, d) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const local: LocalTime = { date, minutes: Number(hour) * 60 + Number(minute), seconds: Number(second) };
  if (offset === undefined) return { kind: 'local', local };
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset.replace(/[^\d]/g, '').padEnd(4, '0');
  const minutes = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
  const wall = Date.UTC(y, m - 1, d) + local.minutes * MINUTE + local.seconds * 1000;
  return { kind: 'instant', instant: wall - minutes * MINUTE };
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day is in the calendar, from the year 100 on. */
function exists(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year >= 100 && day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}
