import type { IntervalGrid, LocalDate, Shift } from '@seatwise/core';
import { coverageOf } from '../coverage.ts';
import type { SkillNeed } from '../skill-needs.ts';

/** Person-hours of a day: within the need, and above it. */
export interface CoverHours {
  readonly within: number;
  readonly over: number;
}

export interface CoverChange {
  readonly date: LocalDate;
  readonly needed: number;
  readonly before: CoverHours;
  readonly after: CoverHours;
}

/** What other shifts do to the cover of each day, in person-hours over all skills. */
export function coverChange(
  grid: IntervalGrid,
  needs: readonly SkillNeed[],
  before: readonly Shift[],
  after: readonly Shift[],
): CoverChange[] {
  const [were, become] = [coverageOf(grid, needs, before), coverageOf(grid, needs, after)];
  const hours = grid.intervalMinutes / 60;
  return grid.days.map((date, d) => {
    let needed = 0;
    const sum = (coverage: typeof were): CoverHours => {
      let [within, over] = [0, 0];
      needed = 0;
      for (const { required, scheduled } of coverage) {
        for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
          const [need, have] = [required[i] as number, scheduled[i] as number];
          needed += need * hours;
          within += Math.min(need, have) * hours;
          over += Math.max(0, have - need) * hours;
        }
      }
      return { within, over };
    };
    const [old, now] = [sum(were), sum(become)];
    return { date, needed, before: old, after: now };
  });
}
