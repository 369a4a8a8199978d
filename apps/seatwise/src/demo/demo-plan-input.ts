import type { CleaningDecision } from '@seatwise/core';
import { type DemoLanguage, makeDemoCenter, makeDemoRecords } from '@seatwise/demo-center';
import { observeRecords } from '@seatwise/metrics';
import type { PlanInput } from '@seatwise/pipeline';
import { demoCapacity } from './demo-capacity.ts';
import { demoBudget, demoPublished, demoRecordedFacts } from './demo-publications.ts';

/**
 * How much of the synthetic center is imported: the queue file alone, agents and schedules too, all record files too, or
 * what a year of planning with Seatwise leaves behind as well (publications, the log of the day).
 */
export const DEMO_DEPTHS = ['queue_file', 'agents_and_schedules', 'records', 'own_use'] as const;
export type DemoDepth = (typeof DEMO_DEPTHS)[number];

/** First day of a history of 25 months. */
const EARLIER_FROM = '2024-10-01';
/** Days of worked shifts: twelve whole months. */
const WORKED_DAYS = 365;
const WHY_COMBINED = 'a combination of methods is steadier from month to month than the best of the last back-test';
/** Logs that only come about by working with Seatwise, among the record files. */
const OWN_LOGS = ['day_log'] as const;

/** What the planner made of the odd days of the history. */
const DECISIONS: readonly CleaningDecision[] = [
  {
    queue: 'service',
    date: '2026-08-12',
    from: 14 * 60,
    to: 17 * 60,
    action: 'replace',
    value: null,
    reason: 'mobile banking was down from 14:00 to 17:00',
    author: 'planner',
  },
];

/** The synthetic center as input of the main job: two weeks at 30 minutes. */
export function demoPlanInput(seed = 1, language: DemoLanguage = 'zh-CN'): PlanInput {
  const demo = makeDemoCenter(seed, { language });
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

/** The synthetic center with as much imported as `depth` says, for an assessment: a day ahead, two years back. */
export function demoEvidenceInput(depth: DemoDepth, seed = 1): PlanInput {
  const { records, openingHours } = makeDemoCenter(seed, { earlierFrom: EARLIER_FROM });
  const base: PlanInput = { ...demoPlanInput(seed), records, openingHours, horizonDays: 1, observations: [] };
  const at = DEMO_DEPTHS.indexOf(depth);
  if (at === 0)
    return { ...base, agents: null, contracts: [], sites: [], workPlans: [], workedSchedule: null, activity: [] };
  const worked = makeDemoCenter(seed, { workedDays: WORKED_DAYS });
  const staffed: PlanInput = {
    ...base,
    workedSchedule: worked.workedSchedule,
    activity: worked.activity,
    leaderShifts: worked.leaderShifts,
    onDutySpan: 12,
    capacity: demoCapacity(),
    labour: { pack: 'cn-standard', protectedAgents: ['A003', 'A014'] },
    registered: { abandonment: 'abandonment.excluding_short', utilisation: 'utilisation.paid' },
    voiceLines: 240,
    layersLimit: 5,
    outsourced: false,
  };
  if (at === 1) return staffed;
  const files = makeDemoRecords(seed);
  const registered = { ...staffed.registered, csat: 'csat.top2_box', fcr: 'fcr.repeat_window' };
  const held = at === 2 ? { ...files, ...Object.fromEntries(OWN_LOGS.map((kind) => [kind, []])) } : files;
  const recorded: PlanInput = { ...staffed, registered, observations: observeRecords(held, { zone: base.zone }) };
  if (at === 2) return recorded;
  const published = demoPublished(recorded);
  return {
    ...recorded,
    surgeLimit: 0.3,
    decisions: DECISIONS,
    published,
    budget: demoBudget(published),
    methodReasons: Object.fromEntries(base.records.flatMap(({ queues }) => queues.map(({ id }) => [id, WHY_COMBINED]))),
    recordedFacts: demoRecordedFacts(recorded),
  };
}
