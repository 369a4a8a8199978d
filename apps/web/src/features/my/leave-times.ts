import { minutesOfClock } from '@seatwise/calendar';

/** Hours of a day as typed, `15:00`; empty until somebody has said them. */
export interface LeaveTimes {
  readonly since: string;
  readonly until: string;
}

/** The hours as a request holds them, in minutes after midnight; null until there are two different ones. */
export function minutesOfTimes({ since, until }: LeaveTimes): { readonly start: number; readonly end: number } | null {
  return since === '' || until === '' || since === until
    ? null
    : { start: minutesOfClock(since), end: minutesOfClock(until) };
}
