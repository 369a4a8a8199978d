import type { Instant } from '@seatwise/core';

/** Words and times as the board writes them; the same object until the language changes. */
export interface BoardWords {
  readonly name: (activity: string) => string;
  /** Two characters. */
  readonly short: (activity: string) => string;
  readonly time: (at: Instant) => string;
}

/** Pixels of a Latin letter and of a Han character at the size of a label, of both edges, and of the two letters that are least. */
const [LATIN, HAN, EDGES, LEAST] = [6.5, 11, 8, 26];

/** Pixels of an hour from which names are written out: below it some would have the room and others not. */
const NAMES_FROM = 48;

/** What of an activity's name there is room for: all of it, two characters, or nothing. */
export function labelOf({ name, short }: BoardWords, activity: string, width: number, hour: number): string {
  if (hour < NAMES_FROM) return width >= LEAST ? short(activity) : '';
  const whole = name(activity);
  const needed = [...whole].reduce((sum, sign) => sum + (sign > '\u2e80' ? HAN : LATIN), EDGES);
  return width >= needed ? whole : width >= LEAST ? short(activity) : '';
}
