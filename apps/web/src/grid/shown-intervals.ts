import type { DayState } from '../api/use-day.ts';

/** Intervals between the first and the last in which anything is expected, came, or is scheduled; and the running one. */
export function shownOf(
  { starts, nowAt, intervalMinutes }: DayState,
  { forecast, offered, scheduled }: DayState['columns'][number],
): { readonly first: number; readonly current: number; readonly end: number } {
  const used = starts.map((_, i) => (forecast[i] ?? 0) > 0 || (offered[i] ?? 0) > 0 || (scheduled[i] ?? 0) > 0);
  const first = Math.max(0, used.indexOf(true));
  const end = used.lastIndexOf(true) + 1 || starts.length;
  const over = starts.findIndex((start) => start + intervalMinutes * 60_000 > nowAt);
  return { first, current: Math.max(first, Math.min(end, over < 0 ? end : over)), end };
}
