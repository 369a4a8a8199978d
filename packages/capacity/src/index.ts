export { type HiringPlan, hiringPlan } from './hiring-plan.ts';
export { planCapacity } from './plan-capacity.ts';
export {
  CAPACITY_PLAN_SCHEMA,
  CAPACITY_SCENARIO_SCHEMA,
  type CapacityContract,
  type CapacityGroup,
  type CapacityPlanInput,
  type CapacityScenario,
  HIRING_RULES_SCHEMA,
  type HiringRules,
  type Ramp,
} from './plan-input.ts';
export { readCapacityPlan } from './read-capacity-plan.ts';
export { applyScenario, compareCapacity, type ScenarioDifference } from './scenario.ts';
