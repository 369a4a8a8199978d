import {
  addDays,
  type BusinessCalendar,
  type DayInfo,
  dayNumber,
  keepsSpringFestival,
  lunarNewYear,
} from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';

/** What the calendar says about one day, as the models use it. */
export interface DayFacts {
  /** 0 Monday … 6 Sunday. */
  readonly weekday: number;
  /** Days since 1970-01-01. */
  readonly number: number;
  /** Ordinary days behave as their weekday; the other kinds as their work type, wherever they fall in the week. */
  readonly kind: 'ordinary' | 'adjusted_workday' | 'adjusted_day_off' | 'holiday';
  /** Names of effects that hold on this day, with their class: the more general a name, the more days teach it. */
  readonly effects: readonly Effect[];
  /** Product of the factors that the planner gave for events of this day. */
  readonly givenFactor: number;
  /** A day that teaches nothing: an outage or closure. */
  readonly disturbed: boolean;
}

export interface Effect {
  readonly name: string;
  readonly family: 'month' | 'closure' | 'holiday' | 'named_holiday' | 'near' | 'named_near' | 'event';
  /** Index of the day on which it was first known, where no calendar said it beforehand. */
  readonly knownFrom?: number;
}

const NEAR = 3;

/** How a day of a queue went: planned shut, meant to be open but without a row, or open. */
export type Opening = 'closed' | 'absent' | 'open';

/** The facts of consecutive days for one queue. */
export function dayFacts(
  days: readonly LocalDate[],
  calendar: BusinessCalendar,
  queue: string,
  openingOf: (day: number) => Opening,
): DayFacts[] {
  const reach = 8;
  const first = days[0];
  if (first === undefined) return [];
  const info = Array.from({ length: days.length + 2 * reach }, (_, i) => calendar.day(addDays(first, i - reach)));
  const at = (d: number) => info[d + reach] as DayInfo;
  const usuallyOpen = new Set<number>();
  for (const d of days.keys()) if (openingOf(d) === 'open') usuallyOpen.add(at(d).weekday);
  const months = monthPositions(days, calendar);
  const lunar = keepsSpringFestival(calendar.country);
  return days.map((date, d) => {
    const today = at(d);
    const effects: Effect[] = [];
    for (const name of months[d] as string[]) effects.push({ name, family: 'month' });
    const closure = afterClosure(d, at, openingOf, usuallyOpen);
    if (closure) effects.push(closure);
    effects.push(...holidayEffects(d, at), ...(lunar ? springFestivalEffects(date) : []));
    let givenFactor = 1;
    for (const event of today.events) {
      if (event.queues !== null && !event.queues.includes(queue)) continue;
      if (event.kind === 'outage' || event.kind === 'closure') continue;
      if (event.factor !== undefined) {
        givenFactor *= event.factor;
        continue;
      }
      const place = dayNumber(date) - dayNumber(event.start);
      effects.push({ name: `event:${event.name}`, family: 'event' });
      effects.push({ name: `event:${event.name}:${Math.min(place, 6)}`, family: 'event' });
    }
    for (const { event, distance } of today.around) {
      if (event.queues !== null && !event.queues.includes(queue)) continue;
      const side = distance < 0 ? 'before' : 'after';
      effects.push({ name: `event:${event.name}:${side}:${Math.abs(distance)}`, family: 'event' });
    }
    return {
      weekday: today.weekday,
      number: dayNumber(date),
      kind:
        today.type === 'statutory_holiday'
          ? 'holiday'
          : today.type === 'adjusted_workday' || today.type === 'adjusted_day_off'
            ? today.type
            : 'ordinary',
      effects,
      givenFactor,
      disturbed: today.events.some(
        ({ kind, queues }) => (kind === 'outage' || kind === 'closure') && (queues === null || queues.includes(queue)),
      ),
    };
  });
}

/** The day before this one that is usually open was not. A day without rows that nobody planned is known when it is over. */
function afterClosure(
  d: number,
  at: (d: number) => DayInfo,
  openingOf: (d: number) => Opening,
  usuallyOpen: ReadonlySet<number>,
): Effect | null {
  for (let before = d - 1; before >= Math.max(0, d - 4); before--) {
    if (!usuallyOpen.has(at(before).weekday)) continue;
    const opening = openingOf(before);
    if (opening === 'open') return null;
    const effect: Effect = { name: 'after_closure', family: 'closure' };
    return opening === 'closed' ? effect : { ...effect, knownFrom: before + 1 };
  }
  return null;
}

/** A holiday by class, name and place in its run; the days around it by their distance. */
function holidayEffects(d: number, at: (d: number) => DayInfo): Effect[] {
  const today = at(d);
  const holiday = (name: string): Effect => ({ name, family: 'holiday' });
  const named = (name: string): Effect => ({ name, family: 'named_holiday' });
  if (today.type === 'statutory_holiday') {
    const same = (day: DayInfo) => day.holiday === today.holiday && day.type === 'statutory_holiday';
    let place = 0;
    while (place < 6 && same(at(d - place - 1))) place++;
    return [holiday('holiday'), named(`holiday:${today.holiday}`), named(`holiday:${today.holiday}:${place}`)];
  }
  if (today.type === 'adjusted_day_off' || (today.type === 'weekend' && today.holiday !== null)) {
    return [holiday('day_off'), named(`day_off:${today.holiday}`)];
  }
  const found: Effect[] = today.type === 'adjusted_workday' ? [holiday('adjusted_workday')] : [];
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const [side, other] of [
      ['after', at(d - distance).holiday],
      ['before', at(d + distance).holiday],
    ] as const) {
      if (other === null) continue;
      found.push({ name: `${side}:${distance}`, family: 'near' });
      found.push({ name: `${side}:${other}:${distance}`, family: 'named_near' });
      return found;
    }
  }
  return found;
}

/** Days before and after the lunar new year that it moves, wherever it falls in the solar year. */
const SPRING_BEFORE = 14;
const SPRING_AFTER = 16;

/** Distance from the lunar new year, alone and in spans of three days. */
function springFestivalEffects(date: LocalDate): Effect[] {
  const newYear = lunarNewYear(Number(date.slice(0, 4)));
  if (newYear === null) return [];
  const distance = dayNumber(date) - dayNumber(newYear);
  if (distance < -SPRING_BEFORE || distance > SPRING_AFTER) return [];
  return [
    { name: `spring:${Math.floor(distance / 3)}`, family: 'named_holiday' },
    { name: `spring_day:${distance}`, family: 'named_holiday' },
  ];
}

/** Position among the month's working days from either end, and the days around the middle. */
function monthPositions(days: readonly LocalDate[], calendar: BusinessCalendar): string[][] {
  const first = days[0] as LocalDate;
  const last = days.at(-1) as LocalDate;
  const place = new Map<LocalDate, number>();
  const left = new Map<LocalDate, number>();
  let month: LocalDate[] = [];
  const close = () => {
    for (const [i, date] of month.entries()) {
      place.set(date, i + 1);
      left.set(date, month.length - 1 - i);
    }
    month = [];
  };
  const end = `${last.slice(0, 8)}31`;
  for (
    let date = `${first.slice(0, 8)}01`;
    date <= end && date.slice(0, 7) <= last.slice(0, 7);
    date = addDays(date, 1)
  ) {
    if (date.endsWith('-01')) close();
    if (calendar.day(date).workType === 'workday') month.push(date);
  }
  close();
  return days.map((date) => {
    const names: string[] = [];
    const from = place.get(date);
    const to = left.get(date);
    if (from !== undefined && from <= 5) names.push(from <= 3 ? `month:first_${from}` : 'month:first_4_5');
    if (to !== undefined && to <= 2) names.push(`month:last_${to}`);
    const day = Number(date.slice(8));
    if (from !== undefined && day >= 14 && day <= 17) names.push('month:middle');
    return names;
  });
}
