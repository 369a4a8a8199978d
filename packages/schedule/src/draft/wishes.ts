import { type LocalDate, SHIFT_CLASSES, type WorkPlan } from '@seatwise/core';
import type { ProblemAgent } from '../problem/problem-schema.ts';
import { workPlanClasses } from './work-plan-classes.ts';

/** What somebody would like on some weekdays of a stretch of days. */
export interface Wish {
  readonly agent: string;
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
  /** 0 Monday … 6 Sunday. */
  readonly weekdays: readonly number[];
  /** `off`, `work`, or the id of a work plan. */
  readonly wish: string;
}

/** Cost of a day on which a wish is not granted: that of a person missing for an hour. */
const WISH = 4;

/** Wishes as costs of the days that go against them; a work plan stands for the classes that its shifts are of. */
export function preferencesOf(wishes: readonly Wish[], workPlans: readonly WorkPlan[]): ProblemAgent['preferences'] {
  return wishes.flatMap(({ from, to, weekdays, wish }): ProblemAgent['preferences'] => {
    const days = { from, to, weekdays: [...weekdays], cost: WISH };
    if (wish === 'off') return [{ ...days, day: 'work' }];
    if (wish === 'work') return [{ ...days, day: 'off' }];
    const plan = workPlans.find(({ id }) => id === wish);
    if (!plan) return [];
    const liked = new Set(workPlanClasses(plan).map(({ type }) => type));
    const others = SHIFT_CLASSES.filter((name) => !liked.has(name));
    return others.length === 0 ? [] : [{ ...days, day: others }];
  });
}
