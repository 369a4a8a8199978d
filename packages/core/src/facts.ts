/**
 * Additive facts of one queue and interval. Counts are contacts, times are totals in seconds.
 * AHT, ASA, occupancy and service level are never stored: `@seatwise/metrics` defines each once.
 */
export const FACT_NAMES = [
  'offered',
  'answered',
  'handled',
  'abandoned',
  'shortAbandoned',
  'flowIn',
  'flowOut',
  'answeredWithinThreshold',
  'abandonedWithinThreshold',
  'talkTime',
  'holdTime',
  'afterContactWork',
  'handleTime',
  'answerWait',
  'abandonWait',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** One array per fact that the source held, each as long as its grid or its row list; NaN where unknown. */
export type FactColumns = { readonly [Name in FactName]?: Float64Array };

/** The seconds behind `answeredWithinThreshold` and `shortAbandoned`. Facts with different thresholds are never summed. */
export interface FactThresholds {
  readonly answerThreshold: number | null;
  readonly shortAbandonThreshold: number | null;
}

/** What is known about an interval: outside opening hours, open but absent from the files, or observed (zero included). */
export const INTERVAL_STATE = { closed: 0, missing: 1, observed: 2 } as const;
export type IntervalState = (typeof INTERVAL_STATE)[keyof typeof INTERVAL_STATE];
