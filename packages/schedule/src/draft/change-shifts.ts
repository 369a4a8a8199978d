import type { Shift } from '@seatwise/core';

/** One gesture on a schedule: shifts that are new or stand in the place of one with the same id, and ids that go. */
export interface ShiftChange {
  readonly put: readonly Shift[];
  readonly remove: readonly string[];
}

export interface ChangedShifts {
  /** All shifts: those that stayed in their order, then the new ones. */
  readonly shifts: readonly Shift[];
  /** What was replaced or removed, as it had been: `{ put: before, remove: ids of put }` takes the change back. */
  readonly before: readonly Shift[];
}

/** Shifts after a change. An id that is removed and not there is nothing. */
export function changeShifts(shifts: readonly Shift[], { put, remove }: ShiftChange): ChangedShifts {
  const gone = new Set(remove);
  const next = new Map(put.map((shift) => [shift.id, shift]));
  const before = shifts.filter(({ id }) => gone.has(id) || next.has(id));
  const kept = shifts.flatMap((shift) => {
    const replaced = next.get(shift.id);
    next.delete(shift.id);
    return replaced ? [replaced] : gone.has(shift.id) ? [] : [shift];
  });
  return { shifts: [...kept, ...next.values()], before };
}
