export { type ErlangAInput, type ErlangAResult, erlangA } from './erlang-a.ts';
export { erlangB, erlangBIntensity, erlangBLines } from './erlang-b.ts';
export { type ErlangCInput, type ErlangCResult, erlangC } from './erlang-c.ts';
export { finiteLines } from './finite-lines.ts';
export type { ServiceLevelKind, StaffingGoal } from './goal.ts';
export {
  type BindingTarget,
  type Performance,
  performanceOf,
  type RequiredAgentsInput,
  requiredAgents,
} from './required-agents.ts';
export { type BatchGoal, requiredAgentsBatch, requiredAgentsContinuousBatch } from './required-agents-batch.ts';
