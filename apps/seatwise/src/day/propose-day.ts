import type { Instant, IntervalGrid, LocalDate, ServiceGoal, Shift, WorkPlan } from '@seatwise/core';
import { type Absence, type IntradayProposal, proposeActions } from '@seatwise/schedule';

/** A day that may be repaired: who is scheduled, and what the newest forecast asks of the rest. */
export interface RepairableDay {
  readonly date: LocalDate;
  readonly now: Instant;
  /** Named shifts; those after the day say when each agent has to be rested. */
  readonly shifts: readonly Shift[];
  readonly grid: IntervalGrid;
  readonly queues: readonly {
    readonly queue: string;
    readonly offered: ArrayLike<number>;
    readonly aht: ArrayLike<number>;
    readonly openMinutes: ArrayLike<number>;
  }[];
  readonly skills: Readonly<Record<string, string>>;
  readonly goal: ServiceGoal;
  readonly patience: number | null;
  readonly workPlans: readonly WorkPlan[];
}

/** Changes to the rest of the day that win back most of what absences lose. */
export function proposeForDay(day: RepairableDay, absences: readonly Absence[]): IntradayProposal {
  const next = new Map<string, number>();
  for (const { agent, date, start } of day.shifts) {
    if (agent !== null && date > day.date)
      next.set(agent, Math.min(start, next.get(agent) ?? Number.POSITIVE_INFINITY));
  }
  return proposeActions({
    grid: day.grid,
    now: day.now,
    shifts: day.shifts.filter(({ date }) => date === day.date),
    absences,
    demand: demandBySkill(day),
    answerThreshold: day.goal.answerThreshold ?? 20,
    patience: day.patience,
    rules: {
      windows: pauseWindows(day.workPlans),
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
}

function demandBySkill({ queues, skills }: RepairableDay) {
  const bySkill = new Map<string, { offered: Float64Array; work: Float64Array; open: Uint8Array }>();
  for (const { queue, offered, aht, openMinutes } of queues) {
    const skill = skills[queue] ?? queue;
    const own = bySkill.get(skill) ?? {
      offered: new Float64Array(offered.length),
      work: new Float64Array(offered.length),
      open: new Uint8Array(offered.length),
    };
    for (let i = 0; i < offered.length; i++) {
      own.offered[i] = (own.offered[i] as number) + (offered[i] || 0);
      own.work[i] = (own.work[i] as number) + (offered[i] || 0) * (aht[i] || 0);
      own.open[i] = Math.max(own.open[i] as number, openMinutes[i] as number);
    }
    bySkill.set(skill, own);
  }
  return [...bySkill].map(([skill, { offered, work, open }]) => ({
    skill,
    offered,
    aht: work.map((seconds, i) => ((offered[i] as number) > 0 ? seconds / (offered[i] as number) : 0)),
    openMinutes: open,
  }));
}

/** When a pause may begin. Where an activity is placed more than once a shift, windows differ: such pauses move a little only. */
function pauseWindows(workPlans: readonly WorkPlan[]) {
  const windows = new Map(
    workPlans
      .flatMap(({ pauses }) => pauses)
      .map((pause) => [pause.activity, { earliest: pause.earliestStartMinutes, latest: pause.latestStartMinutes }]),
  );
  const counts = new Map<string, number>();
  for (const { activity } of workPlans[0]?.pauses ?? []) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  for (const [activity, count] of counts) if (count > 1) windows.delete(activity);
  return windows;
}
