import type { FactName, Zone } from '@seatwise/core';
import type { Profile, ProfileColumn } from '../profile/profile.ts';

/** A column of the profile at its place in the rows. */
export interface PlacedColumn extends ProfileColumn {
  readonly index: number;
  /** How findings call it. */
  readonly name: string;
}

export interface ReaderSettings {
  readonly profile: Profile;
  readonly columns: readonly PlacedColumn[];
  readonly zone: Zone | null;
  /** Queue of rows that name none. */
  readonly queue: string;
  readonly width: number;
  /** The interval CSV of our own: nothing is forgiven. */
  readonly strict: boolean;
  readonly year: number | null;
  readonly expectedRows: number;
  /** Minutes between rows where they do not show it. */
  readonly usualMinutes: number | null;
}

/** A value that a column carries into the table: a total, or an average still to be multiplied. */
export interface ValueColumn {
  readonly column: PlacedColumn;
  readonly role: 'total' | 'average' | 'share';
  readonly fact: FactName;
  /** Column of the table. */
  readonly at: number;
}

/** The columns of a table by what they say; of two that say the same, the first. */
export type ColumnsByRole = Readonly<Partial<Record<string, PlacedColumn>>>;

/** How dates and times of a table are written. */
export const whenOptions = ({ profile, year, strict }: ReaderSettings) => ({
  order: profile.dateOrder,
  year,
  iso: strict || profile.times === 'utc',
});

/** A text of its own: a piece cut from a file would hold on to all of the file. */
export const ownCopy = (text: string): string => text.split('').join('');
