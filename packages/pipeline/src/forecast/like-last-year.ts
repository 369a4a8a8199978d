import { addDays, type BusinessCalendar, localMinutesOf } from '@seatwise/calendar';
import { type History, type IntervalGrid, intervalStart, type LocalDate, type QueueHistory } from '@seatwise/core';

/** 52 weeks: the same weekday. */
const YEAR = 364;
/** Days around the same weekday of last year in which a day of the same kind is looked for, nearest first. */
const NEAR = [0, 7, -7, 14, -14, 21, -21] as const;
/** Holidays that follow the moon come up to a month earlier or later. */
const MOON = 35;

/** What came a year ago, laid over a grid. */
export interface LastYear {
  /** NaN where nothing is known. */
  readonly offered: Float64Array;
  /** For each day of the grid the day that stands for it; null without one. */
  readonly days: readonly (LocalDate | null)[];
}

/**
 * Contacts of a queue a year before, day for day: a holiday is set beside the same day of the same holiday, any other day beside the
 * same weekday of last year that was of its kind (no holiday; a workday for a workday in exchange). Hours keep their clock.
 */
export function likeLastYear(
  grid: IntervalGrid,
  { grid: past, queues }: History,
  queue: string,
  calendar: BusinessCalendar,
): LastYear {
  const offered = new Float64Array(grid.dayOffsets.at(-1) ?? 0).fill(Number.NaN);
  const facts = queues.find((one: QueueHistory) => one.queue === queue)?.facts.offered;
  const indexOf = new Map(past.days.map((date, d) => [date, d]));
  const days = grid.days.map((date) => {
    const like = dayLike(date, calendar);
    return like !== null && indexOf.has(like) ? like : null;
  });
  if (!facts || past.intervalMinutes !== grid.intervalMinutes) return { offered, days: days.map(() => null) };
  for (const [d, like] of days.entries()) {
    if (like === null) continue;
    const before = indexOf.get(like) as number;
    const at = new Map<number, number>();
    for (let i = past.dayOffsets[before] as number; i < (past.dayOffsets[before + 1] as number); i++) {
      at.set(localMinutesOf(intervalStart(past, i), past.zone), facts[i] as number);
    }
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      offered[i] = at.get(localMinutesOf(intervalStart(grid, i), grid.zone)) ?? Number.NaN;
    }
  }
  return { offered, days };
}

/** The day of the year before that is most like a day; null where none of its kind is near. */
function dayLike(date: LocalDate, calendar: BusinessCalendar): LocalDate | null {
  const { holiday, type, workType } = calendar.day(date);
  const same = addDays(date, -YEAR);
  if (holiday !== null) {
    const place = placeInHoliday(date, holiday, calendar);
    for (let distance = 0; distance <= MOON; distance++) {
      for (const near of distance === 0 ? [same] : [addDays(same, distance), addDays(same, -distance)]) {
        const known = calendar.day(near).holiday === holiday;
        if (known && placeInHoliday(near, holiday, calendar) === place) return near;
      }
    }
    return null;
  }
  // A Sunday worked in exchange has no Sunday to stand beside: any workday near it will do.
  const steps = type === 'adjusted_workday' ? [0, 1, -1, 2, -2, 3, -3] : NEAR;
  const found = steps.find((step) => {
    const { holiday: other, workType: kind } = calendar.day(addDays(same, step));
    return other === null && kind === workType;
  });
  return found === undefined ? null : addDays(same, found);
}

/** How many days of the same holiday lie before a day of it. */
function placeInHoliday(date: LocalDate, holiday: string, calendar: BusinessCalendar): number {
  let place = 0;
  while (calendar.day(addDays(date, -1 - place)).holiday === holiday) place++;
  return place;
}
