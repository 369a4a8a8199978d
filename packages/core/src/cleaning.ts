import type { LocalDate } from './units.ts';

/** What an interval of a history teaches a forecast. */
export const TEACHING = {
  /** What was found there, unless the forecast takes it for an anomaly itself. */
  asFound: 0,
  /** Nothing: an anomaly that was accepted. */
  nothing: 1,
  /** What was found there: an anomaly that was rejected counts as an ordinary day. */
  confirmed: 2,
} as const;

/** How a mark differs from what is usual: the day's level, its shape, or some intervals of it. */
export const MARK_KINDS = ['level', 'shape', 'interval'] as const;

/** Intervals of a history that look wrong. A mark changes nothing: a decision may. */
export interface AnomalyMark {
  readonly queue: string;
  readonly date: LocalDate;
  readonly kind: (typeof MARK_KINDS)[number];
  /** Indices of the first marked interval of the history's grid, and of the one after the last. */
  readonly first: number;
  readonly end: number;
  /** Contacts that came in the marked intervals, and those that would have been usual. */
  readonly observed: number;
  readonly expected: number;
  /** How far from usual, in robust deviations; the limit of its kind is what makes it a mark. */
  readonly deviations: number;
  readonly limit: number;
  /** The holiday or event that explains it, so that it is no anomaly; null without one. */
  readonly explainedBy: string | null;
}

export const CLEANING_ACTIONS = ['accept', 'reject', 'replace', 'outage', 'promotion', 'withdraw'] as const;
export type CleaningAction = (typeof CLEANING_ACTIONS)[number];

/**
 * A planner's decision on a span of a queue's history. `accept`: an anomaly, it teaches nothing; `reject`: it was like this and counts;
 * `replace`: forecasts learn from other values, the history keeps its own; `outage` and `promotion`: the day becomes an event;
 * `withdraw`: what was decided on the span holds no longer, as if nothing had been.
 */
export interface CleaningDecision {
  readonly queue: string;
  readonly date: LocalDate;
  /** Minutes since midnight, `to` exclusive (1440 for the day's end); the whole day is 0 to 1440. */
  readonly from: number;
  readonly to: number;
  readonly action: CleaningAction;
  /** Contacts of the span after a replacement; null takes what is usual. */
  readonly value: number | null;
  readonly reason: string;
  readonly author: string;
}
