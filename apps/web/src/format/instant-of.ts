import { clockText } from './clock-text.ts';

/** Half hours of a day. */
export const TIMES: readonly string[] = Array.from({ length: 48 }, (_, i) => clockText(i * 30));

/** The instant of a wall time in a zone. Where a clock change skips or repeats it, the one that standard rules give. */
export function instantOf(date: string, time: string, zone: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const offsetAt = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - instant;
  // Twice, because the offset at the guess may not be the one at the answer.
  return wall - offsetAt(wall - offsetAt(wall));
}
