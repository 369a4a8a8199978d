import type { Shift } from '@seatwise/core';
import type { CenterSolution } from '../center/schedule-center.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';
import { coreShifts } from '../schedule-file/core-shifts.ts';
import type { ShiftChange } from './change-shifts.ts';
import type { DraftCenter } from './problem-of-center.ts';
import { awayByAgent, isSettled, isSettledPlan } from './settled-shift.ts';
import { type DayChange, shiftChanges } from './shift-changes.ts';

/**
 * What a solution of `problemOfCenter` changes in the draft: the shifts of open days become those of the solution.
 * Settled shifts stay, and so do those of people for whom the rules leave nothing.
 */
export function takeSolution(
  { shifts, locked, away }: Pick<DraftCenter, 'shifts' | 'locked' | 'away'>,
  problem: ScheduleProblem,
  solution: Pick<CenterSolution, 'shifts' | 'stuck'>,
): ShiftChange & { readonly days: readonly DayChange[] } {
  const days = new Set(locked);
  const stuck = new Set(solution.stuck.map(({ agent }) => agent));
  const leave = awayByAgent(away);
  const stays = (shift: Shift) => isSettled(days, leave, shift) || stuck.has(shift.agent ?? '');
  const found = solution.shifts.filter(({ plan }) => !isSettledPlan(problem.workPlans[plan]?.id ?? ''));
  return shiftChanges(
    shifts.filter((shift) => !stays(shift)),
    coreShifts(problem, found),
    new Set(shifts.map(({ id }) => id)),
  );
}
