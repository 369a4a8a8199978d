export { type ErlangAInput, type ErlangAResult, erlangA } from './erlang-a.ts';
export { erlangB, erlangBIntensity, erlangBLines } from './erlang-b.ts';
export { type ErlangCInput, type ErlangCResult, erlangC } from './erlang-c.ts';
export { finiteLines } from './finite-lines.ts';
export {
  type BindingTarget,
  type Performance,
  performanceOf,
  type RequiredAgentsInput,
  requiredAgents,
  type ServiceLevelKind,
  type StaffingGoal,
} from './required-agents.ts';
