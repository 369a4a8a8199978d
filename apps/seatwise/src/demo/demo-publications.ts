import { addDays, buildGrid, businessCalendar, dayNumber, dayStart, movePeriod } from '@seatwise/calendar';
import { type AssessmentRecord, assessmentFacts, clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import {
  type Forecast,
  type History,
  type LocalDate,
  type PlanningFact,
  type Publication,
  sealArtefact,
} from '@seatwise/core';
import { forecastDemand } from '@seatwise/forecast';
import { aggregateHistory, buildHistory, horizonOpenMinutes, sliceHistory } from '@seatwise/history';
import {
  cycleFacts,
  cycleStatus,
  type Delivery,
  datasetFacts,
  PLANNING_CYCLE,
  type PlanInput,
  type PublishedArtefact,
  type PublishedForecast,
  type PublishedPlans,
} from '@seatwise/pipeline';
import { nodeDigest } from '../ports/node-digest.ts';

const FIRST_MONTH = '2025-11-01';
const UNTIL = '2026-11-01';
/** Day of the month before on which a month is published. */
const DUE = 22;
const HOUR = 3_600_000;

const months = Array.from({ length: 12 }, (_, m) => movePeriod(FIRST_MONTH, 'month', m));
const lastOf = (month: LocalDate) => addDays(movePeriod(month, 'month', 1), -1);
const publishedOn = (month: LocalDate) => addDays(movePeriod(month, 'month', -1), DUE - 1);

/** What the synthetic center published over a year: each forecast made from what was known on its day. */
export function demoPublished(input: PlanInput): PublishedPlans {
  const { zone, intervalMinutes, openingHours, events, country, aht } = input;
  const calendar = businessCalendar({ country, events });
  const fine = buildHistory({ layers: input.records, zone, openingHours, calendar });
  const history = aggregateHistory(fine, intervalMinutes);
  const forecasts = [...months, '2026-01-01'].map((from, i): PublishedForecast => {
    const year = i === months.length;
    const to = year ? '2026-12-31' : lastOf(from);
    const on = year ? '2025-12-12' : publishedOn(from);
    const grid = buildGrid(zone, intervalMinutes, from, dayNumber(to) - dayNumber(from) + 1);
    const payload = forecastDemand({
      history: sliceHistory(history, 0, history.grid.days.indexOf(on)),
      grid,
      openMinutes: history.queues.map(({ queue }) => horizonOpenMinutes(openingHours ?? [], queue, grid, calendar)),
      calendar,
      aht,
    });
    const edited = year ? payload : raised(payload, `${from.slice(0, 8)}10`);
    const { id } = sealArtefact(nodeDigest, 'forecast', edited, [], { from, to });
    const edits = year
      ? []
      : [{ author: 'planner', reason: 'statement run of the card center', at: dayStart(on, zone) }];
    return { publication: publication('forecast', id, on, from, to, zone), payload: edited, computed: payload, edits };
  });
  forecasts.push(firstYear(history, input));
  const worked = input.workedSchedule;
  const schedules = worked
    ? months.flatMap((month) => {
        const shifts = worked.shifts.filter(({ date }) => date.startsWith(month.slice(0, 7)));
        const forecast = forecasts.find((one) => one.publication.from === month)?.publication.id ?? null;
        return shifts.length === 0
          ? []
          : [
              {
                publication: publication('schedule', `demo-${month}`, publishedOn(month), month, lastOf(month), zone),
                payload: { ...worked, shifts },
                forecast,
              },
            ];
      })
    : [];
  const revised = schedules.slice(-3).map(({ publication: first, payload, forecast }) => ({
    publication: { ...first, publicationId: `${first.publicationId}-b`, at: dayStart(addDays(first.from, 9), zone) },
    payload: {
      ...payload,
      // One shift in fifty of the rest of the month begins an hour later.
      shifts: payload.shifts.map((shift, i) =>
        shift.date > addDays(first.from, 9) && i % 50 === 0 ? { ...shift, start: shift.start + HOUR } : shift,
      ),
    },
    forecast,
  }));
  const reports = months.map((month) =>
    publication('actuals', `demo-${month}`, addDays(movePeriod(month, 'month', 1), 3), month, lastOf(month), zone),
  );
  return { forecasts, schedules: [...schedules, ...revised], reports };
}

/** The forecast of 2025, brought over from the tool before: the mean of what is held of each hour, the same all year. */
function firstYear(
  history: History,
  { zone, intervalMinutes, openingHours, events, country }: PlanInput,
): PublishedForecast {
  const calendar = businessCalendar({ country, events });
  const [from, to, on] = ['2025-01-01', '2025-12-31', '2024-12-13'] as const;
  const grid = buildGrid(zone, intervalMinutes, from, 365);
  const queues = history.queues.map(({ queue, channel, facts }): Forecast['queues'][number] => {
    const openMinutes = horizonOpenMinutes(openingHours ?? [], queue, grid, calendar);
    const known = (facts.offered ?? new Float64Array())
      .slice(0, (24 * 60 * 28) / intervalMinutes)
      .filter((value) => value > 0);
    const level = known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
    const offered = Float64Array.from(openMinutes, (minutes) => (minutes > 0 ? level : 0));
    const aht = Float64Array.from(openMinutes, (minutes) => (minutes > 0 ? 250 : Number.NaN));
    const bounds = { lower80: offered, upper80: offered, lower95: offered, upper95: offered };
    return { queue, channel, offered, aht, openMinutes, ahtSource: 'given', ...bounds };
  });
  const payload: Forecast = { grid, queues, backtest: [], issues: [] };
  return { publication: publication('forecast', 'demo-2025', on, from, to, zone), payload };
}

/** What the planner changed: three in a hundred more for the card queue on the day of the statement run. */
function raised(forecast: Forecast, day: LocalDate): Forecast {
  const { days, dayOffsets } = forecast.grid;
  const [from, to] = [days.indexOf(day), days.indexOf(day) + 1].map((d) => dayOffsets[d] as number) as [number, number];
  return {
    ...forecast,
    queues: forecast.queues.map((queue) =>
      queue.queue === 'card'
        ? { ...queue, offered: queue.offered.map((value, i) => (i >= from && i < to ? value * 1.03 : value)) }
        : queue,
    ),
  };
}

/** Contacts that the budget of 2026 was made for: the yearly forecast, rounded to thousands. */
export function demoBudget({ forecasts }: PublishedPlans): { year: number; contacts: number } | null {
  const year = forecasts.find(
    ({ publication }) => publication.from === '2026-01-01' && publication.to === '2026-12-31',
  );
  if (!year) return null;
  const total = year.payload.queues.reduce((sum, { offered }) => sum + offered.reduce((all, one) => all + one, 0), 0);
  return { year: 2026, contacts: Math.round(total / 1000) * 1000 };
}

const ACTIONS = [
  ['2.3.2.2', '2026-02-28', '2026-02-20'],
  ['5.2.2.3', '2026-03-31', '2026-03-28'],
  ['6.2.1.4', '2026-05-31', '2026-05-30'],
  ['6.2.3.3', '2026-08-31', '2026-09-08'],
  ['4.3.2.4', '2026-09-30', '2026-09-25'],
  ['6.2.2.5', '2026-12-31', null],
] as const;

/** The self-assessment of June, the actions that came of it, and one clause that fell in August. */
function assessmentRecord(): AssessmentRecord {
  return {
    selfAssessment: {
      completed: '2026-06-19',
      clauses: clausesOf(REFERENCE_CATALOGUE).map(({ clause }, i) => ({
        clause: clause.code,
        state: i % 5 === 0 ? 'unmet' : 'met',
      })),
    },
    actions: ACTIONS.map(([clause, due, closedAt], i) => ({
      id: `i${i + 1}`,
      clause,
      owner: 'operations-manager',
      due,
      effort: 4,
      expectedPoints: 200,
      what: 'improvement of the clause',
      before: 'floor missed',
      after: closedAt === null ? null : 'floor met',
      closedAt,
    })),
    episodes: [
      {
        id: 'd1',
        clause: '6.2.3.3',
        openedBy: 'e8',
        openedAt: '2026-08-05T01:00:00.000Z',
        closedBy: 'e10',
        closedAt: '2026-10-05T01:00:00.000Z',
        from: 'met',
        to: 'partial',
        pointsAtRisk: 200,
        recovered: 2,
        owner: 'quality-head',
      },
    ],
    until: UNTIL,
  };
}

/** What the center's own clock saw: publications by month and week, and the daily delivery of contact data. */
export function demoRecordedFacts({ zone }: PlanInput): PlanningFact[] {
  const weeks = Array.from({ length: 52 }, (_, w) => addDays('2025-11-03', 7 * w));
  const publications: PublishedArtefact[] = [
    ...months.flatMap((month) => [
      { ...publication('forecast', `demo-${month}`, publishedOn(month), month, lastOf(month), zone), grainMinutes: 30 },
      { ...publication('schedule', `demo-${month}`, publishedOn(month), month, lastOf(month), zone), grainMinutes: 30 },
    ]),
    { ...publication('forecast', 'demo-2025', '2024-12-13', '2025-01-01', '2025-12-31', zone), grainMinutes: 30 },
    { ...publication('forecast', 'demo-2026', '2025-12-12', '2026-01-01', '2026-12-31', zone), grainMinutes: 30 },
    ...weeks.map((monday) => ({
      ...publication('forecast', `demo-${monday}`, addDays(monday, -3), monday, addDays(monday, 6), zone),
      grainMinutes: 30,
    })),
  ];
  const rows = cycleStatus({
    steps: PLANNING_CYCLE,
    publications,
    signOffs: [],
    zone,
    today: UNTIL,
    from: '2024-12-01',
    to: addDays(UNTIL, -1),
  });
  const deliveries = Array.from({ length: 365 }, (_, d): Delivery => {
    const day = addDays(FIRST_MONTH, d);
    return {
      receivedAt: dayStart(day, zone) + 6 * HOUR,
      lastDay: addDays(day, -1),
      rows: 176,
      rejected: 0,
      corrects: false,
    };
  });
  return [...cycleFacts(rows, zone), ...datasetFacts(deliveries, UNTIL, zone), ...assessmentFacts(assessmentRecord())];
}

const publication = (
  kind: Publication['kind'],
  id: string,
  on: LocalDate,
  from: LocalDate,
  to: LocalDate,
  zone: string,
): Publication => ({
  kind,
  id,
  publicationId: `${kind}-${from}-${to}`,
  at: dayStart(on, zone) + 10 * HOUR,
  actor: 'planner',
  reason: '',
  from,
  to,
});
