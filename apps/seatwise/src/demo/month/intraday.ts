import {
  type Artefact,
  type Forecast,
  type Instant,
  type Schedule,
  type ServiceGoal,
  sealArtefact,
  type WorkPlan,
} from '@seatwise/core';
import { type Absence, type IntradayProposal, proposeActions } from '@seatwise/schedule';
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
  const { grid } = forecast.payload;
  const bySkill = new Map<string, { offered: Float64Array; work: Float64Array; open: Uint8Array }>();
  for (const { queue, offered, aht, openMinutes } of forecast.payload.queues) {
    const skill = day.skills[queue] ?? queue;
    const own = bySkill.get(skill) ?? {
      offered: new Float64Array(offered.length),
      work: new Float64Array(offered.length),
      open: new Uint8Array(offered.length),
    };
    for (let i = 0; i < offered.length; i++) {
      own.offered[i] = (own.offered[i] as number) + (offered[i] as number);
      own.work[i] = (own.work[i] as number) + (offered[i] as number) * (aht[i] || 0);
      own.open[i] = Math.max(own.open[i] as number, openMinutes[i] as number);
    }
    bySkill.set(skill, own);
  }
  const today = schedule.payload.shifts.filter(({ date }) => date === day.date);
  const next = new Map<string, number>();
  for (const { agent, date, start } of schedule.payload.shifts) {
    if (agent !== null && date > day.date)
      next.set(agent, Math.min(start, next.get(agent) ?? Number.POSITIVE_INFINITY));
  }
  const windows = new Map(
    day.workPlans
      .flatMap(({ pauses }) => pauses)
      .map((pause) => [pause.activity, { earliest: pause.earliestStartMinutes, latest: pause.latestStartMinutes }]),
  );
  // Where an activity is placed more than once a shift, windows differ: such pauses move a little only.
  const counts = new Map<string, number>();
  for (const { activity } of day.workPlans[0]?.pauses ?? []) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  for (const [activity, count] of counts) if (count > 1) windows.delete(activity);
  const proposal = proposeActions({
    grid,
    now: day.now,
    shifts: today,
    absences,
    demand: [...bySkill].map(([skill, { offered, work, open }]) => ({
      skill,
      offered,
      aht: work.map((seconds, i) => ((offered[i] as number) > 0 ? seconds / (offered[i] as number) : 0)),
      openMinutes: open,
    })),
    answerThreshold: day.goal.answerThreshold ?? 20,
    patience: day.patience,
    rules: {
      windows,
      maxMoveMinutes: 60,
      stepMinutes: 15,
      cancellable: new Set(['training', 'coaching', 'meeting']),
      maxOvertimeMinutes: 60,
      minRestMinutes: 660,
      nextStart: next,
      maxTimeOffMinutes: 0,
      touchPenalty: 0.3,
      hourValue: 2,
    },
    enough: 0.9,
  });
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
