import type { CenterModel, ShiftRole } from '../problem/compile-problem.ts';
import type { ShiftForm } from '../problem/shift-forms.ts';
import { OFF } from '../rules/roster-model.ts';
import type { PlacedRoster } from './center-state.ts';

/** A shift of an agent with its pauses; times in minutes since the first midnight. */
export interface PlacedShift {
  /** Index of the agent. */
  readonly agent: number;
  readonly day: number;
  readonly plan: number;
  readonly skill: string;
  readonly start: number;
  readonly minutes: number;
  readonly pauses: readonly { readonly start: number; readonly minutes: number }[];
}

export function placedShifts(center: CenterModel, { roster, pauses }: PlacedRoster, most: number): PlacedShift[] {
  const { forms, roles, optionForm, optionRole, model } = center;
  const shifts: PlacedShift[] = [];
  for (let cell = 0; cell < roster.length; cell++) {
    const option = roster[cell] as number;
    if (option === OFF) continue;
    const { day, plan, start, minutes, pauseMinutes } = forms[optionForm[option] as number] as ShiftForm;
    shifts.push({
      agent: Math.floor(cell / model.days),
      day,
      plan,
      skill: (roles[optionRole[option] as number] as ShiftRole).skill,
      start,
      minutes,
      pauses: pauseMinutes.map((length, k) => ({
        start: start + (pauses[cell * most + k] as number),
        minutes: length,
      })),
    });
  }
  return shifts;
}
