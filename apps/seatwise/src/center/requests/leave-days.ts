import { addDays, dayStart, weekdayOf } from '@seatwise/calendar';
import { HOUR, type Instant, type LocalDate } from '@seatwise/core';
import type { LeavePart, ShiftRequestContent, TradeVerdict } from '@seatwise/schedule';
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

/** The time that leave takes: from shifts where the day is planned, else contract hours from Monday to Friday. */
export function leaveStretches(
  planned: PlannedCenter,
  person: string,
  content: Extract<ShiftRequestContent, { kind: 'time_off' }>,
  { before, after }: Pick<TradeVerdict, 'before' | 'after'>,
): LeaveStretch[] {
  const { grid, zone } = planned;
  const { from, to, code, part } = content;
  const [first, last] = [grid.days[0] as LocalDate, grid.days.at(-1) as LocalDate];
  const already = new Set(
    before.flatMap(({ activities }) =>
      activities.flatMap(({ activity, start }) => (planned.leaveCodes.has(activity) ? [start] : [])),
    ),
  );
  const stretches = after.flatMap(({ date, activities }) =>
    activities.flatMap(({ activity, start, end }) =>
      activity === code && !already.has(start) ? [{ date, start, end }] : [],
    ),
  );
  const hours = contractHours(planned, person) * (part === 'day' ? 1 : 0.5);
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if ((date >= first && date <= last) || weekdayOf(date) >= SATURDAY) continue;
    const start = dayStart(date, zone) + (UNPLANNED_START + offsetOf(part, hours)) * HOUR;
    stretches.push({ date, start, end: start + hours * HOUR });
  }
  return stretches.sort((a, b) => a.start - b.start);
}

const offsetOf = (part: LeavePart, hours: number): number => (part === 'second_half' ? hours : 0);

/** Hours of a working day by contract. */
function contractHours(planned: PlannedCenter, person: string): number {
  const { contract } = agentOf(planned, person);
  const { weeklyHours = 40, daysPerWeek = 5 } = planned.contracts.find(({ id }) => id === contract) ?? {};
  return weeklyHours / daysPerWeek;
}

export const hoursOf = (stretches: readonly LeaveStretch[]): number =>
  stretches.reduce((sum, { start, end }) => sum + (end - start) / HOUR, 0);
