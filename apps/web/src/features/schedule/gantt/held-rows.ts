import type { Shift } from '@seatwise/core';
import type { GanttRow } from './gantt-row.ts';

/** Rows with a shift as it is held: in the row of its agent. Rows that it does not touch stay the same objects. */
export function withHeld(rows: readonly GanttRow[], held: Shift): GanttRow[] {
  const home = rows.find(({ shifts }) => shifts.some(({ id }) => id === held.id));
  const target = held.agent === null ? home : (rows.find(({ agent }) => agent === held.agent) ?? home);
  return rows.map((row) => {
    if (row !== home && row !== target) return row;
    const others = row.shifts.filter(({ id }) => id !== held.id);
    return { ...row, shifts: row === target ? [...others, held].sort((a, b) => a.start - b.start) : others };
  });
}
