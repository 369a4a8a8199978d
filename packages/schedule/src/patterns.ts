import { minutesOfClock } from '@seatwise/calendar';
import { SeatwiseError, type WorkPlan } from '@seatwise/core';

export interface PatternPause {
  readonly activity: string;
  readonly paid: boolean;
  /** Minutes after the shift's start. */
  readonly from: number;
  readonly to: number;
}

/** A shift that a work plan allows on any day, with its pauses placed. Times in minutes after local midnight of its day. */
export interface ShiftPattern {
  readonly plan: string;
  readonly start: number;
  readonly minutes: number;
  readonly pauses: readonly PatternPause[];
  readonly paidMinutes: number;
}

/** Every pattern of the work plans: start × length × placements of each pause (early, middle and late in its window). */
export function shiftPatterns(plans: readonly WorkPlan[], stepMinutes: number): ShiftPattern[] {
  return plans.flatMap((plan) => {
    const first = minutesOfClock(plan.earliestStart);
    const latest = minutesOfClock(plan.latestStart);
    const last = latest < first ? latest + 1440 : latest;
    if (!(plan.startIncrementMinutes > 0) || plan.shiftMinutes.some((minutes) => !(minutes > 0 && minutes <= 1440))) {
      throw new SeatwiseError('SCHEDULE_WORK_PLAN_INVALID', {
        plan: plan.id,
        value: 'startIncrementMinutes, shiftMinutes',
      });
    }
    const patterns: ShiftPattern[] = [];
    for (let start = first; start <= last; start += plan.startIncrementMinutes) {
      for (const minutes of plan.shiftMinutes) {
        for (const pauses of placements(plan, minutes, stepMinutes)) {
          const unpaid = pauses.filter(({ paid }) => !paid).reduce((sum, { from, to }) => sum + to - from, 0);
          patterns.push({ plan: plan.id, start, minutes, pauses, paidMinutes: minutes - unpaid });
        }
      }
    }
    return patterns;
  });
}

/** All ways to place a shift's pauses without overlap; a pause whose window does not fit a short shift is left out. */
function placements(plan: WorkPlan, minutes: number, step: number): PatternPause[][] {
  let found: PatternPause[][] = [[]];
  for (const pause of plan.pauses) {
    const { activity, paid, earliestStartMinutes: early, latestStartMinutes: late } = pause;
    if (late + pause.minutes > minutes) continue;
    const snap = (value: number) => Math.min(late, Math.max(early, Math.round(value / step) * step));
    const starts = [...new Set([snap(early), snap((early + late) / 2), snap(late)])];
    found = found.flatMap((placed) =>
      starts
        .map((from) => ({ activity, paid, from, to: from + pause.minutes }))
        .filter((candidate) => placed.every(({ from, to }) => candidate.to <= from || candidate.from >= to))
        .map((candidate) => [...placed, candidate].sort((a, b) => a.from - b.from)),
    );
  }
  return found;
}
