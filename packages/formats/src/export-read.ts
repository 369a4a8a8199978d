import type { FactName, IntervalRecords, Issue, Observation } from '@seatwise/core';
import type { ExportKind, Profile } from './profile/profile.ts';

/** What an export holds, and how it was understood. With an error among the issues there are neither records nor observations. */
export interface ExportRead {
  readonly kind: ExportKind;
  /** As found or as given; what a person saves to have the file read the same way again. */
  readonly profile: Profile | null;
  readonly separator: string | null;
  readonly records: IntervalRecords | null;
  /** Whole days and capacity by day. */
  readonly observations: readonly Observation[] | null;
  /** Rows of data, without totals and notes. */
  readonly rows: number;
  /** Queue-intervals. */
  readonly intervals: number;
  readonly totals: Readonly<Partial<Record<FactName, number>>>;
  /** Rows that stated totals: left out, and held against the sums. */
  readonly totalRows: number;
  readonly issues: readonly Issue[];
}

/** What is read of a file that holds nothing. */
export const NOTHING_READ: ExportRead = {
  kind: 'history',
  profile: null,
  separator: null,
  records: null,
  observations: null,
  rows: 0,
  intervals: 0,
  totals: {},
  totalRows: 0,
  issues: [],
};
