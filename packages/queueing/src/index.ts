export { engset } from './engset.ts';
export { type ErlangAInput, type ErlangAResult, erlangA } from './erlang-a.ts';
export { erlangALines, type FiniteLinesAInput, type FiniteLinesAResult } from './erlang-a-lines.ts';
export { erlangB, erlangBIntensity, erlangBLines } from './erlang-b.ts';
export { type ErlangCInput, type ErlangCResult, erlangC } from './erlang-c.ts';
export { finiteLines } from './finite-lines.ts';
export { averageWaitGeneral } from './general-service.ts';
export type { ServiceLevelKind, StaffingGoal } from './goal.ts';
export { garnett, halfinWhitt, halfinWhittBeta, normalTail } from './many-server-limits.ts';
export { estimatePatience } from './patience.ts';
export {
  type BindingTarget,
  type Performance,
  performanceOf,
  type RequiredAgentsInput,
  requiredAgents,
} from './required-agents.ts';
export { type BatchGoal, requiredAgentsBatch, requiredAgentsContinuousBatch } from './required-agents-batch.ts';
export { erlangAWithRedials, extendedErlangB } from './retries.ts';
export { largestIntensity, longestHandleTime } from './reverse.ts';
export { BINDING_TARGETS, type StaffColumns, staffColumns } from './staff-columns.ts';
export { laggedLoad, offeredLoad, type TransientInput, transientErlangA } from './time-varying.ts';
