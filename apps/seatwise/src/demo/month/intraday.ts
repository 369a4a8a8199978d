import {
  type Artefact,
  type Forecast,
  type Instant,
  type Schedule,
  type ServiceGoal,
  sealArtefact,
  type WorkPlan,
} from '@seatwise/core';
import type { Absence, IntradayProposal } from '@seatwise/schedule';
import { proposeForDay } from '../../day/propose-day.ts';
import { nodeDigest } from '../../ports/node-digest.ts';

export interface IntradayDay {
  readonly date: string;
  readonly now: Instant;
  readonly schedule: Artefact<Schedule>;
  readonly forecast: Artefact<Forecast>;
  readonly skills: Readonly<Record<string, string>>;
  readonly goal: ServiceGoal;
  readonly patience: number | null;
  readonly workPlans: readonly WorkPlan[];
}

/** People absent at `now`: every so many of those at work. */
export function absentees({ schedule, now }: IntradayDay, every: number): Absence[] {
  return schedule.payload.shifts
    .filter(({ agent, start, end }) => agent !== null && start <= now && end > now)
    .filter((_, n) => n % every === 0)
    .map(({ agent }) => ({ agent: agent as string, from: now, to: null }));
}

/** What to do about absences, and the schedule as it is after doing it: a new version, from the one before. */
export function repairDay(
  day: IntradayDay,
  absences: readonly Absence[],
): { readonly proposal: IntradayProposal; readonly schedule: Artefact<Schedule> } {
  const { schedule, forecast } = day;
  const { grid, queues } = forecast.payload;
  const proposal = proposeForDay({ ...day, shifts: schedule.payload.shifts, grid, queues }, absences);
  const changed = new Map(proposal.shifts.map((shift) => [shift.id, shift]));
  const payload: Schedule = {
    ...schedule.payload,
    shifts: schedule.payload.shifts.map((shift) =>
      shift.date === day.date ? (changed.get(shift.id) ?? shift) : shift,
    ),
  };
  const options = { intraday: day.date, actions: proposal.actions.length, absences: absences.length };
  return {
    proposal,
    schedule: sealArtefact(nodeDigest, 'schedule', payload, [{ kind: 'schedule', id: schedule.id }], options),
  };
}
