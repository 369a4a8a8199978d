import { localMinutesOf, minutesOfClock } from '@seatwise/calendar';
import type { Shift, WorkPlan, Zone } from '@seatwise/core';

/** The work plan whose window of starts a shift begins in (早班, 晚班 …): the narrowest where several do; null for none. */
export function classOfShift(
  { start }: Pick<Shift, 'start'>,
  workPlans: readonly WorkPlan[],
  zone: Zone,
): WorkPlan | null {
  const clock = localMinutesOf(start, zone);
  let found: { readonly plan: WorkPlan; readonly width: number } | null = null;
  for (const plan of workPlans) {
    const [first, latest] = [minutesOfClock(plan.earliestStart), minutesOfClock(plan.latestStart)];
    const width = (latest - first + 1440) % 1440;
    if ((clock - first + 1440) % 1440 <= width && (!found || width < found.width)) found = { plan, width };
  }
  return found?.plan ?? null;
}
