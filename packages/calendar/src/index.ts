export { type BusinessCalendar, businessCalendar, DAY_TYPES, type DayInfo, type DayType } from './business-calendar.ts';
export { buildGrid } from './grid.ts';
export {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isLocalDate,
  weekdayOf,
  weekdaysBetween,
} from './local-date.ts';
export { keepsSpringFestival, lunarNewYear } from './lunar.ts';
export { clockOfMinutes, minutesOfClock, openMinutesOf } from './opening.ts';
export { DAYS_PER_MONTH, movePeriod, periodStart } from './period.ts';
export { instantOn, shiftClock, shiftOnDay } from './shift-on-day.ts';
export {
  dayStart,
  formatInstant,
  isZone,
  type LocalTime,
  localDateOf,
  localMinutesOf,
  offsetAt,
  type ResolvedLocal,
  resolveLocal,
} from './zone.ts';
