import type { IntervalGrid, Shift, SkillCoverage } from '@seatwise/core';
import { addOnQueueTime } from '../coverage.ts';

/** Hours of people too few and too many in a skill, after less before. */
export interface CoverEffect {
  readonly skill: string;
  readonly underHours: number;
  readonly overHours: number;
}

/** What it does to the cover when some shifts give way to others; skills that nothing happens to are left out. */
export function coverEffect(
  grid: IntervalGrid,
  coverage: readonly SkillCoverage[],
  before: readonly Shift[],
  after: readonly Shift[],
): CoverEffect[] {
  const hours = grid.intervalMinutes / 60;
  return coverage.flatMap(({ skill, required, scheduled }): CoverEffect[] => {
    const [gone, come] = [before, after].map((shifts) => {
      const people = new Float64Array(scheduled.length);
      for (const shift of shifts) if (shift.skill === skill) addOnQueueTime(grid, shift, people);
      return people;
    }) as [Float64Array, Float64Array];
    let [underHours, overHours] = [0, 0];
    for (const [i, had] of scheduled.entries()) {
      const moved = (come[i] as number) - (gone[i] as number);
      if (moved === 0) continue;
      const need = required[i] as number;
      underHours += (Math.max(0, need - had - moved) - Math.max(0, need - had)) * hours;
      overHours += (Math.max(0, had + moved - need) - Math.max(0, had - need)) * hours;
    }
    return Math.abs(underHours) + Math.abs(overHours) < 1e-9 ? [] : [{ skill, underHours, overHours }];
  });
}
