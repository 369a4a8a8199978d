import { addDays, daysBetween, weekdayOf } from '@seatwise/calendar';
import type { Forecast, LocalDate } from '@seatwise/core';
import { sumOf } from '../edits/cell-sums.ts';
import type { Cell } from '../edits/cells.ts';

/**
 * Share of a month that its planned days make up: their own contacts, against those of the days that are not planned, each taken
 * as the mean of its weekday (or of all planned days where its weekday is not planned). 1 for a month that is planned whole.
 */
export function monthShare({ grid, queues }: Forecast, cells: readonly Cell[], month: string): number {
  const first: LocalDate = `${month}-01`;
  const length = daysBetween(first, `${addDays(first, 31).slice(0, 7)}-01`);
  const dates = Array.from({ length }, (_, k) => addDays(first, k));
  const planned = new Set(grid.days);
  const missing = dates.filter((date) => !planned.has(date));
  if (missing.length === 0) return 1;
  const own = new Set(cells.map(({ queue }) => queue));
  const totals = grid.days.map((_, d) => {
    let total = 0;
    for (const q of own) {
      const column = queues[q]?.offered as Float64Array;
      for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++)
        total += column[i] as number;
    }
    return total;
  });
  const mean = (like: (date: LocalDate) => boolean) => {
    const found = totals.filter((_, d) => like(grid.days[d] as LocalDate));
    return found.length === 0 ? null : found.reduce((sum, total) => sum + total, 0) / found.length;
  };
  const all = mean(() => true) ?? 0;
  const here = sumOf(
    cells,
    queues.map(({ offered }) => offered),
  );
  let away = 0;
  for (const date of missing) away += mean((day) => weekdayOf(day) === weekdayOf(date)) ?? all;
  return here + away > 0 ? here / (here + away) : (length - missing.length) / length;
}
