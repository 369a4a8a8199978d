export { combineShrinkage, grossUp } from './shrinkage.ts';
export { type IntervalDemand, type IntervalStaff, sizeInterval, staffingGoal } from './size-interval.ts';
export { type RequirementInput, sizeRequirement } from './size-requirement.ts';
