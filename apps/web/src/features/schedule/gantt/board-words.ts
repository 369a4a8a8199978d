import type { Instant } from '@seatwise/core';

/** Words and times as the board writes them; the same object until the language changes. */
export interface BoardWords {
  readonly name: (activity: string) => string;
  /** Two characters. */
  readonly short: (activity: string) => string;
  readonly time: (at: Instant) => string;
}
