import { weekdayIndex } from '../../grid/by-day.ts';

export const SHADES = 6;

/** Consecutive days as weeks: one row a weekday (Monday first), one column a week; null where a week has no such day here. */
export function weekRows(days: readonly string[]): (string | null)[][] {
  const before = days[0] === undefined ? 0 : weekdayIndex(days[0]);
  const weeks = Math.ceil((before + days.length) / 7);
  return Array.from({ length: 7 }, (_, row) =>
    Array.from({ length: weeks }, (_, week) => days[week * 7 + row - before] ?? null),
  );
}

/** For each week the month that begins in it; the first week names its own where the next name leaves room for it. */
export function monthLabels(weeks: readonly (readonly (string | null)[])[]): string[] {
  const starts = (weeks[0] ?? []).map((_, week) =>
    weeks.flatMap((row) => row[week] ?? []).find((day) => day.endsWith('-01')),
  );
  const first = weeks.flatMap((row) => row[0] ?? []).toSorted()[0];
  return starts.map((day, week) =>
    (day ?? (week === 0 && !starts.slice(1, 3).some(Boolean) ? (first ?? '') : '')).slice(0, 7),
  );
}

/** Where a key leads from a day: up and down by days, left and right by weeks. Null for keys that mean nothing here. */
export function dayByKey(days: readonly string[], from: string, key: string): string | null {
  const at = days.indexOf(from);
  const clamp = (index: number) => days[Math.max(0, Math.min(days.length - 1, index))] ?? null;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: -1,
    ArrowDown: 1,
    ArrowLeft: -7,
    ArrowRight: 7,
    PageUp: -28,
    PageDown: 28,
    Home: -days.length,
    End: days.length,
  };
  const step = steps[key];
  return step === undefined || at < 0 ? null : clamp(at + step);
}

/** A shade from 0 to `SHADES - 1` for each total, evenly over their range; null where there is none. */
export function shadesOf(totals: readonly (number | null)[]): (number | null)[] {
  const known = totals.filter((total) => total !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return totals.map((total) => {
    if (total === null) return null;
    return high === low ? 0 : Math.min(SHADES - 1, Math.floor(((total - low) / (high - low)) * SHADES));
  });
}
