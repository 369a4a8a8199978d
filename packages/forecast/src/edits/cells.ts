import { addDays, weekdayOf } from '@seatwise/calendar';
import {
  dayOfInterval,
  type EditGrain,
  type EditSpan,
  type Forecast,
  intervalIndex,
  type LocalDate,
  MINUTE,
} from '@seatwise/core';

/** An interval of a queue, by their numbers in the forecast. */
export interface Cell {
  readonly queue: number;
  readonly interval: number;
  readonly day: number;
}

/** Open intervals that spans cover, each once, by queue and time; how many closed ones they cover; queues that nobody knows. */
export function cellsOf(
  { grid, queues }: Forecast,
  spans: readonly EditSpan[],
): { readonly cells: readonly Cell[]; readonly closed: number; readonly unknown: readonly string[] } {
  const length = grid.dayOffsets.at(-1) as number;
  const step = grid.intervalMinutes * MINUTE;
  const place = (instant: number) => Math.max(0, Math.min(length, Math.ceil((instant - grid.start) / step)));
  const cells: Cell[] = [];
  let closed = 0;
  for (const [q, { queue, openMinutes }] of queues.entries()) {
    const own = spans.filter((span) => span.queue === null || span.queue === queue);
    if (own.length === 0) continue;
    const covered = new Uint8Array(length);
    for (const { from, to } of own) covered.fill(1, place(from), place(to));
    const last = Math.max(...own.map(({ to }) => place(to)));
    let day = -1;
    for (let i = Math.min(...own.map(({ from }) => place(from))); i < last; i++) {
      if (covered[i] === 0) continue;
      if (day < 0) day = dayOfInterval(grid, i);
      while (i >= (grid.dayOffsets[day + 1] as number)) day++;
      if ((openMinutes[i] as number) > 0) cells.push({ queue: q, interval: i, day });
      else closed++;
    }
  }
  const known = new Set(queues.map(({ queue }) => queue));
  const unknown = spans.flatMap(({ queue }) => (queue === null || known.has(queue) ? [] : [queue]));
  return { cells, closed, unknown: [...new Set(unknown)] };
}

/** Whether any interval of a forecast starts in the span. */
export const touches = ({ grid }: Forecast, { from, to }: EditSpan): boolean =>
  to > grid.start && (from <= grid.start || intervalIndex(grid, from) >= 0);

/** Cells whose values are changed together. */
export function groupCells(cells: readonly Cell[], days: readonly LocalDate[], grain: EditGrain): Cell[][] {
  if (grain === 'interval') return cells.map((cell) => [cell]);
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const date = days[cell.day] as LocalDate;
    const key = grain === 'total' ? '' : `${cell.queue} ${grain === 'day' ? date : addDays(date, -weekdayOf(date))}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(cell);
  }
  return [...groups.values()];
}
