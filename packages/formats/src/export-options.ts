import type { IntervalMinutes, Zone } from '@seatwise/core';
import type { Mend } from './interpret/mends.ts';
import type { Profile } from './profile/profile.ts';

export interface ExportOptions {
  readonly file: string;
  /** Zone of times without offset; null when the file has to say. */
  readonly zone: Zone | null;
  /** The profile to read by; null to find one. */
  readonly profile: Profile | null;
  /** Profiles saved before, recognised by their header. */
  readonly saved: readonly Profile[];
  /** Seconds behind counts within a threshold, where the file does not say. */
  readonly answerThreshold: number | null;
  readonly shortAbandonThreshold: number | null;
  /** Length of the intervals where the file does not show it: one interval has no neighbour. */
  readonly intervalMinutes: IntervalMinutes | null;
  readonly mends: readonly Mend[];
  /** Length of the intervals that single contacts are counted into. */
  readonly contactMinutes: IntervalMinutes;
  /** Rows that the file will have, roughly; a good guess spares memory. */
  readonly expectedRows: number;
}

export const EXPORT_DEFAULTS: Omit<ExportOptions, 'file' | 'zone'> = {
  profile: null,
  saved: [],
  answerThreshold: null,
  shortAbandonThreshold: null,
  intervalMinutes: null,
  mends: [],
  contactMinutes: 15,
  expectedRows: 1024,
};
