import { addDays, dayStart, weekdayOf } from '@seatwise/calendar';
import { HOUR, type Instant, type LocalDate } from '@seatwise/core';
import {
  type LeavePart,
  type LeaveSpan,
  leaveHoursOf,
  leaveMinutes,
  leaveSpanOn,
  type ShiftRequestContent,
  type TradeVerdict,
} from '@seatwise/schedule';
import { agentOf, type PlannedCenter } from './planned-center.ts';

/** A stretch of leave inside one business day. */
export interface LeaveStretch {
  readonly date: LocalDate;
  readonly start: Instant;
  readonly end: Instant;
}

/** When a working day that is not planned yet is taken to begin, hours after midnight. */
const UNPLANNED_START = 9;
const SATURDAY = 5;

/**
 * The time that leave takes: from shifts where the day is planned, else contract hours from Monday to Friday, by the hour at
 * most as many. What is leave already is not taken again.
 */
export function leaveStretches(
  planned: PlannedCenter,
  person: string,
  content: Extract<ShiftRequestContent, { kind: 'time_off' }>,
  { before, after }: Pick<TradeVerdict, 'before' | 'after'>,
): LeaveStretch[] {
  const { grid, zone } = planned;
  const { from, to, code, part } = content;
  const [first, last] = [grid.days[0] as LocalDate, grid.days.at(-1) as LocalDate];
  const held = before.flatMap(({ activities }) =>
    activities.filter(({ activity }) => planned.leaveCodes.has(activity)),
  );
  const stretches = after.flatMap(({ date, activities }) =>
    activities
      .filter(({ activity }) => activity === code)
      .flatMap((one) => without(one, held).map(({ start, end }) => ({ date, start, end }))),
  );
  const byHour = leaveHoursOf(content);
  const whole = contractHours(planned, person);
  const hours = byHour ? Math.min(leaveMinutes(byHour) / 60, whole) : whole * (part === 'day' ? 1 : 0.5);
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if ((date >= first && date <= last) || weekdayOf(date) >= SATURDAY) continue;
    const start = byHour
      ? leaveSpanOn(byHour, date, zone).start
      : dayStart(date, zone) + (UNPLANNED_START + offsetOf(part, hours)) * HOUR;
    stretches.push({ date, start, end: start + hours * HOUR });
  }
  return stretches.sort((a, b) => a.start - b.start);
}

/** What of a stretch is not leave already. */
const without = (stretch: LeaveSpan, held: readonly LeaveSpan[]): LeaveSpan[] =>
  held.reduce<LeaveSpan[]>(
    (left, { start, end }) =>
      left.flatMap((one) =>
        [
          { start: one.start, end: Math.min(one.end, start) },
          { start: Math.max(one.start, end), end: one.end },
        ].filter((piece) => piece.end > piece.start),
      ),
    [stretch],
  );

const offsetOf = (part: LeavePart, hours: number): number => (part === 'second_half' ? hours : 0);

/** Hours of a working day by contract. */
function contractHours(planned: PlannedCenter, person: string): number {
  const { contract } = agentOf(planned, person);
  const { weeklyHours = 40, daysPerWeek = 5 } = planned.contracts.find(({ id }) => id === contract) ?? {};
  return weeklyHours / daysPerWeek;
}

export const hoursOf = (stretches: readonly LeaveStretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + (end - start) / HOUR, 0);
