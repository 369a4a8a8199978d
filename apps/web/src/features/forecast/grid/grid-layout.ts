import { localMinutesOf, periodStart } from '@seatwise/calendar';
import { gridLength, type IntervalGrid, intervalStart, type LocalDate } from '@seatwise/core';

/** Minutes of a column, or the days that a row holds. */
export type GridGrain = number | 'day' | 'week' | 'month';

/** What a sheet's cells stand for. */
export interface GridLayout {
  readonly grain: GridGrain;
  /** First day of each row. */
  readonly rowDays: readonly LocalDate[];
  /** Days of each row. */
  readonly dayCounts: readonly number[];
  /** Local minutes at which each column starts, or numbers of queues; a total at the end is not among them. */
  readonly columnKeys: readonly number[];
  readonly columns: number;
  readonly pinnedColumns: 0 | 1;
  /** Cell c holds `members[offsets[c] .. offsets[c + 1])`: queue × length of the grid + interval. */
  readonly offsets: Int32Array;
  readonly members: Int32Array;
  /** 1 where all of a cell is closed. */
  readonly closed: Uint8Array;
}

const FINEST = [15, 30, 60];

/** Grains that a plan's interval can be shown by. */
export function grainsOf(intervalMinutes: number): GridGrain[] {
  const minutes = [intervalMinutes, ...FINEST].filter((one) => one >= intervalMinutes && one % intervalMinutes === 0);
  return [...new Set(minutes), 'day', 'week', 'month'];
}

type OpenMinutes = readonly ArrayLike<number>[];

/** Days down, times of day across, and the day's total; of one queue. A repeated hour shares the cells of its first turn. */
export function layOutDays(grid: IntervalGrid, openMinutes: OpenMinutes, queue: number, minutes: number): GridLayout {
  const length = gridLength(grid);
  const open = openMinutes[queue] ?? [];
  const slots = Array.from({ length }, (_, i) =>
    Math.floor(localMinutesOf(intervalStart(grid, i), grid.zone) / minutes),
  );
  const used = slots.filter((_, i) => (open[i] ?? 0) > 0);
  const first = used.length > 0 ? Math.min(...used) : 0;
  const last = used.length > 0 ? Math.max(...used) : 0;
  const across = last - first + 1;
  const cells: number[][] = [];
  for (let d = 0; d < grid.days.length; d++) {
    const row = Array.from({ length: across + 1 }, (): number[] => []);
    for (let i = grid.dayOffsets[d] ?? 0; i < (grid.dayOffsets[d + 1] ?? 0); i++) {
      row[(slots[i] as number) - first]?.push(queue * length + i);
    }
    row[across] = row.slice(0, across).flat();
    cells.push(...row);
  }
  return {
    grain: minutes,
    rowDays: grid.days,
    dayCounts: grid.days.map(() => 1),
    columnKeys: Array.from({ length: across }, (_, c) => (first + c) * minutes),
    columns: across + 1,
    pinnedColumns: 1,
    ...packed(cells, openMinutes, length),
  };
}

/** Days, weeks or months down, queues across, and their total. */
export function layOutPeriods(
  grid: IntervalGrid,
  openMinutes: OpenMinutes,
  grain: 'day' | 'week' | 'month',
): GridLayout {
  const length = gridLength(grid);
  const queues = openMinutes.length;
  const starts = grid.days.map((day) => periodStart(day, grain));
  const first = starts.flatMap((start, d) => (start === starts[d - 1] ? [] : [d]));
  const cells: number[][] = [];
  for (const [k, d] of first.entries()) {
    const [from, to] = [grid.dayOffsets[d] ?? 0, grid.dayOffsets[first[k + 1] ?? grid.days.length] ?? 0];
    const row = openMinutes.map((_, q) => Array.from({ length: to - from }, (_unused, i) => q * length + from + i));
    cells.push(...row, ...(queues > 1 ? [row.flat()] : []));
  }
  return {
    grain,
    rowDays: first.map((d) => grid.days[d] as LocalDate),
    dayCounts: first.map((d, k) => (first[k + 1] ?? grid.days.length) - d),
    columnKeys: openMinutes.map((_, q) => q),
    columns: queues + (queues > 1 ? 1 : 0),
    pinnedColumns: queues > 1 ? 1 : 0,
    ...packed(cells, openMinutes, length),
  };
}

function packed(
  cells: readonly (readonly number[])[],
  openMinutes: OpenMinutes,
  length: number,
): Pick<GridLayout, 'offsets' | 'members' | 'closed'> {
  const offsets = new Int32Array(cells.length + 1);
  for (const [c, cell] of cells.entries()) offsets[c + 1] = (offsets[c] as number) + cell.length;
  const isOpen = (member: number) => (openMinutes[Math.floor(member / length)]?.[member % length] ?? 0) > 0;
  return {
    offsets,
    members: Int32Array.from(cells.flat()),
    closed: Uint8Array.from(cells, (cell) => (cell.some(isOpen) ? 0 : 1)),
  };
}
