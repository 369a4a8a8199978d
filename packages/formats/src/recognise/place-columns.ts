import type { PlacedColumn } from '../interpret/reader-settings.ts';
import { plainHeader } from '../profile/header-words.ts';
import type { Profile } from '../profile/profile.ts';

/** Columns of a profile at their places under a header (or by number where there is none); what is absent is left out. */
export function placeColumns(profile: Profile, header: readonly string[]): PlacedColumn[] {
  const exact = new Map<string, number>();
  const plain = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    if (!exact.has(name.trim())) exact.set(name.trim(), index);
    if (!plain.has(plainHeader(name))) plain.set(plainHeader(name), index);
  }
  return profile.columns.flatMap((column): PlacedColumn[] => {
    const index =
      typeof column.column === 'number'
        ? column.column - 1
        : (exact.get(column.column) ?? plain.get(plainHeader(column.column)) ?? -1);
    return index < 0
      ? []
      : [
          {
            ...column,
            index,
            name: typeof column.column === 'number' ? String(column.column) : (header[index] ?? '').trim(),
          },
        ];
  });
}

/** True when every header that the profile names is there. */
export function matchesHeader(profile: Profile, header: readonly string[]): boolean {
  if (profile.match.length === 0) return false;
  const names = new Set(header.map(plainHeader));
  return profile.match.every((name) => names.has(plainHeader(name)));
}
