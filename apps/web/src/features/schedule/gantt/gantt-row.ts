import type { Shift } from '@seatwise/core';
import { partsOf } from '@seatwise/schedule/editing';

/** One line of the board: an agent, or a shift that nobody has yet. */
export interface GanttRow {
  readonly key: string;
  readonly agent: string | null;
  readonly name: string;
  /** Behind the name: what tells people of one name apart. */
  readonly note: string;
  /** Shifts of the day in order of time. */
  readonly shifts: readonly Shift[];
  /** Rules that the agent breaks on the day, in words. */
  readonly broken: string | null;
}

/** What is chosen: a row, a shift of it, and of that all (−1) or something placed in it by its number. */
export interface Selection {
  readonly row: string;
  readonly shift: string | null;
  readonly part: number;
}

/** The row's first shift, or the empty row. */
export const firstOf = ({ key, shifts }: GanttRow): Selection => ({
  row: key,
  shift: shifts[0]?.id ?? null,
  part: -1,
});

/** Steps along a row: each shift, then what is placed in it. Stays at the ends. */
export function alongRow(row: GanttRow, at: Selection, by: 1 | -1): Selection {
  const stops = row.shifts.flatMap((shift) =>
    Array.from({ length: partsOf(shift).placed.length + 1 }, (_, i) => ({
      row: row.key,
      shift: shift.id,
      part: i - 1,
    })),
  );
  const now = stops.findIndex(({ shift, part }) => shift === at.shift && part === at.part);
  return stops[Math.max(0, Math.min(stops.length - 1, now + by))] ?? firstOf(row);
}

/** A choice as it can be drawn: what is gone from its row is not chosen any more; null without such a row. */
export function settle(rows: readonly GanttRow[], at: Selection | null): Selection | null {
  const row = rows.find(({ key }) => key === at?.row);
  if (!row || !at) return null;
  const shift = row.shifts.find(({ id }) => id === at.shift);
  if (!shift) return firstOf(row);
  return at.part < partsOf(shift).placed.length ? at : { ...at, part: -1 };
}
