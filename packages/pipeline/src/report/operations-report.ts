import { type AdherenceExplanation, adherenceShare, alignActuals, conformanceShare } from '@seatwise/actuals';
import {
  type ActivityCode,
  type Actuals,
  type Agent,
  type AgentActivity,
  type AgentAdherence,
  compareText,
  type Digest,
  type Forecast,
  gridLength,
  type History,
  type Issue,
  type LocalDate,
  type MetricValue,
  type Requirement,
  type Schedule,
  SeatwiseError,
  type ServiceGoal,
} from '@seatwise/core';
import { sliceHistory } from '@seatwise/history';
import { evaluateMetrics, goalMetricId, metricDefinition } from '@seatwise/metrics';
import { forecastAsPublished, type Published, requirementAsPublished, scheduleAsPublished } from './as-published.ts';
import { type IntradayEffect, type IntradayRecord, intradayEffects } from './intraday-effect.ts';
import {
  type AccuracyByHorizon,
  accuracyByHorizon,
  type ScheduleEfficiency,
  scheduleEfficiency,
} from './planning-quality.ts';

export interface OperationsReportInput {
  readonly kind: 'day' | 'week' | 'month';
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** On the planning grid, whole days; may reach beyond the period. */
  readonly history: History;
  readonly forecasts: readonly Published<Forecast>[];
  readonly requirements: readonly Published<Requirement>[];
  readonly schedules: readonly Published<Schedule>[];
  /** What people did, and the schedule that they worked under where none was published. */
  readonly activity: readonly AgentActivity[];
  readonly activityCodes: readonly ActivityCode[];
  /** Reasons for being away; approved ones count as adherent. */
  readonly explanations?: readonly AdherenceExplanation[];
  readonly workedSchedule: Schedule | null;
  readonly agents: readonly Agent[];
  readonly goal: ServiceGoal;
  /** What was done about running days, as recorded. */
  readonly intraday?: readonly IntradayRecord[];
  /** Remarks of people on the period's numbers. */
  readonly notes: readonly ReportNote[];
}

export interface ReportNote {
  /** Queue, team or site; `*` for the center. */
  readonly scope: string;
  readonly text: string;
  readonly by: string;
}

/** One day of one queue (or of all, `*`): as published, as required, as scheduled, as it was. NaN where unknown. */
export interface ReportDay {
  readonly date: LocalDate;
  readonly scope: string;
  readonly forecastOffered: number;
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly requiredHours: number;
  readonly scheduledHours: number;
  readonly presentHours: number;
  /** By the goal's metric, from the day's totals. */
  readonly serviceLevel: number | null;
}

/** Adherence and conformance of people who belong together. */
export interface ReportPeople {
  readonly kind: 'center' | 'site' | 'team' | 'agent';
  readonly id: string;
  readonly people: number;
  readonly scheduledHours: number;
  readonly workedHours: number;
  readonly adherence: number | null;
  readonly conformance: number | null;
}

export interface OperationsReport {
  readonly kind: OperationsReportInput['kind'];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly zone: string;
  readonly goal: ServiceGoal;
  /** Every registered metric by queue and over all, each with its definition's version and hash: ratios of sums. */
  readonly metrics: readonly MetricValue[];
  readonly goalMetric: string;
  /** For comparison only: the mean of interval service levels, which is not the period's service level. */
  readonly meanOfIntervals: number | null;
  readonly days: readonly ReportDay[];
  readonly people: readonly ReportPeople[];
  readonly accuracy: readonly AccuracyByHorizon[];
  readonly efficiency: readonly ScheduleEfficiency[];
  readonly intraday: readonly IntradayEffect[];
  readonly notes: readonly ReportNote[];
  readonly issues: readonly Issue[];
}

/**
 * Day, week or month report (日报、周报、月报): target, forecast and schedule as they were official when each day began, and what
 * happened. Every ratio is one ratio over the period's totals.
 * @throws SeatwiseError REPORT_NO_DAYS when the history holds no day of the period
 */
export function operationsReport(input: OperationsReportInput, digest: Digest): OperationsReport {
  const { kind, from, to, goal, history } = input;
  const first = history.grid.days.findIndex((date) => date >= from);
  const end = history.grid.days.findLastIndex((date) => date <= to) + 1;
  if (first < 0 || end <= first) throw new SeatwiseError('REPORT_NO_DAYS', { from, to });
  const window = sliceHistory(history, first, end);
  const { grid } = window;
  const forecast = forecastAsPublished(input.forecasts, grid);
  const requirement = requirementAsPublished(input.requirements, grid);
  const schedule = scheduleAsPublished(input.schedules, grid) ?? within(input.workedSchedule, from, to);
  const aligned = alignActuals({
    grid,
    history: window,
    forecast,
    requirement,
    schedule,
    activity: input.activity,
    activityCodes: input.activityCodes,
    explanations: input.explanations ?? [],
  });
  const actuals = withoutStaffOutside(aligned, schedule);
  const measured = evaluateMetrics({ history: window, forecast, actuals, observations: [], serviceGoal: goal }, digest);
  const goalMetric = goalMetricId(goal);
  const levelsOf = (d: number) => {
    const day = { history: sliceHistory(window, d, d + 1), forecast: null, actuals: null, observations: [] };
    const definitions = [metricDefinition(goalMetric)];
    const { values } = evaluateMetrics({ ...day, serviceGoal: goal, definitions }, digest);
    return new Map(values.map(({ scope, value }) => [scope, value]));
  };
  return {
    kind,
    from: grid.days[0] as LocalDate,
    to: grid.days.at(-1) as LocalDate,
    zone: grid.zone,
    goal,
    metrics: measured.values.filter(({ value }) => value !== null),
    goalMetric,
    meanOfIntervals: meanOfIntervals(window),
    days: grid.days.flatMap((date, d) => daysOf(date, d, window, actuals, levelsOf(d))),
    people: peopleOf(actuals.adherence, input.agents),
    accuracy: accuracyByHorizon(input.forecasts, window),
    efficiency: scheduleEfficiency(actuals),
    intraday: intradayEffects(input.intraday ?? [], window, actuals.queues),
    notes: input.notes,
    issues: [...actuals.issues, ...measured.issues.filter(({ severity }) => severity !== 'info')],
  };
}

function within(schedule: Schedule | null, from: LocalDate, to: LocalDate): Schedule | null {
  const shifts = schedule?.shifts.filter(({ date }) => date >= from && date <= to) ?? [];
  return schedule && shifts.length > 0 ? { ...schedule, shifts } : null;
}

/** Days of which no shift is known say nothing about people: they are unknown, not empty. */
function withoutStaffOutside(actuals: Actuals, schedule: Schedule | null): Actuals {
  const { grid } = actuals;
  const known = new Set(schedule?.shifts.map(({ date }) => date));
  const mask = (column: Float64Array) => {
    const masked = column.slice();
    for (const [d, date] of grid.days.entries()) {
      if (!known.has(date)) masked.fill(Number.NaN, grid.dayOffsets[d], grid.dayOffsets[d + 1]);
    }
    return masked;
  };
  const queues = actuals.queues.map((queue) => ({
    ...queue,
    scheduledStaff: mask(queue.scheduledStaff),
    presentStaff: mask(queue.presentStaff),
  }));
  return { ...actuals, queues };
}

function daysOf(
  date: LocalDate,
  d: number,
  history: History,
  actuals: Actuals,
  levels: ReadonlyMap<string, number | null>,
): ReportDay[] {
  const { grid } = history;
  const from = grid.dayOffsets[d] as number;
  const to = grid.dayOffsets[d + 1] as number;
  const hours = grid.intervalMinutes / 60;
  const sum = (column: ArrayLike<number> | undefined) => {
    let total = Number.NaN;
    for (let i = from; column && i < to; i++) {
      const value = column[i] as number;
      if (!Number.isNaN(value)) total = (Number.isNaN(total) ? 0 : total) + value;
    }
    return total;
  };
  const rows = history.queues.map(({ queue, facts }): ReportDay => {
    const own = actuals.queues.find((one) => one.queue === queue);
    return {
      date,
      scope: queue,
      forecastOffered: sum(own?.forecastOffered),
      offered: sum(facts.offered),
      answered: sum(facts.answered),
      abandoned: sum(facts.abandoned),
      requiredHours: sum(own?.baseStaff) * hours,
      scheduledHours: sum(own?.scheduledStaff) * hours,
      presentHours: sum(own?.presentStaff) * hours,
      serviceLevel: levels.get(queue) ?? null,
    };
  });
  const total = (
    name:
      | 'forecastOffered'
      | 'offered'
      | 'answered'
      | 'abandoned'
      | 'requiredHours'
      | 'scheduledHours'
      | 'presentHours',
  ) => rows.reduce((all, row) => all + row[name], 0);
  const all: ReportDay = {
    date,
    scope: '*',
    forecastOffered: total('forecastOffered'),
    offered: total('offered'),
    answered: total('answered'),
    abandoned: total('abandoned'),
    requiredHours: total('requiredHours'),
    scheduledHours: total('scheduledHours'),
    presentHours: total('presentHours'),
    serviceLevel: levels.get('*') ?? null,
  };
  return [all, ...rows];
}

function peopleOf(adherence: readonly AgentAdherence[], agents: readonly Agent[]): ReportPeople[] {
  const of = new Map(agents.map((agent) => [agent.id, agent]));
  const groups = new Map<string, AgentAdherence[]>();
  const add = (key: string, row: AgentAdherence) => groups.set(key, [...(groups.get(key) ?? []), row]);
  for (const row of adherence) {
    add('center\n*', row);
    const agent = of.get(row.agent);
    if (agent) {
      add(`site\n${agent.site}`, row);
      add(`team\n${agent.team}`, row);
    }
    add(`agent\n${row.agent}`, row);
  }
  const order = ['center', 'site', 'team', 'agent'];
  return [...groups]
    .map(([key, rows]): ReportPeople => {
      const [kind = '', id = ''] = key.split('\n');
      const total = (name: 'scheduledSeconds' | 'workedSeconds') =>
        rows.reduce((sum, row) => sum + row[name], 0) / 3600;
      return {
        kind: kind as ReportPeople['kind'],
        id,
        people: new Set(rows.map((row) => row.agent)).size,
        scheduledHours: total('scheduledSeconds'),
        workedHours: total('workedSeconds'),
        adherence: adherenceShare(rows),
        conformance: conformanceShare(rows),
      };
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compareText(a.id, b.id));
}

/** Mean of answered in time ÷ offered to agents over the intervals that had any; null where the facts are not held. */
function meanOfIntervals({ grid, queues }: History): number | null {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < gridLength(grid); i++) {
    let inTime = 0;
    let all = 0;
    for (const { facts } of queues) {
      const row = (facts.answered?.[i] ?? Number.NaN) + (facts.abandoned?.[i] ?? Number.NaN);
      const answered = facts.answeredWithinThreshold?.[i] ?? Number.NaN;
      if (Number.isNaN(row) || Number.isNaN(answered)) continue;
      inTime += answered;
      all += row;
    }
    if (all === 0) continue;
    sum += inTime / all;
    count++;
  }
  return count === 0 ? null : sum / count;
}
