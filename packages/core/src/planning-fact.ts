import type { Instant } from './units.ts';

/**
 * Something that planning itself knows and an assessment may use as evidence, under a name such as
 * `history.months_held`, `forecast.grain` or `schedule.coverage`. `@seatwise/pipeline` makes them.
 */
export interface PlanningFact {
  readonly name: string;
  readonly value: number | string | boolean;
  readonly unit: 'share' | 'seconds' | 'minutes' | 'days' | 'months' | 'count' | 'text' | 'flag';
  /** The stretch of time it speaks of, half-open; null when it speaks of the center as it stands. */
  readonly window: { readonly start: Instant; readonly end: Instant } | null;
  /** Artefact it was read from. */
  readonly artefact: string | null;
}
