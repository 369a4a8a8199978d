import { weekdayOf } from '@seatwise/calendar';
import type { IntervalGrid, Shift, WorkPlan } from '@seatwise/core';
import { classOfShift } from './shift-class.ts';
import type { ShiftRequestContent } from './shift-request.ts';

/** Days of a schedule that a preference is about, and on how many of them it was granted. */
export function preferenceShare(
  {
    grid,
    shifts,
    workPlans,
  }: { readonly grid: IntervalGrid; readonly shifts: readonly Shift[]; readonly workPlans: readonly WorkPlan[] },
  person: string,
  { from, to, weekdays, wish }: Extract<ShiftRequestContent, { kind: 'preference' }>,
): { readonly days: number; readonly granted: number } {
  const days = grid.days.filter((date) => date >= from && date <= to && weekdays.includes(weekdayOf(date)));
  const own = shifts.filter(({ agent }) => agent === person);
  const granted = days.filter((day) => {
    const worked = own.filter(({ date }) => date === day);
    if (wish === 'off') return worked.length === 0;
    return worked.some((shift) => wish === 'work' || classOfShift(shift, workPlans, grid.zone)?.id === wish);
  });
  return { days: days.length, granted: granted.length };
}
