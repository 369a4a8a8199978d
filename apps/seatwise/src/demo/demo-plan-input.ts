import { makeDemoCenter } from '@seatwise/demo-center';
import type { PlanInput } from '@seatwise/pipeline';

/** The synthetic center as input of the main job: two weeks at 30 minutes. */
export function demoPlanInput(seed = 1): PlanInput {
  const demo = makeDemoCenter(seed);
  return {
    records: demo.records,
    zone: demo.center.zone,
    country: demo.center.country,
    openingHours: demo.openingHours,
    events: demo.events,
    intervalMinutes: 30,
    horizonDays: 14,
    firstDay: null,
    goal: demo.serviceGoal,
    model: 'erlang-c',
    patience: null,
    shrinkage: demo.shrinkage,
    minimumStaff: 1,
    aht: null,
    skills: Object.fromEntries(demo.center.queues.map(({ id, skill }) => [id, skill ?? id])),
    agents: demo.agents,
    contracts: demo.contracts,
    sites: demo.center.sites,
    workPlans: demo.workPlans,
    workedSchedule: demo.workedSchedule,
    activity: demo.activity,
    activityCodes: demo.activityCodes,
    observations: demo.observations,
    ratioPreset: 'as-stated',
    importIssues: 0,
  };
}
