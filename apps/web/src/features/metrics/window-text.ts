import { addDays } from '@seatwise/calendar';

/** First and last day of a metric's window as local instants; an end at the start of a day is the day before it. */
export function windowDays({ from, to }: { readonly from: string; readonly to: string }): { from: string; to: string } {
  const last = to.slice(0, 10);
  return { from: from.slice(0, 10), to: to.slice(11, 16) === '00:00' ? addDays(last, -1) : last };
}
