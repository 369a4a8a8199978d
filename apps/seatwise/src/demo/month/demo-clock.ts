import { dayStart, minutesOfClock } from '@seatwise/calendar';
import type { ChangeBy, Instant, LocalDate, Zone } from '@seatwise/core';

/** The clock of the scripted month: it stands in for the server's, and like it never goes back. */
export class DemoClock {
  readonly #zone: Zone;
  #now: Instant = 0;

  constructor(zone: Zone) {
    this.#zone = zone;
  }

  get now(): Instant {
    return this.#now;
  }

  /** Moves on to a wall-clock time of a day and says who does what then. */
  at(date: LocalDate, time: string, actor: string, reason: string): ChangeBy {
    this.#now = Math.max(this.#now, dayStart(date, this.#zone) + minutesOfClock(time) * 60_000);
    return { actor, at: this.#now, reason };
  }
}
