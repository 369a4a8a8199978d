import { dateOfDayNumber, dayNumber } from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';

export const DATE_ORDERS = ['ymd', 'mdy', 'dmy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a cell says of date and time. Minutes count from midnight, up to and with 1440 (`24:00`). */
export interface When {
  readonly date: LocalDate | null;
  readonly minutes: number | null;
  readonly seconds: number;
  /** End of a range `08:00-08:30`, in minutes from midnight of the start's date; null when there is none. */
  readonly endMinutes: number | null;
  /** Minutes ahead of UTC; null for local time. */
  readonly offset: number | null;
}

const YEAR_FIRST = /^(\d{4})([-/.年])(\d{1,2})(?:\2|月)(\d{1,2})日?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?=$|[ T]|\d{4}$|\d{6}$)/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/;
const WITHOUT_YEAR = /^(\d{1,2})月(\d{1,2})日/;
const WEEKDAY = /^ ?[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?/;
const CLOCK =
  /^(上午|下午|晚上|凌晨|中午)? ?(\d{1,2})(?:(?:[:.](\d{2})|[时点](?:(\d{1,2})分?)?)(?::(\d{2})(?:\.\d+)?秒?)?)?(?: ?([ap])\.?m\.?)?/i;
const COMPACT_CLOCK = /^(\d{2})(\d{2})(\d{2})?(?=$|[-~])/;
const OFFSET = /^ ?(?:(Z)|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?)$/;
const TO = /^ ?(?:-+|~|–|—+|至|到|to) ?/i;

/** The order that the dates of a column must have, when some of them show it. Null: ambiguous, or no such dates. */
export function findDateOrder(values: Iterable<string>): DateOrder | null {
  let first = 0;
  let second = 0;
  for (const value of values) {
    const match = YEAR_LAST.exec(value.trim());
    if (!match) continue;
    first = Math.max(first, Number(match[1]));
    second = Math.max(second, Number(match[3]));
  }
  if (first > 12 && second <= 12) return 'dmy';
  if (second > 12 && first <= 12) return 'mdy';
  return null;
}

export interface WhenOptions {
  readonly order: DateOrder | null;
  /** Year of dates that are written without one. */
  readonly year: number | null;
  /** `-08:30` behind a time is always an offset from UTC, never the end of a range. */
  readonly iso?: boolean;
}

/** Reads a date, a time, both, or a range of times, as reports write them; null when the text is none of them. */
export function readWhen(written: string, { order, year, iso = false }: WhenOptions): When | null {
  let rest = written.normalize('NFKC').trim();
  if (rest === '') return null;
  const serial = /^\d{1,5}(\.\d+)?$/.exec(rest);
  if (serial && !/^\d{4}$/.test(rest)) return readSerial(Number(rest), rest.includes('.'));
  const date = takeDate(rest, order, year);
  if (date === 'wrong') return null;
  if (date) rest = date.rest;
  const joined = date !== null && /^T\d/.test(rest);
  rest = rest.replace(WEEKDAY, '').replace(/^[T ]+/, '');
  if (rest === '') return date ? { date: date.date, minutes: null, seconds: 0, endMinutes: null, offset: null } : null;
  const start = takeClock(rest);
  if (!start) return null;
  rest = start.rest;
  const offset = OFFSET.exec(rest);
  if (
    offset &&
    (iso || joined || offset[1] || offset[2] === '+' || (date !== null && !isShortRange(start.minutes, offset)))
  ) {
    const minutes = offset[1] ? 0 : Number(offset[3]) * 60 + Number(offset[4] ?? 0);
    if (minutes > 14 * 60) return null;
    const { seconds } = start;
    return {
      date: date?.date ?? null,
      minutes: start.minutes,
      seconds,
      endMinutes: null,
      offset: offset[2] === '-' ? -minutes : minutes,
    };
  }
  let endMinutes: number | null = null;
  const to = TO.exec(rest);
  if (to && rest.length > to[0].length) {
    rest = rest.slice(to[0].length);
    const endDate = takeDate(rest, order, year);
    if (endDate === 'wrong') return null;
    if (endDate) rest = endDate.rest.replace(/^[T ]+/, '');
    const end = takeClock(rest);
    if (!end) return null;
    rest = end.rest;
    endMinutes = rangeEnd(start.minutes, end, date?.date ?? null, endDate?.date ?? null);
    if (endMinutes === null) return null;
  } else if (to) rest = '';
  if (rest.trim() !== '') return null;
  return { date: date?.date ?? null, minutes: start.minutes, seconds: start.seconds, endMinutes, offset: null };
}

/** `2026-03-02 08:00-08:30` is a range: the second clock reading ends an interval that the first one begins. */
function isShortRange(start: number, offset: RegExpExecArray): boolean {
  const end = Number(offset[3]) * 60 + Number(offset[4] ?? 0);
  return [4, 5, 9, 10, 14, 15, 29, 30, 59, 60].includes((end - start + 1440) % 1440);
}

/** `08:00-08:29` and `08:00:00-08:29:59` mean the half-open 08:00 to 08:30. */
function rangeEnd(
  start: number,
  { minutes, seconds }: { minutes: number; seconds: number },
  date: LocalDate | null,
  endDate: LocalDate | null,
): number | null {
  let end = minutes;
  if (seconds === 59) end += 1;
  else if (seconds !== 0) return null;
  else if (end % 5 === 4) end += 1;
  if (date !== null && endDate !== null) end += (dayNumber(endDate) - dayNumber(date)) * 1440;
  else if (end < start || (end === start && start === 0)) end += 1440;
  return end > start && end - start <= 1440 ? end : null;
}

function takeDate(
  text: string,
  order: DateOrder | null,
  year: number | null,
): { date: LocalDate; rest: string } | 'wrong' | null {
  const first = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (first) {
    const [month, day] = first.length === 5 ? [first[3], first[4]] : [first[2], first[3]];
    return dated(first[1] as string, month as string, day as string, text.slice(first[0].length));
  }
  const last = YEAR_LAST.exec(text);
  if (last) {
    if (order === null || order === 'ymd') return 'wrong';
    const [month, day] = order === 'mdy' ? [last[1], last[3]] : [last[3], last[1]];
    return dated(last[4] as string, month as string, day as string, text.slice(last[0].length));
  }
  const without = WITHOUT_YEAR.exec(text);
  if (without) {
    if (year === null) return 'wrong';
    return dated(String(year), without[1] as string, without[2] as string, text.slice(without[0].length));
  }
  return null;
}

function dated(year: string, month: string, day: string, rest: string) {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dateOfDayNumber(dayNumber(date)) === date ? { date, rest } : ('wrong' as const);
}

function takeClock(text: string): { minutes: number; seconds: number; rest: string } | null {
  const compact = COMPACT_CLOCK.exec(text);
  const match = compact ? null : CLOCK.exec(text);
  if (!compact && !match) return null;
  let hours = Number(compact ? compact[1] : match?.[2]);
  const minutes = Number((compact ? compact[2] : (match?.[3] ?? match?.[4])) ?? 0);
  const seconds = Number((compact ? compact[3] : match?.[5]) ?? 0);
  const half =
    match?.[6]?.toLowerCase() ??
    ({ 上午: 'a', 凌晨: 'a', 下午: 'p', 晚上: 'p', 中午: 'p' }[match?.[1] ?? ''] as string | undefined);
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  const total = hours * 60 + minutes;
  if (minutes > 59 || seconds > 59 || total > 1440 || (total === 1440 && seconds > 0)) return null;
  return { minutes: total, seconds, rest: text.slice((compact ?? match)?.[0].length ?? 0) };
}

/** A spreadsheet's day number since 1899-12-30, a fraction of a day, or an hour of the day. */
function readSerial(value: number, fractional: boolean): When | null {
  const nothing = { seconds: 0, endMinutes: null, offset: null };
  if (value >= 20_000 && value < 80_000) {
    const day = Math.floor(value);
    const date = dateOfDayNumber(day - 25_569);
    if (!fractional) return { date, minutes: null, ...nothing };
    const seconds = Math.round((value - day) * 86_400);
    return { date, minutes: Math.floor(seconds / 60), ...nothing, seconds: seconds % 60 };
  }
  if (fractional && value < 1) {
    const seconds = Math.round(value * 86_400);
    return { date: null, minutes: Math.floor(seconds / 60), ...nothing, seconds: seconds % 60 };
  }
  // `8` is an hour, `0830` a clock reading; `830` and `8300` could be either and are neither.
  if (fractional || !Number.isInteger(value)) return null;
  return value <= 24 ? { date: null, minutes: value * 60, ...nothing } : null;
}
