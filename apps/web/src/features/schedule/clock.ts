import { type Instant, type IntervalGrid, intervalStart, MINUTE } from '@seatwise/core';

const DAY = 1440;

/** `9:05`, `0905` or `９：０５` as minutes after midnight; null for what is no time. */
export function parseClock(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const match = /^(\d{1,2}):?(\d{2})$/.exec(plain);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return match && minutes < 60 && hours * 60 + minutes <= DAY ? hours * 60 + minutes : null;
}

/**
 * The instant at which a clock shows so many minutes after midnight of a day of the grid; on the next day where that is
 * not after `after`. `time` writes an instant as the clock shows it, so that days with a clock change come out right.
 */
export function instantAt(
  grid: IntervalGrid,
  day: number,
  minutes: number,
  time: (at: Instant) => string,
  after: Instant | null = null,
): Instant {
  const begin = intervalStart(grid, grid.dayOffsets[day] ?? 0) + minutes * MINUTE;
  const shown = parseClock(time(begin)) ?? minutes;
  const off = ((((minutes - shown + DAY / 2) % DAY) + DAY) % DAY) - DAY / 2;
  const at = begin + off * MINUTE;
  return after !== null && at <= after ? at + DAY * MINUTE : at;
}
