import {
  type AdherenceExplanation,
  type AdherenceSegment,
  type AdherenceState,
  type AlertEpisode,
  type AlertRule,
  absencesFirst,
  actualShrinkage,
  adherenceOfStates,
  adherenceStates,
  alertEpisodes,
  alignActuals,
  nowLine,
  type Reading,
  type ShrinkageOfCode,
  secondsByState,
} from '@seatwise/actuals';
import {
  type ActivityCode,
  type AgentActivity,
  type FactColumns,
  type Forecast,
  type History,
  type Instant,
  type IntervalGrid,
  intervalStart,
  type LocalDate,
  MINUTE,
  type QueueActuals,
  type Requirement,
  type Schedule,
  type Seconds,
  type ServiceGoal,
  type ShrinkageBase,
} from '@seatwise/core';
import { type DayPlan, type Reforecast, reforecast } from '@seatwise/forecast';
import { goalMetricId, metricDefinition, valueOfRows } from '@seatwise/metrics';
import { queueReadings } from './day-alerts.ts';
import { type DayStatus, dayStatus } from './day-status.ts';

/** A day as it runs. What was made before it began stands still; facts, activity and `now` move on. */
export interface LiveDayInput {
  readonly now: Instant;
  /** One day on the planning grid, with the facts that have arrived. */
  readonly history: History;
  /** Official when the day began; null where nothing was published. */
  readonly forecast: Forecast | null;
  readonly requirement: Requirement | null;
  readonly schedule: Schedule | null;
  /** By queue: what `planDay` learned from the days before; without it the rest of the day stays as published. */
  readonly plans: ReadonlyMap<string, DayPlan>;
  /** What people did up to now. */
  readonly activity: readonly AgentActivity[];
  /** Entries of team leaders: they decide over the activity. Approved ones explain time out of adherence. */
  readonly absences: readonly (AgentActivity & Pick<AdherenceExplanation, 'reason' | 'approvedBy'>)[];
  readonly activityCodes: readonly ActivityCode[];
  readonly shrinkageBases: ReadonlyMap<string, ShrinkageBase>;
  readonly goal: ServiceGoal;
  /** Mean patience; null where everybody waits. */
  readonly patience: Seconds | null;
  readonly rules: readonly AlertRule[];
}

export interface LiveQueue {
  readonly queue: string;
  readonly status: DayStatus;
  /** Contacts of each interval: as came, then as expected from what came; null where the past is too short for it. */
  readonly reforecast: Reforecast | null;
  readonly actuals: QueueActuals;
}

export interface LiveAgent {
  readonly agent: string;
  readonly seconds: Readonly<Record<AdherenceState, number>>;
  readonly adherence: number | null;
}

export interface LiveDay {
  readonly date: LocalDate;
  readonly now: Instant;
  readonly grid: IntervalGrid;
  readonly queues: readonly LiveQueue[];
  /** Over all queues: one ratio over their sums. */
  readonly serviceLevelSoFar: number | null;
  readonly serviceLevelEndOfDay: number | null;
  readonly agents: readonly LiveAgent[];
  readonly segments: readonly AdherenceSegment[];
  readonly adherence: number | null;
  readonly shrinkage: readonly ShrinkageOfCode[];
  readonly alerts: readonly AlertEpisode[];
}

/** All figures of a running day: now-line, service level so far and predicted, reforecast, adherence, shrinkage, alerts. */
export function liveDay(input: LiveDayInput): LiveDay {
  const { now, history, goal, schedule } = input;
  const { grid } = history;
  const line = nowLine(grid, 0, now);
  const codes = new Map(input.activityCodes.map((code) => [code.id, code]));
  const activity = absencesFirst(input.activity, input.absences);
  const { forecast, requirement, activityCodes } = input;
  const aligned = alignActuals({
    grid,
    history,
    forecast,
    requirement,
    schedule,
    activity,
    activityCodes,
    people: false,
  });
  const facts = new Map(history.queues.map((queue) => [queue.queue, queue]));
  const queues = aligned.queues.map((actuals) => liveQueue(input, actuals, facts.get(actuals.queue)));
  const segments = adherenceStates({
    shifts: schedule?.shifts ?? [],
    activity,
    codes,
    explanations: input.absences,
    until: now,
  });
  // Of a floor that tells nothing, not even breaks are known to have been kept.
  const silent = activity.length === 0;
  const agents = agentsOf(segments).map((one) => (silent ? { ...one, adherence: null } : one));
  const readings = queues.flatMap(({ queue, actuals }): Reading[] =>
    queueReadings(
      grid,
      line.first,
      line.current,
      {
        scope: queue,
        facts: facts.get(queue)?.facts ?? {},
        published: actuals.forecastOffered,
        scheduled: actuals.scheduledStaff,
        present: actuals.presentStaff,
      },
      goal,
    ),
  );
  if (!silent) readings.push(...adherenceReadings(grid, line.first, line.current, segments));
  return {
    date: grid.days[0] as LocalDate,
    now,
    grid,
    queues,
    serviceLevelSoFar: levelOf(
      goal,
      queues.map(({ status }) => status.soFar),
    ),
    serviceLevelEndOfDay: levelOf(
      goal,
      queues.flatMap(({ status }) => [status.soFar, status.expectedTotals]),
    ),
    agents,
    segments,
    adherence: silent ? null : adherenceOfStates(secondsByState(segments)),
    shrinkage: actualShrinkage({
      shifts: schedule?.shifts ?? [],
      activity,
      entries: [],
      codes,
      teamOf: new Map(),
      bases: input.shrinkageBases,
      window: { start: intervalStart(grid, line.first), end: Math.min(now, intervalStart(grid, line.end)) },
    }),
    alerts: alertEpisodes(input.rules, readings),
  };
}

function liveQueue(
  { now, history, plans, goal, patience, forecast }: LiveDayInput,
  actuals: QueueActuals,
  known: { readonly facts: FactColumns; readonly openMinutes: Uint8Array } | undefined,
): LiveQueue {
  const { grid } = history;
  const plan = plans.get(actuals.queue);
  const revised = plan ? reforecast(plan, actuals.offered, now) : null;
  const published = { offered: actuals.forecastOffered, aht: actuals.forecastAht };
  const open = known?.openMinutes ?? forecast?.queues.find(({ queue }) => queue === actuals.queue)?.openMinutes;
  const status = dayStatus({
    grid,
    day: 0,
    now,
    facts: known?.facts ?? {},
    published,
    reforecast: revised && { offered: revised.offered, aht: actuals.forecastAht },
    scheduled: actuals.scheduledStaff,
    present: actuals.presentStaff,
    openMinutes: open ?? new Uint8Array(actuals.offered.length),
    goal,
    patience,
  });
  return { queue: actuals.queue, status, reforecast: revised, actuals };
}

function levelOf(goal: ServiceGoal, totals: readonly object[]): number | null {
  const known = totals.filter((one) => Object.keys(one).length > 0);
  const rows = known.map((one) => ({ shortAbandoned: 0, ...one }) as Record<string, number>);
  return rows.length === 0 ? null : valueOfRows(metricDefinition(goalMetricId(goal)), rows);
}

function agentsOf(segments: readonly AdherenceSegment[]): LiveAgent[] {
  const own = new Map<string, AdherenceSegment[]>();
  for (const segment of segments) {
    const list = own.get(segment.agent);
    if (list) list.push(segment);
    else own.set(segment.agent, [segment]);
  }
  return [...own].map(([agent, list]) => {
    const seconds = secondsByState(list);
    return { agent, seconds, adherence: adherenceOfStates(seconds) };
  });
}

/** Adherence of everybody together in each interval. */
function adherenceReadings(
  grid: IntervalGrid,
  from: number,
  to: number,
  segments: readonly AdherenceSegment[],
): Reading[] {
  const step = grid.intervalMinutes * MINUTE;
  const start = intervalStart(grid, from);
  const seconds = Array.from({ length: to - from }, () => ({
    in: 0,
    out: 0,
    unscheduled: 0,
    unknown: 0,
    explained: 0,
  }));
  for (const segment of segments) {
    const last = Math.min(to - from - 1, Math.ceil((segment.end - start) / step) - 1);
    for (let i = Math.max(0, Math.floor((segment.start - start) / step)); i <= last; i++) {
      const overlap = Math.min(segment.end, start + (i + 1) * step) - Math.max(segment.start, start + i * step);
      const own = seconds[i] as Record<AdherenceState, number>;
      own[segment.state] += overlap / 1000;
    }
  }
  return seconds.map((own, i) => ({
    measure: 'adherence',
    scope: '*',
    at: start + (i + 1) * step,
    value: adherenceOfStates(own),
  }));
}
