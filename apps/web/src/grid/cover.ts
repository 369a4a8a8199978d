import { gridLength, type IntervalGrid, type SkillCoverage } from '@seatwise/core';
import type { Wire } from '../api/wire.ts';
import { dayBounds } from './by-day.ts';

/** Person-hours of need and of schedule. `within` is scheduled up to the need, so that surplus elsewhere hides nothing. */
export interface Cover {
  readonly needed: number;
  readonly scheduled: number;
  readonly within: number;
  readonly short: number;
  readonly over: number;
  /** within ÷ needed; null without need. */
  readonly share: number | null;
}

/** Cover of some skills over one day, or over the whole grid. */
export function coverOf(grid: IntervalGrid, skills: readonly Wire<SkillCoverage>[], day?: number): Cover {
  const [from, to] = day === undefined ? [0, gridLength(grid)] : dayBounds(grid, day);
  const hours = grid.intervalMinutes / 60;
  let [needed, scheduled, within] = [0, 0, 0];
  for (const skill of skills) {
    for (let i = from; i < to; i++) {
      const need = skill.required[i] ?? 0;
      const have = skill.scheduled[i] ?? 0;
      needed += need * hours;
      scheduled += have * hours;
      within += Math.min(need, have) * hours;
    }
  }
  const share = needed > 0 ? within / needed : null;
  return { needed, scheduled, within, short: needed - within, over: scheduled - within, share };
}

/** How many people more or fewer than needed an interval has, and what that is called. */
export function coverState(need: number, have: number): 'under' | 'over' | 'met' | 'closed' {
  if (need === 0 && have === 0) return 'closed';
  if (have < need - 0.001) return 'under';
  return have >= need + 1 ? 'over' : 'met';
}
