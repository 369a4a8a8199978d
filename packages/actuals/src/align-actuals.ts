import {
  type ActivityCode,
  type Actuals,
  type AgentActivity,
  type Forecast,
  gridLength,
  type History,
  type IntervalGrid,
  type QueueActuals,
  type Requirement,
  type Schedule,
} from '@seatwise/core';
import { activityIssues, adherenceOf } from './adherence.ts';
import type { AdherenceExplanation } from './adherence-states.ts';
import { alignColumn } from './align-column.ts';
import { addPeople, type OnQueueTime } from './staff-on-queue.ts';

export interface ActualsInput {
  /** The window to look at; every source below has its interval and may reach over or miss it. */
  readonly grid: IntervalGrid;
  readonly history: History | null;
  readonly forecast: Forecast | null;
  readonly requirement: Requirement | null;
  /** The schedule that was worked. */
  readonly schedule: Schedule | null;
  readonly activity: readonly AgentActivity[];
  readonly activityCodes: readonly ActivityCode[];
  /** False leaves adherence of agent-days and the check of the activity out: they are empty then. True unless told otherwise. */
  readonly people?: boolean;
  /** Approved reasons for being away, for adherence. */
  readonly explanations?: readonly AdherenceExplanation[];
}

/**
 * Plan and reality side by side, per queue and interval, and adherence per agent-day. What a source does not know is NaN.
 * People of a skill that serves several queues are shared out by the queues' base staff.
 * @throws RangeError when a source has another interval than `grid`
 */
export function alignActuals(input: ActualsInput): Actuals {
  const { grid, history, forecast, requirement, schedule, activity } = input;
  for (const source of [history, forecast, requirement, schedule]) {
    if (source && source.grid.intervalMinutes !== grid.intervalMinutes) {
      throw new RangeError('plan and reality must have one interval');
    }
  }
  const codes = new Map(input.activityCodes.map((code) => [code.id, code]));
  const scheduled = peopleBySkill(grid, schedule, null);
  const present = peopleBySkill(grid, schedule, { activity, codes });
  const empty = () => new Float64Array(gridLength(grid)).fill(Number.NaN);
  const names = new Set([...(history?.queues ?? []), ...(forecast?.queues ?? [])].map(({ queue }) => queue));
  const queues = [...names].map((queue): QueueActuals => {
    const past = history?.queues.find((one) => one.queue === queue);
    const planned = forecast?.queues.find((one) => one.queue === queue);
    const sized = requirement?.queues.find((one) => one.queue === queue);
    const from = (source: { grid: IntervalGrid } | null, column: ArrayLike<number> | undefined) =>
      source && column ? alignColumn(source.grid, column, grid) : empty();
    const handled = past?.facts.handled ?? past?.facts.answered;
    const handleTime = past?.facts.handleTime;
    const aht =
      handled &&
      handleTime?.map((seconds, i) => ((handled[i] as number) > 0 ? seconds / (handled[i] as number) : Number.NaN));
    const share = staffShare(requirement, queue, grid);
    const people = (bySkill: ReadonlyMap<string, Float64Array> | null) => {
      const staff = bySkill?.get(sized?.skill ?? queue);
      return staff ? staff.map((count, i) => count * (share[i] as number)) : empty();
    };
    return {
      queue,
      forecastOffered: from(forecast, planned?.offered),
      offered: from(history, past?.facts.offered),
      forecastAht: from(forecast, planned?.aht),
      aht: from(history, aht),
      baseStaff: from(requirement, sized?.baseStaff),
      scheduledStaff: people(scheduled),
      presentStaff: people(present),
    };
  });
  if (input.people === false) return { grid, queues, adherence: [], issues: [] };
  const adherence = schedule ? adherenceOf(schedule.shifts, activity, codes, input.explanations) : [];
  return { grid, queues, adherence, issues: activityIssues(activity, codes) };
}

/** People on queue per skill: as scheduled, or as the activity of those scheduled says. Null without a schedule. */
function peopleBySkill(
  grid: IntervalGrid,
  schedule: Schedule | null,
  actual: { activity: readonly AgentActivity[]; codes: ReadonlyMap<string, ActivityCode> } | null,
): Map<string, Float64Array> | null {
  if (!schedule || (actual && actual.activity.length === 0)) return null;
  const people = new Map<string, Float64Array>();
  const add = (skill: string, times: Iterable<OnQueueTime>) => {
    const column = people.get(skill) ?? new Float64Array(gridLength(grid));
    addPeople(grid, times, column);
    people.set(skill, column);
  };
  if (!actual) {
    for (const { skill, activities } of schedule.shifts)
      add(
        skill,
        activities.filter(({ onQueue }) => onQueue),
      );
    return people;
  }
  const skillOf = new Map(schedule.shifts.map(({ agent, skill }) => [agent, skill]));
  for (const { agent, start, end, code } of actual.activity) {
    const skill = skillOf.get(agent);
    if (skill !== undefined && actual.codes.get(code)?.onQueue) add(skill, [{ start, end }]);
  }
  return people;
}

/** Share of its skill's people that a queue has, per interval: by base staff, equally where nobody is needed. */
function staffShare(requirement: Requirement | null, queue: string, grid: IntervalGrid): Float64Array {
  const own = requirement?.queues.find((one) => one.queue === queue);
  const group = requirement?.queues.filter(({ skill }) => skill === own?.skill) ?? [];
  if (!requirement || !own || group.length < 2) return new Float64Array(gridLength(grid)).fill(1);
  const columns = group.map(({ baseStaff }) => alignColumn(requirement.grid, baseStaff, grid));
  const mine = alignColumn(requirement.grid, own.baseStaff, grid);
  return mine.map((staff, i) => {
    const all = columns.reduce((sum, column) => sum + (column[i] as number), 0);
    return all > 0 ? staff / all : 1 / group.length;
  });
}
