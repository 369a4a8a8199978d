import type { Issue } from '@seatwise/core';
import type { PlacedColumn } from '../interpret/reader-settings.ts';
import { readWhen } from '../interpret/when.ts';
import { BUILT_IN_PROFILES, CANONICAL, HEADERLESS_PROFILES } from '../profile/built-in.ts';
import type { Profile } from '../profile/profile.ts';
import type { Sheet } from '../sheet.ts';
import { deriveProfile, findDecimal } from './derive-profile.ts';
import { combinedNames, findHeader } from './find-header.ts';
import { matchesHeader, placeColumns } from './place-columns.ts';

const SEARCHED_ROWS = 40;

/** How the rows of a sheet are to be read. */
export interface Recognition {
  readonly profile: Profile;
  readonly columns: readonly PlacedColumn[];
  readonly header: readonly string[];
  /** Index of the first row of data. */
  readonly firstRow: number;
  readonly strict: boolean;
  readonly issues: readonly Issue[];
}

export interface RecogniseOptions {
  /** The profile that the user named; null to find one. */
  readonly profile: Profile | null;
  /** Profiles saved before: recognised first. */
  readonly saved: readonly Profile[];
  readonly separator: string | null;
  readonly shortAbandon: number | null;
}

/** Finds the layout of a sheet by its header: a saved profile, a vendor's, a shape without header, the words of the header. */
export function recognise(sheet: Sheet, options: RecogniseOptions): Recognition | null {
  const { profile, saved } = options;
  if (profile) return byProfile(sheet, [profile], true) ?? (profile.headerRows === 0 ? headerless(profile) : null);
  const vendors = BUILT_IN_PROFILES.filter(({ name }) => name !== CANONICAL.name);
  return (
    canonical(sheet) ??
    byProfile(sheet, saved, false) ??
    byProfile(sheet, vendors, false) ??
    byShape(sheet) ??
    byWords(sheet, options)
  );
}

/** The interval CSV of our own has its header in the first row and nothing around it. */
function canonical(sheet: Sheet): Recognition | null {
  const header = (sheet.rows[0]?.cells ?? []).map((name) => name.trim());
  if (!CANONICAL.match.every((name) => header.includes(name))) return null;
  return {
    profile: CANONICAL,
    columns: placeColumns(CANONICAL, header),
    header,
    firstRow: 1,
    strict: true,
    issues: [],
  };
}

function byProfile(sheet: Sheet, profiles: readonly Profile[], named: boolean): Recognition | null {
  for (const profile of profiles) {
    if (profile.headerRows === 0 || profile.layout === 'matrix') continue;
    for (let at = 0; at + profile.headerRows <= Math.min(sheet.rows.length, SEARCHED_ROWS); at++) {
      const header = combinedNames(sheet.rows.slice(at, at + profile.headerRows).map(({ cells }) => cells));
      if (
        !matchesHeader(profile, header) &&
        !(named && profile.match.length === 0 && placeColumns(profile, header).length >= 2)
      )
        continue;
      const columns = placeColumns(profile, header);
      if (profile.name === CANONICAL.name && at > 0) continue;
      return {
        profile,
        columns,
        header,
        firstRow: at + profile.headerRows,
        strict: profile.name === CANONICAL.name,
        issues: [],
      };
    }
  }
  return null;
}

const headerless = (profile: Profile): Recognition => ({
  profile,
  columns: placeColumns(profile, []),
  header: [],
  firstRow: 0,
  strict: false,
  issues: [],
});

const numeric = (cell: string | undefined) => /^\d+([.,]\d+)?$/.test((cell ?? '').trim());
const dated = (cell: string | undefined, timed: boolean) => {
  const when = readWhen(cell ?? '', { order: null, year: null });
  return when !== null && when.date !== null && (when.minutes !== null) === timed;
};

const SHAPES: Readonly<Record<string, (cells: readonly string[]) => boolean>> = {
  'teleopti-queue': (cells) => cells.length === 21 && teleopti(cells),
  'ringcentral-queue': (cells) => cells.length === 20 && teleopti(cells),
  'teleopti-forecast': (cells) =>
    (cells.length === 6 || cells.length === 7) &&
    dated(cells[1], true) &&
    dated(cells[2], true) &&
    cells.slice(3).every((cell) => numeric(cell) || cell === ''),
  'verint-strategic': (cells) =>
    cells.length === 4 &&
    /^\d{1,2}-\d{1,2}-\d{4}$/.test((cells[1] ?? '').trim()) &&
    numeric(cells[2]) &&
    numeric(cells[3]),
};

const teleopti = (cells: readonly string[]) =>
  /^(5|10|15|30|60)$/.test((cells[0] ?? '').trim()) &&
  dated(cells[1], false) &&
  /^\d{1,2}:?\d{2}(:\d{2})?$/.test((cells[2] ?? '').trim()) &&
  cells.slice(5).every((cell) => numeric(cell) || cell.trim() === '');

/** Most of the first rows have the shape: one bad row is for the reader to find. */
function byShape(sheet: Sheet): Recognition | null {
  const rows = sheet.rows.slice(0, 200);
  for (const profile of HEADERLESS_PROFILES) {
    const shape = SHAPES[profile.name];
    if (shape && rows.length > 0 && rows.filter(({ cells }) => shape(cells)).length * 2 > rows.length)
      return headerless(profile);
  }
  return null;
}

function byWords(sheet: Sheet, { separator, shortAbandon }: RecogniseOptions): Recognition | null {
  const header = findHeader(sheet.rows);
  if (!header) return null;
  const { profile, issues } = deriveProfile(sheet, header, { decimal: findDecimal(sheet, separator), shortAbandon });
  const columns = placeColumns(profile, header.names);
  return { profile, columns, header: header.names, firstRow: header.firstRow, strict: false, issues };
}

/** A year that the words above a table name, if they name one alone. */
export function yearOf(texts: readonly string[]): number | null {
  const years = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?<!\d)(20\d{2})(?=\s*年|[-/.]\d{1,2}(?!\d))/g)].map((match) => Number(match[1])),
    ),
  );
  return years.size === 1 ? ([...years][0] as number) : null;
}
