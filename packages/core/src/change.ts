import type { JsonObject } from './canonical-json.ts';
import type { Instant } from './units.ts';

/** Who writes, when, and why. Every write to storage names one. */
export interface ChangeBy {
  readonly actor: string;
  readonly at: Instant;
  readonly reason: string;
}

/** A line of the append-only log, written in the transaction of the change itself. */
export interface Change extends ChangeBy {
  readonly sequence: number;
  readonly action: string;
  readonly subject: string;
  readonly detail: JsonObject;
}
