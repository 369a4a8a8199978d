import {
  type ActivityCode,
  type Agent,
  type AgentActivity,
  type Center,
  type Contract,
  type IntervalRecords,
  type LocalDate,
  type Observation,
  type OpeningHours,
  type PlanningEvent,
  type Schedule,
  type ServiceGoal,
  type Shift,
  type ShrinkageItem,
  STANDARD_ACTIVITY_CODES,
  type WorkPlan,
} from '@seatwise/core';
import { makeAgents } from './agents.ts';
import { CONTRACTS, centerIn, eventsIn, OPENING_HOURS, SERVICE_GOAL, SHRINKAGE, workPlansIn } from './center.ts';
import { DEMO_NAMES, type DemoLanguage } from './names.ts';
import { makeRandom } from './random.ts';
import { makeEarlierRecords, makeRecords } from './records.ts';
import { makeSurveys } from './surveys.ts';
import { makeLeaderShifts, makeWorked } from './worked.ts';

/** A center with everything that the flow can use. */
export interface DemoCenter {
  readonly center: Center;
  /** Three files of fifteen-minute rows, oldest first: 2025-05-01 to 2026-10-31. */
  readonly records: readonly IntervalRecords[];
  readonly openingHours: readonly OpeningHours[];
  readonly events: readonly PlanningEvent[];
  readonly serviceGoal: ServiceGoal;
  readonly shrinkage: readonly ShrinkageItem[];
  readonly agents: readonly Agent[];
  readonly contracts: readonly Contract[];
  readonly workPlans: readonly WorkPlan[];
  readonly activityCodes: readonly ActivityCode[];
  /** The schedule of the last two weeks (or as long as asked for), and what people did. */
  readonly workedSchedule: Schedule;
  readonly activity: readonly AgentActivity[];
  readonly observations: readonly Observation[];
  /** Shifts of the team leaders in the same days. */
  readonly leaderShifts: readonly Shift[];
}

/** Days of worked shifts that a demo center has unless told otherwise. */
const TWO_WEEKS = 14;

export interface DemoOptions {
  /** Days up to the end of the history for which shifts and what people did are made; two weeks unless said. */
  readonly workedDays?: number;
  /** A day before the history from which an earlier file is held too. */
  readonly earlierFrom?: LocalDate;
  /** Language of the names; Chinese unless said. Ids and numbers are the same in all. */
  readonly language?: DemoLanguage;
}

/** Makes the synthetic center from a seed; equal seeds make equal centers on every machine. */
export function makeDemoCenter(
  seed = 1,
  { workedDays = TWO_WEEKS, earlierFrom, language = 'zh-CN' }: DemoOptions = {},
): DemoCenter {
  const names = DEMO_NAMES[language];
  const draws = (part: number) => makeRandom(Math.imul(seed, 2_654_435_761) + part);
  const agents = makeAgents(draws(1), names);
  const { schedule, activity } = makeWorked(agents, draws(2), workedDays);
  return {
    center: centerIn(names),
    records: [
      ...(earlierFrom === undefined ? [] : makeEarlierRecords(earlierFrom, draws(5))),
      ...makeRecords(draws(3)),
    ],
    openingHours: OPENING_HOURS.map((hours) => ({ ...hours, effectiveFrom: earlierFrom ?? hours.effectiveFrom })),
    events: eventsIn(names),
    serviceGoal: SERVICE_GOAL,
    shrinkage: SHRINKAGE,
    agents,
    contracts: CONTRACTS,
    workPlans: workPlansIn(names),
    activityCodes: STANDARD_ACTIVITY_CODES,
    workedSchedule: schedule,
    activity,
    observations: makeSurveys(draws(4)),
    leaderShifts: makeLeaderShifts(workedDays),
  };
}
