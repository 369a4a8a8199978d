import type { LocalDate } from '@seatwise/core';
import chineseDays from 'chinese-days';
import { addDays } from './local-date.ts';

/** Countries whose year turns with the lunar calendar. */
const LUNAR_COUNTRIES: readonly string[] = ['CN', 'HK', 'MO', 'SG', 'TW'];
const known = new Map<number, LocalDate | null>();

/**
 * First day of the lunar year (Spring Festival, 春节) that falls in a solar year, 1900 to 2100; null outside. It is astronomy, not a
 * notice: it holds for years whose holidays are not published yet.
 */
export function lunarNewYear(year: number): LocalDate | null {
  let found = known.get(year);
  if (found !== undefined) return found;
  found = null;
  if (year > 1900 && year <= 2100) {
    for (let date = `${year}-01-20`; date <= `${year}-02-22`; date = addDays(date, 1)) {
      const { lunarMon, lunarDay } = chineseDays.getLunarDate(date);
      if (lunarMon === 1 && lunarDay === 1) found = date;
    }
  }
  known.set(year, found);
  return found;
}

/** Whether customers of a country live by the Spring Festival. */
export const keepsSpringFestival = (country: string | null): boolean =>
  country !== null && LUNAR_COUNTRIES.includes(country);
