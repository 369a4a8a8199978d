import { weekdayIndex } from '../../../grid/by-day.ts';

/** Days `from` to `to` of a schedule that are shown together. */
export interface Period {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The weeks (from Monday) or calendar months that the days lie in, cut to the days there are. */
export function periodsOf(days: readonly string[], kind: 'week' | 'month'): Period[] {
  const periods: { key: string; from: number; to: number }[] = [];
  for (const [day, date] of days.entries()) {
    const begins = kind === 'week' ? weekdayIndex(date) === 0 : date.endsWith('-01');
    const last = periods.at(-1);
    if (!last || begins) periods.push({ key: date, from: day, to: day });
    else last.to = day;
  }
  return periods;
}

/** The period that holds a date; the first where none does. */
export const periodOf = (periods: readonly Period[], days: readonly string[], date: string | undefined): Period =>
  periods.find(({ from, to }) => {
    const day = days.indexOf(date ?? '');
    return day >= from && day <= to;
  }) ?? (periods[0] as Period);
