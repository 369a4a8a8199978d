import { compareText, gridLength, type Requirement } from '@seatwise/core';

/** People that all queues of one skill need together, per interval of the requirement's grid. */
export interface SkillNeed {
  readonly skill: string;
  readonly required: Int32Array;
}

/** Queues with one skill are staffed by the same people, so their required staff adds up. Skills in code point order. */
export function skillNeeds({ grid, queues }: Requirement): SkillNeed[] {
  const needs = new Map<string, Int32Array>();
  for (const { skill, requiredStaff } of queues) {
    const sum = needs.get(skill) ?? new Int32Array(gridLength(grid));
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (requiredStaff[i] as number);
    needs.set(skill, sum);
  }
  return [...needs].map(([skill, required]) => ({ skill, required })).sort((a, b) => compareText(a.skill, b.skill));
}
