export { type CenterModel, checkModel, type GroupOfModel, type QueueOfModel } from './center-model.ts';
export { type Estimate, estimateMean, studentT } from './confidence.ts';
export type { HandleTime } from './handle-time.ts';
export { modelOfSchedule, type ScheduledModelInput } from './model-of-schedule.ts';
export { RandomStream } from './random-stream.ts';
export {
  preciseEnough,
  type QueueEstimates,
  type Rehearsal,
  type ReplicationOptions,
  simulateReplications,
  summarise,
} from './replications.ts';
export { type SearchInput, type SearchResult, type StaffingGoalOfQueue, searchStaffing } from './search-staffing.ts';
export { type CenterRun, type GroupRun, type QueueRun, simulateCenter } from './simulate-center.ts';
export { type QueueModel, type QueueTotals, simulateQueue } from './simulate-queue.ts';
