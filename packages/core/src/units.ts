/** Milliseconds since 1970-01-01T00:00:00Z, a whole number. Inside Seatwise every instant is one of these. */
export type Instant = number;

/** A business day in the center's zone, `YYYY-MM-DD`. Its length comes from the zone (23, 24 or 25 hours). */
export type LocalDate = string;

/** An IANA time zone name, for example `Asia/Shanghai`. */
export type Zone = string;

/** Offered load in erlangs: contacts per second × handle time in seconds. */
export type Erlangs = number;

/** A duration in seconds. */
export type Seconds = number;

/** A share between 0 and 1. */
export type Share = number;

export const MINUTE = 60_000;
export const HOUR = 3_600_000;

/** Interval lengths that a planning grid may have, in minutes. */
export const INTERVAL_MINUTES = [5, 10, 15, 30, 60] as const;
export type IntervalMinutes = (typeof INTERVAL_MINUTES)[number];

export function isIntervalMinutes(value: number): value is IntervalMinutes {
  return (INTERVAL_MINUTES as readonly number[]).includes(value);
}

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface TimeRange {
  readonly start: Instant;
  readonly end: Instant;
}
