import {
  type Artefact,
  type Forecast,
  type History,
  INTERVAL_STATE,
  type LocalDate,
  type PeriodValue,
  type Schedule,
} from '@seatwise/core';
import type { PlanInput } from '../plan-input.ts';
import type { PublishedForecast, PublishedPlans, PublishedSchedule } from '../published-plans.ts';
import { forecastAsPublished, type Published, scheduleAsPublished } from '../report/as-published.ts';
import { completeMonths } from './complete-months.ts';
import type { FactList, Put } from './fact-list.ts';
import type { Observed } from './records/observed.ts';
import { changedMetrics } from './registry-facts.ts';

/** Published plans against what came: bias by month, changes by hand, snapshots behind schedules, alignment, surges. */
export function publishedFacts(
  list: FactList,
  history: Artefact<History>,
  input: Pick<PlanInput, 'surgeLimit' | 'budget'>,
  observed: Observed,
  { forecasts, schedules, reports }: PublishedPlans,
): void {
  const { grid } = history.payload;
  const { put, series } = list.from(history, grid);
  const official = forecastAsPublished(forecasts, grid);
  if (forecasts.length > 0) {
    put('forecast.snapshot', forecasts.length, 'count');
    const edits = forecasts.flatMap((one) => one.edits ?? []);
    const reasoned = edits.filter(({ author, reason, at }) => author !== '' && reason !== '' && at !== null);
    put('forecast.edits.reasoned_share', edits.length === 0 ? 1 : reasoned.length / edits.length, 'share');
    yearFacts(forecasts, input, put, series);
  }
  if (reports.length > 0) {
    put('metric.comparison', reports.length, 'count');
    // No definition has changed, so no comparison can have crossed a change.
    if (changedMetrics().length === 0) put('metric.comparison.unbridged', 0, 'count');
  }
  if (official) {
    accuracyFacts(history.payload, official, forecastAsPublished(computedOf(forecasts), grid), series);
    surgeFacts(list, history, official, input.surgeLimit ?? null, observed);
  }
  if (schedules.length > 0) {
    const held = new Set(forecasts.map(({ publication }) => publication.id));
    const known = schedules.filter(({ forecast }) => forecast !== null && held.has(forecast));
    put('forecast.snapshot.schedule_share', known.length / schedules.length, 'share');
    lateChangeFacts(schedules, series);
    put(
      'schedule.published_at.months',
      new Set(schedules.map(({ publication }) => publication.from.slice(0, 7))).size,
      'months',
    );
  }
  alignmentFacts(list, history, official, scheduleAsPublished(schedules, grid));
}

/** Hours before its start within which a shift is not to be changed without consent. */
const LATE_HOURS = 48;

/** Shifts that a later version changed or took away within 48 hours of their start, without consent, of all, by month. */
function lateChangeFacts(schedules: readonly PublishedSchedule[], series: Put['series']): void {
  const ordered = schedules.toSorted((a, b) => a.publication.at - b.publication.at);
  const months = new Map<LocalDate, { all: number; late: number }>();
  const last = new Map<string, { readonly start: number; readonly end: number }>();
  const late = new Set<string>();
  for (const { publication, payload, consented = [] } of ordered) {
    const now = new Map(payload.shifts.map((shift) => [`${shift.date} ${shift.agent ?? shift.id}`, shift]));
    for (const [id, before] of last) {
      const date = id.slice(0, 10);
      if (date < publication.from || date > publication.to || consented.includes(id)) continue;
      const after = now.get(id);
      const same = after && after.start === before.start && after.end === before.end;
      if (!same && publication.at > before.start - LATE_HOURS * 3_600_000) late.add(id);
    }
    for (const [id, shift] of now) last.set(id, shift);
  }
  for (const id of last.keys()) {
    const month = `${id.slice(0, 7)}-01`;
    const sum = months.get(month) ?? { all: 0, late: 0 };
    months.set(month, { all: sum.all + 1, late: sum.late + (late.has(id) ? 1 : 0) });
  }
  series('schedule.versions.late_unconsented_share', 'share', {
    grain: 'month',
    periods: [...months].map(([start, sum]) => ({ start, value: sum.late / sum.all, n: sum.all })),
  });
}

/** Yearly forecasts: months they cover, and the newest against the budget of its year. */
function yearFacts(
  forecasts: readonly PublishedForecast[],
  { budget }: Pick<PlanInput, 'budget'>,
  put: Put['put'],
  series: Put['series'],
): void {
  const years = new Map<LocalDate, Forecast>();
  for (const { publication, payload } of forecasts)
    if (publication.from.endsWith('-01-01') && publication.to >= `${publication.from.slice(0, 4)}-12-31`)
      years.set(publication.from, payload);
  const periods = [...years].map(([start, { grid }]): PeriodValue => {
    const months = new Set(grid.days.map((day) => day.slice(0, 7)));
    return { start, value: months.size, n: grid.days.length };
  });
  series('forecast.horizon.annual_months', 'months', { grain: 'year', periods }, periods.at(-1)?.value ?? null);
  const planned = budget && years.get(`${budget.year}-01-01`);
  if (!budget || !planned) return;
  const total = planned.queues.reduce((sum, { offered }) => sum + offered.reduce((all, value) => all + value, 0), 0);
  if (total > 0) put('forecast.snapshot.budget_gap', Math.abs(budget.contacts - total) / total, 'share');
}

/** The forecasts as the models alone had made them. */
const computedOf = (forecasts: readonly PublishedForecast[]): Published<Forecast>[] =>
  forecasts.map(({ publication, payload, computed }) => ({ publication, payload: computed ?? payload }));

/** Bias by month, and what changes by hand did to the error. */
function accuracyFacts(history: History, official: Forecast, computed: Forecast | null, series: Put['series']): void {
  const months = completeMonths(history.grid);
  const sums = (forecast: Forecast, from: number, to: number) => {
    const sum = { planned: 0, came: 0, absolute: 0 };
    for (const { queue, facts } of history.queues) {
      const own = forecast.queues.find((one) => one.queue === queue)?.offered;
      for (let i = from; i < to; i++) {
        const [a, b] = [own?.[i] ?? Number.NaN, facts.offered?.[i] ?? Number.NaN];
        if (Number.isNaN(a) || Number.isNaN(b)) continue;
        sum.planned += a;
        sum.came += b;
        sum.absolute += Math.abs(a - b);
      }
    }
    return sum;
  };
  const known = months.flatMap((month) => {
    const with_ = sums(official, month.from, month.to);
    return with_.came === 0 ? [] : [{ month, with_, without: computed && sums(computed, month.from, month.to) }];
  });
  series('forecast.bias.magnitude', 'share', {
    grain: 'month',
    periods: known.map(({ month, with_ }) => ({
      start: month.start,
      value: Math.abs(with_.planned - with_.came) / with_.came,
      n: month.to - month.from,
    })),
  });
  series('forecast.edits.wape_difference', 'share', {
    grain: 'month',
    periods: known.flatMap(({ month, with_, without }) =>
      without
        ? [{ start: month.start, value: (with_.absolute - without.absolute) / with_.came, n: month.to - month.from }]
        : [],
    ),
  });
}

/** Open intervals with forecast, schedule and fact, of all open ones, by day. */
function alignmentFacts(
  list: FactList,
  history: Artefact<History>,
  forecast: Forecast | null,
  schedule: Schedule | null,
): void {
  if (!forecast || !schedule) return;
  const { grid, queues } = history.payload;
  const planned = new Set(schedule.shifts.map(({ date }) => date));
  const periods = grid.days.flatMap((date, d): PeriodValue[] => {
    if (!planned.has(date)) return [];
    let [open, whole] = [0, 0];
    for (const { queue, state, facts } of queues) {
      const own = forecast.queues.find((one) => one.queue === queue)?.offered;
      for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
        if (state[i] === INTERVAL_STATE.closed) continue;
        open++;
        if (![own?.[i], facts.offered?.[i]].some((value) => value === undefined || Number.isNaN(value))) whole++;
      }
    }
    return [{ start: date, value: open === 0 ? 1 : whole / open, n: open }];
  });
  const mean = periods.reduce((sum, { value }) => sum + (value as number), 0) / Math.max(1, periods.length);
  list
    .from(history, grid)
    .series('intraday.alignment', 'share', { grain: 'day', periods }, periods.length === 0 ? null : mean);
}

/** Two Poisson standard deviations: what a surge has to be above the forecast beyond chance. */
const BEYOND_CHANCE = 2;

/** Abandonment inside and outside of surges, whether they were logged, and how long each took to be back at goal. */
function surgeFacts(
  list: FactList,
  history: Artefact<History>,
  forecast: Forecast,
  limit: number | null,
  observed: Observed,
): void {
  if (limit === null) return;
  const { grid, queues } = history.payload;
  const { put } = list.from(history, grid);
  put('intraday.alerts.limit_registered_share', 1, 'share');
  const outside = { abandoned: 0, offered: 0 };
  const surges = queues.flatMap((queue) => {
    const planned = forecast.queues.find((one) => one.queue === queue.queue)?.offered;
    return planned ? surgesOf(queue, planned, grid, limit, outside) : [];
  });
  if (outside.offered > 0) put('abandonment.outside_surges', outside.abandoned / outside.offered, 'share');
  if (surges.length === 0) return;
  put('abandonment.surge_known_share', surges.filter(({ known }) => known).length / surges.length, 'share');
  const lengths = surges.map(({ minutes }) => minutes).sort((a, b) => a - b);
  put('intraday.recovery_time', lengths[Math.floor(lengths.length / 2)] as number, 'minutes');
  const logged = new Map(
    observed.rows('day_log.surges_complete').map(({ date, queue, value }) => [`${date} ${queue}`, value]),
  );
  const inLog = surges.filter(({ date }) => date >= observed.from);
  if (logged.size > 0)
    put(
      'intraday.alerts.surges_logged_share',
      inLog.length === 0
        ? 1
        : inLog.filter(({ date, queue }) => (logged.get(`${date} ${queue}`) ?? 0) > 0).length / inLog.length,
      'share',
    );
}

interface Surge {
  readonly queue: string;
  readonly date: LocalDate;
  /** Abandonment was counted in it. */
  readonly known: boolean;
  /** From its first interval to the first one back within the limit. */
  readonly minutes: number;
}

/** Intervals in a row that came in above the forecast by more than the limit and more than chance. */
function surgesOf(
  { queue, facts }: History['queues'][number],
  planned: Float64Array,
  grid: History['grid'],
  limit: number,
  outside: { abandoned: number; offered: number },
): Surge[] {
  const { offered, abandoned } = facts;
  const surges: Surge[] = [];
  for (const [d, date] of grid.days.entries()) {
    let started: number | null = null;
    for (let i = grid.dayOffsets[d] as number; i <= (grid.dayOffsets[d + 1] as number); i++) {
      const last = i === (grid.dayOffsets[d + 1] as number);
      const [came, expected] = last ? [Number.NaN, Number.NaN] : [offered?.[i] ?? Number.NaN, planned[i] as number];
      const surge = came > expected * (1 + limit) && came > expected + BEYOND_CHANCE * Math.sqrt(expected);
      if (surge) started ??= i;
      else if (started !== null) {
        const known = !Number.isNaN(abandoned?.[started] ?? Number.NaN);
        surges.push({ queue, date, known, minutes: (i - started) * grid.intervalMinutes });
        started = null;
      }
      const lost = abandoned?.[i] ?? Number.NaN;
      if (surge || last || Number.isNaN(lost) || Number.isNaN(came) || Number.isNaN(expected)) continue;
      outside.abandoned += lost;
      outside.offered += came;
    }
  }
  return surges;
}
