import { addDays, daysBetween, isLocalDate } from '@seatwise/calendar';
import { type LocalDate, SeatwiseError } from '@seatwise/core';

/** Days that a forecast is made for. */
export interface Horizon {
  readonly firstDay: LocalDate;
  readonly days: number;
}

const MOST_MONTHS = 24;

/** `7d`, `4w`, or whole calendar months `1M` … `24M`: from the origin where it is the first of a month, else from the next first. */
export function horizonFrom(option: string, value: string, origin: LocalDate): Horizon {
  const match = /^(\d{1,4})(d|w|M)$/.exec(value);
  const count = Number(match?.[1] ?? 0);
  const bad = () => new SeatwiseError('USAGE_OPTION_INVALID', { option, value, expected: '7d, 28d, 4w, 1M, 18M' });
  if (!match || count < 1) throw bad();
  if (match[2] !== 'M') {
    const days = count * (match[2] === 'w' ? 7 : 1);
    if (days > 731) throw bad();
    return { firstDay: origin, days };
  }
  if (count > MOST_MONTHS) throw bad();
  const firstDay = origin.endsWith('-01') ? origin : firstOfMonth(origin, 1);
  return { firstDay, days: daysBetween(firstDay, firstOfMonth(firstDay, count)) };
}

function firstOfMonth(date: LocalDate, later: number): LocalDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + later;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** An origin inside a history, or the day after it: the rows before it are all that a forecast may look at. */
export function originOption(option: string, value: string | undefined, days: readonly LocalDate[]): LocalDate {
  const after = addDays(days.at(-1) as LocalDate, 1);
  if (value === undefined) return after;
  if (!isLocalDate(value)) throw new SeatwiseError('USAGE_OPTION_INVALID', { option, value, expected: '2003-09-01' });
  const first = days[0] as LocalDate;
  if (value <= first) throw new SeatwiseError('FORECAST_ORIGIN_INVALID', { value, first, last: days.at(-1) as string });
  return value;
}
