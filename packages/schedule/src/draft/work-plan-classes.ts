import { clockOfMinutes, minutesOfClock } from '@seatwise/calendar';
import { SeatwiseError, type ShiftClass, shiftClassOf, type WorkPlan, type WorkPlanPause } from '@seatwise/core';
import type { ScheduleProblemInput } from '../problem/problem-schema.ts';

type PlanInput = ScheduleProblemInput['workPlans'][number];

/**
 * A center's work plan as a problem has them: one for each run of starts of one class and each choice of pauses, since a
 * pause whose window does not fit a short shift is left out. The only one keeps the plan's id. Starts after midnight are
 * those of the day they lie on.
 * @throws SeatwiseError SCHEDULE_WORK_PLAN_INVALID
 */
export function workPlanClasses(plan: WorkPlan): PlanInput[] {
  if (!(plan.startIncrementMinutes > 0))
    throw new SeatwiseError('SCHEDULE_WORK_PLAN_INVALID', { plan: plan.id, value: 'startIncrementMinutes' });
  const runs = runsOf(plan);
  const groups = new Map<string, number[]>();
  for (const minutes of plan.shiftMinutes) {
    const pauses = JSON.stringify(pausesOf(plan, minutes));
    groups.set(pauses, [...(groups.get(pauses) ?? []), minutes]);
  }
  const found = [...groups.values()].flatMap((lengths) =>
    runs.map(({ type, clocks }): PlanInput => {
      const [first, last] = [clocks[0] as number, clocks.at(-1) as number];
      return {
        id: plan.id,
        type,
        starts: { earliest: text(first), latest: text(last), increment: plan.startIncrementMinutes },
        lengths,
        pauses: pausesOf(plan, lengths[0] as number).map(
          ({ activity, minutes, paid, earliestStartMinutes: earliest, latestStartMinutes: latest }) => ({
            activity,
            minutes,
            paid,
            earliest,
            latest,
          }),
        ),
      };
    }),
  );
  return found.length === 1 ? found : found.map((one, i) => ({ ...one, id: `${plan.id}-${i + 1}` }));
}

const text = (clock: number): string => clockOfMinutes(clock % 1440);

function runsOf({ earliestStart, latestStart, startIncrementMinutes }: WorkPlan) {
  const first = minutesOfClock(earliestStart);
  const latest = minutesOfClock(latestStart);
  const last = latest < first ? latest + 1440 : latest;
  const runs: { readonly type: ShiftClass; readonly clocks: number[] }[] = [];
  for (let clock = first; clock <= last; clock += startIncrementMinutes) {
    const type = shiftClassOf(clock);
    const run = runs.at(-1);
    const sameDay = Math.floor((run?.clocks.at(-1) ?? 0) / 1440) === Math.floor(clock / 1440);
    if (run?.type === type && sameDay) run.clocks.push(clock);
    else runs.push({ type, clocks: [clock] });
  }
  return runs;
}

const pausesOf = ({ pauses }: WorkPlan, minutes: number): WorkPlanPause[] =>
  pauses
    .filter((pause) => pause.latestStartMinutes + pause.minutes <= minutes)
    .sort((a, b) => a.earliestStartMinutes - b.earliestStartMinutes);
