import type { Instant, LocalDate } from './units.ts';

/** Lengths of the periods that evidence rules look at. A week starts on Monday. */
export const PERIOD_GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type PeriodGrain = (typeof PERIOD_GRAINS)[number];

/** How an observation came about. Seen by our own server, read from a file, or stated by somebody. */
export const EVIDENCE_KINDS = ['observed', 'imported', 'declared'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What was seen in one period: from its first business day. A value of null was looked for and not found. */
export interface PeriodValue {
  readonly start: LocalDate;
  readonly value: number | string | boolean | null;
  /** Rows behind the value. */
  readonly n: number;
}

/** One observation a period; periods that are not listed are not known. */
export interface PeriodSeries {
  readonly grain: PeriodGrain;
  readonly periods: readonly PeriodValue[];
}

/**
 * Something that planning itself knows and an assessment may use as evidence, under a name such as
 * `history.months_held`, `forecast.grain` or `schedule.coverage`. `@seatwise/pipeline` makes them.
 */
export interface PlanningFact {
  readonly name: string;
  /** As it stands; null where only the series is known. */
  readonly value: number | string | boolean | null;
  readonly unit: 'share' | 'seconds' | 'minutes' | 'hours' | 'days' | 'months' | 'count' | 'points' | 'text' | 'flag';
  /** The stretch of time it speaks of, half-open; null when it speaks of the center as it stands. */
  readonly window: { readonly start: Instant; readonly end: Instant } | null;
  /** Artefact it was read from. */
  readonly artefact: string | null;
  /** The same by day, week, month …, for rules that look at several periods. */
  readonly series?: readonly PeriodSeries[];
  /** `imported` unless said. */
  readonly kind?: EvidenceKind;
  /** When it reached us, by our own clock. */
  readonly receivedAt?: Instant;
}
