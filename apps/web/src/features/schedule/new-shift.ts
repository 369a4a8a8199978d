import { HOUR, type Instant, type IntervalGrid, intervalStart, type Shift } from '@seatwise/core';
import { moveShift, ON_QUEUE, shiftToDay } from '@seatwise/schedule/editing';

/** An id that no shift has yet. */
export const newShiftId = (date: string, skill: string): string =>
  `${date}-${skill}-${crypto.randomUUID().slice(0, 8)}`;

/**
 * A shift for an agent on a day, in the form of their own shift on the nearest day, else of the day's commonest start; eight
 * hours from 09:00 where there is none. `at` is when it starts, null for when the form does.
 */
export function newShift(
  grid: IntervalGrid,
  shifts: readonly Shift[],
  { agent, day, skills, at }: { agent: string | null; day: number; skills: readonly string[]; at: Instant | null },
): Shift | null {
  const date = grid.days[day] as string;
  const away = (shift: Shift) => Math.abs(grid.days.indexOf(shift.date) - day);
  const own = shifts.filter((shift) => shift.agent === agent && agent !== null).sort((a, b) => away(a) - away(b))[0];
  const able = shifts.filter(({ skill }) => skills.length === 0 || skills.includes(skill));
  const form = own ?? commonest(able.filter((shift) => shift.date === date)) ?? commonest(able);
  const skill = form?.skill ?? skills[0] ?? '*';
  const placed = form ? shiftToDay(grid, form, date) : plainShift(grid, day, skill);
  if (!placed) return null;
  const moved = at === null ? placed : moveShift(grid, placed, at - placed.start);
  return moved && { ...moved, agent, skill, id: newShiftId(moved.date, skill) };
}

/** A shift with the start that most have; the earliest of those. */
function commonest(shifts: readonly Shift[]): Shift | undefined {
  const starts = new Map<number, Shift[]>();
  for (const shift of shifts) starts.set(shift.start, [...(starts.get(shift.start) ?? []), shift]);
  return [...starts.values()].sort((a, b) => b.length - a.length || (a[0]?.start ?? 0) - (b[0]?.start ?? 0))[0]?.[0];
}

function plainShift(grid: IntervalGrid, day: number, skill: string): Shift {
  const start = intervalStart(grid, grid.dayOffsets[day] ?? 0) + 9 * HOUR;
  const end = start + 8 * HOUR;
  const activities = [{ activity: ON_QUEUE, start, end, paid: true, onQueue: true }];
  return { id: '', agent: null, date: grid.days[day] as string, start, end, skill, activities };
}
