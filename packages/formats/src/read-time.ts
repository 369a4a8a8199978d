import { dateOfDayNumber, dayNumber, type LocalTime } from '@seatwise/calendar';
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
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const exists = dateOfDayNumber(dayNumber(date)) === date;
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const local: LocalTime = { date, minutes: Number(hour) * 60 + Number(minute), seconds: Number(second) };
  if (offset === undefined) return { kind: 'local', local };
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset.replace(/[^\d]/g, '').padEnd(4, '0');
  const minutes = sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2, 4)));
  const wall = dayNumber(date) * 86_400_000 + local.minutes * MINUTE + local.seconds * 1000;
  return { kind: 'instant', instant: wall - minutes * MINUTE };
}
