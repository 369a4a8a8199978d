import { alignActuals, expectedFacts } from '@seatwise/actuals';
import { buildGrid, daysBetween, movePeriod } from '@seatwise/calendar';
import type { Actuals, Artefact, History, IntervalGrid, LocalDate, PeriodValue, QueueActuals } from '@seatwise/core';
import { goalMetricId, metricDefinition, valueOfRows } from '@seatwise/metrics';
import { sizeRequirement } from '@seatwise/requirement';
import type { PlanInput } from '../plan-input.ts';
import type { PublishedPlans } from '../published-plans.ts';
import { forecastAsPublished } from '../report/as-published.ts';
import { wholeMonths } from './complete-months.ts';
import type { FactList } from './fact-list.ts';
import type { Observed } from './records/observed.ts';

/** Months looked back on. */
const MONTHS = 6;
/** An interval is short when present staff is below need by more than this share. */
const SHORT = 0.1;

/** The published plan beside what was worked, over months: the model against the level achieved, short intervals acted on. */
export function workedPlanFacts(
  list: FactList,
  history: Artefact<History>,
  input: PlanInput,
  observed: Observed,
  { forecasts }: PublishedPlans,
): void {
  const {
    workedSchedule: schedule,
    activity,
    activityCodes,
    goal,
    skills,
    model,
    patience,
    shrinkage,
    minimumStaff,
  } = input;
  if (!schedule || activity.length === 0) return;
  const months = wholeMonths(schedule.shifts.map(({ date }) => date)).slice(-MONTHS);
  const first = months[0];
  if (first === undefined) return;
  const until = movePeriod(months.at(-1) as LocalDate, 'month', 1);
  const { zone, intervalMinutes } = history.payload.grid;
  const grid = buildGrid(zone, intervalMinutes, first, daysBetween(first, until));
  const forecast = forecastAsPublished(forecasts, grid);
  if (!forecast) return;
  const requirement = sizeRequirement({ forecast, goal, skills, model, patience, shrinkage, minimumStaff });
  const actuals = alignActuals({
    grid,
    history: history.payload,
    forecast,
    requirement,
    schedule,
    activity,
    activityCodes,
  });
  const { series } = list.from(history, grid);
  const perMonth = (valueIn: (from: number, to: number, month: LocalDate) => number | null): PeriodValue[] =>
    months.map((start) => {
      const [from, to] = [start, movePeriod(start, 'month', 1)].map((day) => offsetOf(grid, day)) as [number, number];
      return { start, value: valueIn(from, to, start), n: to - from };
    });
  series('service_level.model_gap', 'share', {
    grain: 'month',
    periods: perMonth((from, to) => modelGap(history.payload, actuals, input, from, to)),
  });
  if (observed.has('day_log.actions'))
    series('intraday.actions.short_met_share', 'share', {
      grain: 'month',
      periods: perMonth((from, to) => shortMet(actuals, observed, from, to)),
    });
  const cost = observed.ratio('cost.labour', 'cost.paid_time');
  if (cost !== null)
    series('schedule.coverage.priced_share', 'share', {
      grain: 'month',
      periods: perMonth((from, to) => {
        const known = actuals.queues.filter((queue) => overHours(queue, grid, from, to) !== null);
        return known.length / actuals.queues.length;
      }),
    });
}

const offsetOf = (grid: IntervalGrid, day: LocalDate): number => {
  const at = grid.days.indexOf(day);
  return grid.dayOffsets[at < 0 ? grid.days.length : at] as number;
};

/** Person-hours present above need; null where either is not known. */
function overHours(
  { baseStaff, presentStaff }: QueueActuals,
  grid: IntervalGrid,
  from: number,
  to: number,
): number | null {
  let [hours, known] = [0, false];
  for (let i = from; i < to; i++) {
    const [need, have] = [baseStaff[i] as number, presentStaff[i] as number];
    if (Number.isNaN(need) || Number.isNaN(have)) continue;
    known = true;
    hours += Math.max(0, have - need) * (grid.intervalMinutes / 60);
  }
  return known ? hours : null;
}

/** Largest distance of a queue's level by the model, from its actual contacts and staff, to the level it achieved. */
function modelGap(history: History, actuals: Actuals, input: PlanInput, from: number, to: number): number | null {
  const { goal, patience } = input;
  const threshold = goal.answerThreshold;
  if (threshold === undefined) return null;
  const shift = history.grid.dayOffsets[history.grid.days.indexOf(actuals.grid.days[0] as LocalDate)] as number;
  const definition = metricDefinition(goalMetricId(goal));
  const gaps = history.queues.flatMap((queue) => {
    const own = actuals.queues.find((one) => one.queue === queue.queue);
    if (!own || queue.answerThreshold !== threshold) return [];
    const at = (column: Float64Array) => column.slice(from, to).map((value) => (Number.isNaN(value) ? 0 : value));
    const modelled = expectedFacts({
      offered: at(own.offered),
      aht: at(own.aht),
      staff: at(own.presentStaff),
      openMinutes: queue.openMinutes.slice(from + shift, to + shift),
      patience,
      answerThreshold: threshold,
    });
    const sum = (columns: Readonly<Record<string, ArrayLike<number> | undefined>>, start: number, end: number) =>
      Object.fromEntries(
        Object.entries(columns).flatMap(([name, column]) => {
          if (!column) return [];
          let total = 0;
          for (let i = start; i < end; i++) total += Number.isNaN(column[i]) ? 0 : (column[i] as number);
          return [[name, total]];
        }),
      );
    const ours = valueOfRows(definition, [
      sum({ shortAbandoned: new Float64Array(to - from), ...modelled }, 0, to - from),
    ]);
    const theirs = valueOfRows(definition, [sum(queue.facts, from + shift, to + shift)]);
    return ours === null || theirs === null ? [] : [Math.abs(ours - theirs)];
  });
  return gaps.length < history.queues.length ? null : Math.max(...gaps);
}

/** Of the intervals in which too few were present, those that had an action in or before them on the day. */
function shortMet({ grid, queues }: Actuals, observed: Observed, from: number, to: number): number | null {
  const firstAction = new Map(
    observed.rows('day_log.actions[first=minute]').map(({ date, queue, value }) => [`${date} ${queue}`, value]),
  );
  let [short, met] = [0, 0];
  for (const [d, date] of grid.days.entries()) {
    const start = grid.dayOffsets[d] as number;
    if (start < from || start >= to) continue;
    for (const { queue, baseStaff, presentStaff } of queues) {
      const acted = Math.min(firstAction.get(`${date} ${queue}`) ?? Infinity, firstAction.get(`${date} *`) ?? Infinity);
      for (let i = start; i < (grid.dayOffsets[d + 1] as number); i++) {
        const [need, have] = [baseStaff[i] as number, presentStaff[i] as number];
        if (Number.isNaN(need) || Number.isNaN(have) || need === 0 || have >= need * (1 - SHORT)) continue;
        short++;
        // The first minute after the interval: an action within it counts.
        if (acted < (i - start + 1) * grid.intervalMinutes) met++;
      }
    }
  }
  return short === 0 ? 1 : met / short;
}
