import { addDays, clockOfMinutes, instantOn } from '@seatwise/calendar';
import { type Instant, MINUTE, SeatwiseError, type Shift, type Zone } from '@seatwise/core';
import type { ShiftRequestContent } from './shift-request.ts';

/** Leave by the clock on every day that is asked for, in minutes after midnight; an end not after the start is on the day after. */
export interface LeaveHours {
  readonly start: number;
  readonly end: number;
}

/** A stretch of time. */
export interface LeaveSpan {
  readonly start: Instant;
  readonly end: Instant;
}

const DAY_MINUTES = 1440;

/**
 * The hours that leave is asked for by; null for whole days and halves.
 * @throws SeatwiseError SHIFT_REQUEST_TIMES when it is by the hour without two different times, or has times and is not
 */
export function leaveHoursOf({
  part,
  start,
  end,
}: Pick<Extract<ShiftRequestContent, { kind: 'time_off' }>, 'part' | 'start' | 'end'>): LeaveHours | null {
  if (part !== 'hours' && start === undefined && end === undefined) return null;
  if (part !== 'hours' || start === undefined || end === undefined || start === end) {
    const clock = (minutes: number | undefined) => (minutes === undefined ? '–' : clockOfMinutes(minutes));
    throw new SeatwiseError('SHIFT_REQUEST_TIMES', { start: clock(start), end: clock(end) });
  }
  return { start, end };
}

/** Minutes that the hours last. */
export const leaveMinutes = ({ start, end }: LeaveHours): number => end - start + (end > start ? 0 : DAY_MINUTES);

/** The hours on a date. */
export function leaveSpanOn(hours: LeaveHours, date: string, zone: Zone): LeaveSpan {
  const start = instantOn(date, hours.start, zone);
  return { start, end: start + leaveMinutes(hours) * MINUTE };
}

/** The hours as a shift has them: of its own date, or after midnight where they meet it only there. */
export function spanInShift(hours: LeaveHours, shift: Pick<Shift, 'date' | 'start' | 'end'>, zone: Zone): LeaveSpan {
  const [first, next] = [leaveSpanOn(hours, shift.date, zone), leaveSpanOn(hours, addDays(shift.date, 1), zone)];
  const meets = ({ start, end }: LeaveSpan) => start < shift.end && end > shift.start;
  return !meets(first) && meets(next) ? next : first;
}

/** Whether two requests by the hour leave each other alone on every day. */
export const hoursApart = (a: LeaveHours, b: LeaveHours): boolean => {
  const after = (from: LeaveHours, to: LeaveHours) => (to.start - from.start + DAY_MINUTES) % DAY_MINUTES;
  return a.start !== b.start && after(a, b) >= leaveMinutes(a) && after(b, a) >= leaveMinutes(b);
};
