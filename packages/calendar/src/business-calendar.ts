import type { Issue, LocalDate, PlanningEvent } from '@seatwise/core';
import { SeatwiseError } from '@seatwise/core';
import chineseDays from 'chinese-days';
import Holidays from 'date-holidays';
import { eventOn } from './event-occurrence.ts';
import { addDays, weekdayOf } from './local-date.ts';

export const DAY_TYPES = ['workday', 'weekend', 'adjusted_workday', 'adjusted_day_off', 'statutory_holiday'] as const;
export type DayType = (typeof DAY_TYPES)[number];

export interface DayInfo {
  readonly date: LocalDate;
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number;
  readonly type: DayType;
  readonly holiday: string | null;
  /** Events that hold on the day; of one that repeats, with the days of this occurrence. */
  readonly events: readonly PlanningEvent[];
  /** Events that move the day without holding on it: negative `distance` before their first day, positive after their last. */
  readonly around: readonly { readonly event: PlanningEvent; readonly distance: number }[];
  /** How customers behave on it: an adjusted workday is a workday, a day off in lieu a weekend. */
  readonly workType: 'workday' | 'weekend' | 'holiday';
}

export interface BusinessCalendar {
  readonly country: string | null;
  /** The planner's events, as given. */
  readonly events: readonly PlanningEvent[];
  day(date: LocalDate): DayInfo;
  /** Years between two days whose official calendar is not published: nothing is guessed there. */
  issues(from: LocalDate, to: LocalDate): Issue[];
}

interface OfficialDay {
  readonly type: DayType;
  readonly holiday: string | null;
}
type OfficialYear = ReadonlyMap<LocalDate, OfficialDay> | null;

/** Statutory days of each holiday since 2025-01-01 (State Council, revised 2024-11-10); before, Spring Festival had 3 and Labour Day 1. */
const statutoryLength = (name: string, year: number): number =>
  ({ 元旦: 1, 春节: year >= 2025 ? 4 : 3, 清明: 1, 劳动节: year >= 2025 ? 2 : 1, 端午: 1, 中秋: 1, 国庆节: 3 })[name] ??
  0;

/** China's official year from the published notices, or null where none is out. */
function chinaYear(year: number): OfficialYear {
  const days = new Map<LocalDate, OfficialDay>();
  const left = new Map<string, number>();
  for (let date = `${year}-01-01`; date.startsWith(`${year}-`); date = addDays(date, 1)) {
    const [, zhName = ''] = chineseDays.getDayDetail(date).name.split(',');
    if (zhName === '') continue;
    const isWork = chineseDays.isWorkday(date);
    if (isWork) days.set(date, { type: 'adjusted_workday', holiday: null });
    else if (isStatutory(date, zhName, year, left)) days.set(date, { type: 'statutory_holiday', holiday: zhName });
    else days.set(date, { type: weekdayOf(date) < 5 ? 'adjusted_day_off' : 'weekend', holiday: zhName });
  }
  return days.size === 0 ? null : days;
}

/** Statutory days sit at fixed places of each break: Spring Festival's from New Year's Eve, the other ones on the day itself. */
function isStatutory(date: LocalDate, name: string, year: number, left: Map<string, number>): boolean {
  const day = date.slice(5);
  if (name === '元旦') return day === '01-01';
  if (name === '劳动节') return day >= '05-01' && day < `05-0${1 + statutoryLength(name, year)}`;
  if (name === '国庆节') return day >= '10-01' && day <= '10-03';
  const lunar = chineseDays.getLunarDate(date);
  const nextLunar = chineseDays.getLunarDate(addDays(date, 1));
  if (name === '春节') {
    const newYearsEve = nextLunar.lunarMon === 1 && nextLunar.lunarDay === 1;
    return (newYearsEve && year >= 2025) || (lunar.lunarMon === 1 && lunar.lunarDay <= 3);
  }
  if (name === '端午') return lunar.lunarMon === 5 && lunar.lunarDay === 5;
  if (name === '中秋') return lunar.lunarMon === 8 && lunar.lunarDay === 15;
  if (name === '清明')
    return chineseDays.getSolarTerms(date).some((term) => term.name === '清明' && term.date === date);
  const used = left.get(name) ?? 0;
  left.set(name, used + 1);
  return used < statutoryLength(name, year);
}

function otherYear(country: string, year: number, holidays: Holidays): OfficialYear {
  const days = new Map<LocalDate, OfficialDay>();
  for (const holiday of holidays.getHolidays(year, 'en')) {
    if (holiday.type === 'public')
      days.set(holiday.date.slice(0, 10), { type: 'statutory_holiday', holiday: holiday.name });
  }
  return days.size === 0 && country !== '' ? null : days;
}

/**
 * Day types of a country with the planner's events. China by its published notices (with 调休), other countries by
 * public holidays; null knows weekdays and weekends alone.
 * @throws SeatwiseError CALENDAR_COUNTRY_UNKNOWN
 */
export function businessCalendar({
  country,
  events,
}: {
  readonly country: string | null;
  readonly events: readonly PlanningEvent[];
}): BusinessCalendar {
  const years = new Map<number, OfficialYear>();
  /** Days that were asked for: every queue asks for the same ones. */
  const days = new Map<LocalDate, DayInfo>();
  const holidays = country === null || country === 'CN' ? null : new Holidays();
  if (holidays && country !== null && !Object.hasOwn(holidays.getCountries('en'), country)) {
    throw new SeatwiseError('CALENDAR_COUNTRY_UNKNOWN', { country });
  }
  if (holidays && country !== null) holidays.init(country);
  const officialYear = (year: number): OfficialYear => {
    let entry = years.get(year);
    if (entry === undefined) {
      entry = country === null ? new Map() : holidays ? otherYear(country, year, holidays) : chinaYear(year);
      years.set(year, entry);
    }
    return entry;
  };
  return {
    country,
    events,
    day(date) {
      const told = days.get(date);
      if (told) return told;
      const weekday = weekdayOf(date);
      const official = officialYear(Number(date.slice(0, 4)))?.get(date);
      const found = events.flatMap((event) => eventOn(event, date) ?? []);
      const type = official?.type ?? (weekday < 5 ? 'workday' : 'weekend');
      const info: DayInfo = {
        date,
        weekday,
        type,
        holiday: official?.holiday ?? null,
        events: found.filter(({ distance }) => distance === 0).map(({ event }) => event),
        around: found.filter(({ distance }) => distance !== 0),
        workType:
          type === 'statutory_holiday'
            ? 'holiday'
            : type === 'weekend' || type === 'adjusted_day_off'
              ? 'weekend'
              : 'workday',
      };
      days.set(date, info);
      return info;
    },
    issues(from, to) {
      const issues: Issue[] = [];
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
        if (officialYear(year) === null) {
          issues.push({ code: 'CALENDAR_NOT_PUBLISHED', severity: 'warning', params: { country, year } });
        }
      }
      return issues;
    },
  };
}
