export { buildSchedule, type ScheduleInput } from './build-schedule.ts';
export { checkSchedule, type ScheduleCheck } from './check-schedule.ts';
export { coverDay, coverShare, type DayCover, type DayNeed } from './cover-day.ts';
export { coverageShare, understaffedHours } from './coverage.ts';
export { defaultWorkPlan } from './default-work-plan.ts';
export { ON_QUEUE } from './make-shift.ts';
export { type PatternPause, type ShiftPattern, shiftPatterns } from './patterns.ts';
export { type CrowdedSite, crowdedSites } from './site-seats.ts';
export { loadSolver } from './solver.ts';
