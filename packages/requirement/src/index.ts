export { adjustDemand, type DemandAdjustment } from './adjust-demand.ts';
export { blendDeferred, outboundVolume } from './blended-work.ts';
export { type DeferredWork, staffDeferred } from './deferred-work.ts';
export { poolQueues } from './pool-queues.ts';
export { combineShrinkage, grossUp } from './shrinkage.ts';
export { type IntervalDemand, type IntervalStaff, sizeInterval, staffingGoal } from './size-interval.ts';
export { type RequirementInput, sizeRequirement } from './size-requirement.ts';
