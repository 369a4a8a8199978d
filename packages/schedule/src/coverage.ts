import { gridLength, type IntervalGrid, intervalStart, MINUTE, type Shift, type SkillCoverage } from '@seatwise/core';
import type { SkillNeed } from './skill-needs.ts';

/** Adds what one shift is on queue to the intervals of a grid, each as a share of the interval. Parts outside are left out. */
export function addOnQueueTime(grid: IntervalGrid, { activities }: Shift, scheduled: Float64Array): void {
  const step = grid.intervalMinutes * MINUTE;
  for (const { onQueue, start, end } of activities) {
    if (!onQueue) continue;
    const first = Math.max(0, Math.floor((start - grid.start) / step));
    const last = Math.min(gridLength(grid) - 1, Math.ceil((end - grid.start) / step) - 1);
    for (let i = first; i <= last; i++) {
      const from = Math.max(start, intervalStart(grid, i));
      const to = Math.min(end, intervalStart(grid, i + 1));
      scheduled[i] = (scheduled[i] as number) + (to - from) / step;
    }
  }
}

/** Required and scheduled people of each skill, per interval. */
export function coverageOf(grid: IntervalGrid, needs: readonly SkillNeed[], shifts: readonly Shift[]): SkillCoverage[] {
  return needs.map(({ skill, required }) => {
    const scheduled = new Float64Array(gridLength(grid));
    for (const shift of shifts) if (shift.skill === skill) addOnQueueTime(grid, shift, scheduled);
    return { skill, required, scheduled };
  });
}

/** Person-hours that are missing: Σ max(0, required − scheduled) × interval. */
export function understaffedHours({ required, scheduled }: SkillCoverage, intervalMinutes: number): number {
  let people = 0;
  for (let i = 0; i < required.length; i++) {
    people += Math.max(0, (required[i] as number) - (scheduled[i] as number));
  }
  return (people * intervalMinutes) / 60;
}

/** Share of the required person-time that is scheduled: Σ min(required, scheduled) ÷ Σ required; null when nothing is required. */
export function coverageShare(coverage: readonly SkillCoverage[]): number | null {
  let needed = 0;
  let met = 0;
  for (const { required, scheduled } of coverage) {
    for (const [i, need] of required.entries()) {
      needed += need;
      met += Math.min(need, scheduled[i] as number);
    }
  }
  return needed === 0 ? null : met / needed;
}
