import type { Channel } from '../center.ts';
import type { FactColumns, FactThresholds } from '../facts.ts';
import type { IntervalGrid } from '../interval-grid.ts';
import type { Issue } from '../issue.ts';
import type { Instant } from '../units.ts';

/**
 * Rows of an interval file as `formats` read them, column by column: row `i` belongs to `queues[queue[i]]`
 * and starts at `start[i]`. All arrays have one length; unknown values are NaN.
 */
export interface IntervalRecords {
  readonly file: string;
  readonly queues: readonly { readonly id: string; readonly channel: Channel }[];
  readonly queue: Int32Array;
  readonly start: Float64Array;
  /** Line of the file, the header being 1. */
  readonly row: Int32Array;
  readonly facts: FactColumns;
  readonly thresholds: FactThresholds;
  /** Spacing of the rows in minutes, as found in the file. */
  readonly intervalMinutes: number;
  /** Intervals from this instant on were not over when the file came: their facts are so far, and no history. */
  readonly partialFrom?: Instant;
}

/** Gap-free series of one queue over the history's grid. */
export interface QueueHistory extends FactThresholds {
  readonly queue: string;
  readonly channel: Channel;
  /** `INTERVAL_STATE` per interval. */
  readonly state: Uint8Array;
  /** Minutes of the interval in which the queue was open, 0 .. intervalMinutes. */
  readonly openMinutes: Uint8Array;
  /** NaN where the interval is closed or missing, or the source did not hold the fact. */
  readonly facts: FactColumns;
}

export interface History {
  readonly grid: IntervalGrid;
  readonly queues: readonly QueueHistory[];
  readonly issues: readonly Issue[];
}
