export {
  type CycleInput,
  type CycleRow,
  type CycleState,
  type CycleStep,
  cycleStatus,
  type DueRule,
  PLANNING_CYCLE,
  type PublishedArtefact,
  type SignOff,
} from './cycle/planning-cycle.ts';
export { type DayStatus, type DayStatusInput, dayStatus } from './day/day-status.ts';
export { type LookBack, lookBack } from './look-back.ts';
export { peakBaseStaff, peakHeadCount } from './peaks.ts';
export type { Plan, PlanPorts } from './plan.ts';
export { planCenter } from './plan-center.ts';
export type { PlanInput } from './plan-input.ts';
export { planningFacts } from './planning-facts.ts';
