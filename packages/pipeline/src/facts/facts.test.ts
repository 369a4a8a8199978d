import { buildGrid } from '@seatwise/calendar';
import {
  type Artefact,
  type Forecast,
  gridLength,
  type History,
  type Observation,
  type Schedule,
} from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { datasetFacts } from './dataset-facts.ts';
import { effectOf } from './event-facts.ts';
import { FactList } from './fact-list.ts';
import { publishedFacts } from './published-facts.ts';
import { dayLogFacts, requestFacts } from './records/log-facts.ts';
import { fallingRun, Observed } from './records/observed.ts';
import { peopleFacts } from './records/people-facts.ts';
import { qualityFacts } from './records/quality-facts.ts';

const zone = 'Asia/Shanghai';
const seen = (date: string, measure: string, value: number, n = 1): Observation => ({
  date,
  site: '*',
  queue: '*',
  measure,
  value,
  n,
});
const factsOf = (fill: (put: ReturnType<FactList['from']>) => void) => {
  const list = new FactList(zone);
  fill(list.from(null, null));
  return new Map(list.facts.map((fact) => [fact.name, fact]));
};

describe('observed sums', () => {
  it('are of whole periods before the end of the window', () => {
    const days = ['2025-11-30', '2026-01-15', '2026-02-15', '2026-03-15', '2026-04-02'];
    const observed = new Observed(
      days.map((date) => seen(date, 'x', 2)),
      '2026-04-01',
    );
    expect(observed.sum('x')).toBe(8);
    expect(observed.sum('y')).toBeNull();
    expect(observed.periods('x', 'quarter')).toEqual(['2026-01-01']);
    expect(fallingRun([1, 4, 3, 2])).toBe(2);
    expect(fallingRun([4, 4])).toBe(0);
  });
});

describe('facts of records', () => {
  it('give the half-width of the least certain team', () => {
    // Scores 80, 90, 100: mean 90, deviation 10, 95 % half-width 1.959964 × 10 ÷ √3.
    const team = (name: string, scores: readonly number[]) => [
      seen('2026-03-10', `quality.scored[team=${name}]`, scores.length),
      seen('2026-03-10', `quality.points[team=${name}]`, 1000 * scores.reduce((a, b) => a + b, 0)),
      seen('2026-03-10', `quality.squares[team=${name}]`, 1000 * scores.reduce((a, b) => a + b * b, 0)),
    ];
    const observed = new Observed(
      [...team('a', [80, 90, 100]), ...team('b', [95, 95]), seen('2026-03-10', 'quality.scored', 5)],
      '2026-04-01',
    );
    const facts = factsOf((put) => qualityFacts(observed, put));
    expect(facts.get('quality.score.team_half_width')?.value).toBeCloseTo((1.959964 * 10) / Math.sqrt(3), 9);
    expect(facts.get('quality.score.bounded_months')?.value).toBe(1);
    expect(facts.get('quality.score.team_range')?.series?.[0]?.periods).toEqual([
      { start: '2026-03-01', value: 5, n: 1 },
    ]);
  });

  it('hold training against its plan and say nothing where nothing is on file', () => {
    const observed = new Observed(
      [
        seen('2026-03-01', 'training.invited', 10),
        seen('2026-03-01', 'training.sessions', 4),
        seen('2026-03-01', 'training.sessions_held', 3),
      ],
      '2026-04-01',
    );
    const facts = factsOf((put) => peopleFacts(observed, put));
    expect(facts.get('training.completion.sessions_held')?.value).toBe(0.75);
    expect(facts.has('training.pass_rate.course_share')).toBe(false);
    expect(facts.has('attrition.monthly.voluntary_months')).toBe(false);
    expect(factsOf((put) => peopleFacts(new Observed([], '2026-04-01'), put)).size).toBe(0);
  });

  it('never let an open request count as decided', () => {
    const rows = [
      seen('2026-03-02', 'request.time_off[days=1]', 8),
      seen('2026-03-02', 'request.time_off[days=4]', 1),
      seen('2026-03-02', 'request.time_off[days=open]', 1),
      seen('2026-03-02', 'request.swap[hours=3]', 1),
      seen('2026-03-02', 'request.swap[hours=open]', 9),
    ];
    const facts = factsOf((put) => requestFacts(new Observed(rows, '2026-04-01'), 10, put));
    expect(facts.get('timeoff.decision_time.p90')?.value).toBe(4);
    expect(facts.get('trade.decision_time.p95')?.value).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('take the median of what alerts waited for, by month', () => {
    const rows = [
      seen('2026-03-02', 'day_log.alerts', 3),
      ...[1, 5, 9].map((minutes) => seen('2026-03-02', `day_log.alerts[minutes=${minutes}]`, 1)),
      seen('2026-03-02', 'day_log.actions', 4),
      seen('2026-03-02', 'day_log.actions_complete', 3),
    ];
    const facts = factsOf((put) => dayLogFacts(new Observed(rows, '2026-04-01'), put));
    expect(facts.get('intraday.alerts.median_response')?.series?.[0]?.periods[0]).toMatchObject({ value: 5 });
    expect(facts.get('intraday.actions.complete_share')?.value).toBe(0.75);
  });
});

/** One queue, open around the clock by the hour, from 1 March 2026. */
function historyOf(offered: (i: number) => number, days: number): Artefact<History> {
  const grid = buildGrid(zone, 60, '2026-03-01', days);
  const length = gridLength(grid);
  const payload: History = {
    grid,
    queues: [
      {
        queue: 'voice',
        channel: 'voice',
        facts: {
          offered: Float64Array.from({ length }, (_, i) => offered(i)),
          abandoned: Float64Array.from({ length }, (_, i) => offered(i) / 10),
        },
        state: new Uint8Array(length).fill(1),
        openMinutes: new Uint8Array(length).fill(60),
        answerThreshold: 20,
        shortAbandonThreshold: null,
      },
    ] as unknown as History['queues'],
    issues: [],
  };
  return { kind: 'history', id: 'h', provenance: { inputs: [], options: {}, engine: '' }, payload };
}

describe('facts of publications', () => {
  const history = historyOf((i) => (i >= 240 && i < 242 ? 40 : 20), 31);
  const level = (value: number): Forecast => {
    const { grid } = history.payload;
    const offered = new Float64Array(gridLength(grid)).fill(value);
    const bounds = { lower80: offered, upper80: offered, lower95: offered, upper95: offered };
    const queue = { queue: 'voice', channel: 'voice' as const, offered, aht: offered, ...bounds };
    return {
      grid,
      queues: [{ ...queue, openMinutes: new Uint8Array(offered.length).fill(60), ahtSource: 'given' }],
      backtest: [],
      issues: [],
    };
  };
  const publication = (kind: 'forecast' | 'schedule', id: string, at: string) => ({
    kind,
    id,
    publicationId: `${kind} ${at}`,
    at: Date.parse(at),
    actor: 'p',
    reason: '',
    from: '2026-03-01',
    to: '2026-03-31',
  });
  const shift = (date: string, hour: number) => ({
    id: date,
    agent: 'a',
    date,
    start: Date.parse(`${date}T00:00:00Z`) + hour * 3_600_000,
    end: Date.parse(`${date}T00:00:00Z`) + (hour + 8) * 3_600_000,
    skill: '*',
    activities: [],
  });
  const schedule = (shifts: readonly ReturnType<typeof shift>[]): Schedule => ({
    grid: history.payload.grid,
    named: true,
    shifts,
    coverage: [],
    solutions: [],
    violations: [],
    paidHours: 0,
    issues: [],
  });

  it('are the bias of the month, what changes by hand did, surges, and late changes of shifts', () => {
    const forecasts = [
      {
        publication: publication('forecast', 'f', '2026-02-20T02:00:00Z'),
        payload: level(21),
        computed: level(20),
        edits: [
          { author: 'p', reason: 'campaign', at: 1 },
          { author: 'p', reason: '', at: 1 },
        ],
      },
    ];
    const schedules = [
      {
        publication: publication('schedule', 's', '2026-02-20T02:00:00Z'),
        payload: schedule([
          shift('2026-03-10', 1),
          shift('2026-03-11', 1),
          shift('2026-03-20', 1),
          shift('2026-03-21', 1),
        ]),
        forecast: 'f',
      },
      {
        // On the 10th at 10:00: the shift of the 11th moves within 48 hours, that of the 20th in time; the 10th has begun unchanged.
        publication: publication('schedule', 't', '2026-03-10T02:00:00Z'),
        payload: schedule([
          shift('2026-03-10', 1),
          shift('2026-03-11', 2),
          shift('2026-03-20', 2),
          shift('2026-03-21', 1),
        ]),
        forecast: null,
      },
    ];
    const list = new FactList(zone);
    const observed = new Observed([], '2026-04-01');
    publishedFacts(list, history, { surgeLimit: 0.3 }, observed, { forecasts, schedules, reports: [] });
    const facts = new Map(list.facts.map((fact) => [fact.name, fact]));
    const month = (name: string) => facts.get(name)?.series?.[0]?.periods[0]?.value;
    const came = 31 * 24 * 20 + 40;
    expect(month('forecast.bias.magnitude')).toBeCloseTo((31 * 24 * 21 - came) / came, 12);
    // One more in every hour but the two of the surge, where it is one less wrong.
    expect(month('forecast.edits.wape_difference')).toBeCloseTo((31 * 24 - 4) / came, 12);
    expect(facts.get('forecast.edits.reasoned_share')?.value).toBe(0.5);
    expect(month('schedule.versions.late_unconsented_share')).toBe(0.25);
    expect(facts.get('forecast.snapshot.schedule_share')?.value).toBe(0.5);
    expect(facts.get('intraday.recovery_time')?.value).toBe(120);
    expect(facts.get('abandonment.surge_known_share')?.value).toBe(1);
    expect(facts.get('abandonment.outside_surges')?.value).toBeCloseTo(0.1, 12);
  });
});

describe('other facts', () => {
  it('measure the effect of an event against the same weekdays around it', () => {
    const promotion = historyOf((i) => (Math.floor(i / 24) === 40 ? 30 : 20), 80);
    const event = {
      id: 'e',
      name: 'e',
      kind: 'promotion' as const,
      start: '2026-04-10',
      end: '2026-04-10',
      queues: null,
    };
    expect(effectOf(event, promotion.payload)).toBeCloseTo(1.5, 12);
    expect(effectOf({ ...event, start: '2027-01-01', end: '2027-01-01' }, promotion.payload)).toBeNull();
  });

  it('count the age of data in working days at the end of each day', () => {
    const at = (day: string) => Date.parse(`${day}T22:00:00Z`);
    const delivery = (receivedOn: string, lastDay: string) => ({
      receivedAt: at(receivedOn),
      lastDay,
      rows: 100,
      rejected: 1,
      corrects: false,
    });
    // 22:00 UTC is 6:00 of the next day in Shanghai. Nothing comes after Friday the 6th until Tuesday the 10th.
    const facts = datasetFacts(
      [delivery('2026-03-05', '2026-03-05'), delivery('2026-03-09', '2026-03-09')],
      '2026-03-11',
      zone,
    );
    const ages = new Map(
      facts.find(({ name }) => name === 'dataset.freshness')?.series?.[0]?.periods.map((one) => [one.start, one.value]),
    );
    expect([ages.get('2026-03-06'), ages.get('2026-03-08'), ages.get('2026-03-09'), ages.get('2026-03-10')]).toEqual([
      1, 1, 2, 1,
    ]);
    expect(ages.has('2026-03-04')).toBe(false);
  });
});
