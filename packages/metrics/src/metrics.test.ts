import { createHash } from 'node:crypto';
import { addDays, buildGrid, dayNumber } from '@seatwise/calendar';
import {
  type Digest,
  gridLength,
  type History,
  type Observation,
  type QueueHistory,
  SeatwiseError,
  STANDARD_ACTIVITY_CODES,
} from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agentTimes,
  approvalFaults,
  approveMetric,
  bridgeVersions,
  compareVariants,
  definitionHash,
  differenceOf,
  evaluateMetricSeries,
  evaluateMetrics,
  goalMetricId,
  lineageOf,
  METRIC_DEFINITIONS,
  METRICS,
  type MetricDefinition,
  makeRegistry,
  metricDefinition,
  metricsReading,
  PUBLIC_TARGETS,
  readDefinition,
  retireMetric,
  rowTables,
  targetsOn,
  valueOfRows,
} from './index.ts';

const digest: Digest = {
  sha256: (parts) => [...parts].reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
};
const grid = buildGrid('Asia/Shanghai', 30, '2026-03-02', 1);
const FACTS = {
  answered: 1000,
  abandoned: 60,
  offered: 1060,
  answeredWithinThreshold: 860,
  abandonedWithinThreshold: 20,
  shortAbandoned: 10,
};
const code = (expected: string) => expect.objectContaining({ code: expected });

/** A queue whose facts are dealt out over the day in the given shares. */
function queueOf(
  queue: string,
  facts: Record<string, number>,
  shares: readonly number[] = [1],
  on = grid,
): QueueHistory {
  const length = gridLength(on);
  const columns = Object.entries(facts).map(([name, total]) => [
    name,
    Float64Array.from({ length }, (_, i) => (i < shares.length ? total * (shares[i] as number) : Number.NaN)),
  ]);
  return {
    queue,
    channel: 'voice',
    state: new Uint8Array(length),
    openMinutes: new Uint8Array(length),
    facts: Object.fromEntries(columns),
    answerThreshold: 20,
    shortAbandonThreshold: 5,
  };
}
const historyOf = (...queues: QueueHistory[]): History => ({ grid, queues, issues: [] });
const evaluate = (history: History, observations: Observation[] = []) =>
  evaluateMetrics(
    { history, forecast: null, actuals: null, observations, serviceGoal: { serviceLevel: 0.8, answerThreshold: 20 } },
    digest,
  );
const pick = (values: ReturnType<typeof evaluate>['values'], metric: string, scope = '*') =>
  values.find((value) => value.metric === metric && value.scope === scope) as (typeof values)[number];
const pair = (first: string, second: string) => [metricDefinition(first), metricDefinition(second)] as const;
const observed = (date: string, measures: Record<string, number>, n = 1): Observation[] =>
  Object.entries(measures).map(([measure, value]) => ({ date, site: '*', queue: '*', measure, value, n }));
const sourcesWith = (observations: Observation[], history = historyOf(queueOf('voice', FACTS))) =>
  rowTables({ history, forecast: null, actuals: null, observations });

describe('the registry', () => {
  it('holds at least 45 metrics, all approved by another than their owner, in zh and en, with golden vectors that pass', () => {
    expect(METRIC_DEFINITIONS.length).toBeGreaterThanOrEqual(45);
    expect(new Set(METRIC_DEFINITIONS.map(({ id }) => id)).size).toBe(METRIC_DEFINITIONS.length);
    for (const definition of METRIC_DEFINITIONS) {
      expect(approvalFaults(definition), definition.id).toEqual([]);
      expect(definition.status).toBe('approved');
      expect(/[一-鿿]/.test(definition.name.zh), definition.id).toBe(true);
      for (const { source } of definition.golden) expect(source.length, definition.id).toBeGreaterThan(8);
    }
    expect(METRICS.inUse).toEqual(METRIC_DEFINITIONS);
  });

  it('has the families that a contact center uses', () => {
    const count = (wanted: string) => METRIC_DEFINITIONS.filter(({ family }) => family === wanted).length;
    expect([count('service_level'), count('abandonment'), count('utilisation'), count('fcr')]).toEqual([6, 3, 3, 3]);
    for (const family of 'answer_rate asa aht aht_part occupancy shrinkage adherence conformance absenteeism attrition csat nps ces quality calibration forecast schedule cost_per_contact containment complaint training span_of_control productivity'.split(
      ' ',
    ))
      expect(count(family), family).toBeGreaterThan(0);
  });

  it('cannot be asked for a family alone, for a retired id, or for what it does not have', () => {
    expect(() => metricDefinition('csat')).toThrow(code('METRIC_METHOD_MISSING'));
    expect(() => metricDefinition('aht')).toThrow(code('METRIC_RETIRED'));
    for (const name of ['__proto__', 'constructor', '', 'csat.top_box@9.9.9'])
      expect(() => metricDefinition(name)).toThrow(code('METRIC_UNKNOWN'));
    expect(metricDefinition('csat.top_box@1.0.0').id).toBe('csat.top_box');
  });

  it('hashes what decides the value and not the words', () => {
    const first = metricDefinition('service_level.sl3');
    const hash = definitionHash(first, digest);
    expect(definitionHash({ ...first, name: { en: 'x', zh: 'y' }, owner: 'z' }, digest)).toBe(hash);
    expect(definitionHash({ ...first, denominator: { rows: 'interval', sum: 'answered' } }, digest)).not.toBe(hash);
    expect(definitionHash({ ...first, nulls: 'zero' }, digest)).not.toBe(hash);
  });

  const draft: MetricDefinition = {
    ...metricDefinition('csat.top_box'),
    id: 'csat.top_box',
    version: '2.0.0',
    status: 'draft',
    approver: '',
    numerator: { rows: 'surveys', sum: 'csat_score_5', where: 'csat_invited >= least' },
    parameters: { least: { value: 10, unit: 'invitation', name: { en: 'least', zh: '下限' } } },
    golden: [
      {
        rows: [
          { csat_score_1: 1, csat_score_2: 0, csat_score_3: 0, csat_score_4: 1, csat_score_5: 2, csat_invited: 10 },
          { csat_score_1: 0, csat_score_2: 0, csat_score_3: 0, csat_score_4: 0, csat_score_5: 4, csat_invited: 9 },
        ],
        value: 0.25,
        source: 'counted by hand: two of eight',
      },
    ],
  };

  it('approves a draft whose golden vectors pass, and blocks one where they are absent or fail', () => {
    const approved = approveMetric(draft, 'somebody-else');
    expect(approved).toMatchObject({ status: 'approved', approver: 'somebody-else' });
    const blocked = code('METRIC_NOT_APPROVED');
    expect(() => approveMetric({ ...draft, golden: [] }, 'x')).toThrow(blocked);
    expect(() =>
      approveMetric({ ...draft, golden: [{ ...(draft.golden[0] as never as object), value: 0.26 } as never] }, 'x'),
    ).toThrow(blocked);
    expect(() => approveMetric(draft, draft.owner)).toThrow(blocked);
    expect(() => approveMetric(approved, 'y')).toThrow(blocked);
    expect(() => approveMetric({ ...draft, version: '2' }, 'y')).toThrow(blocked);
    expect(() => approveMetric({ ...draft, numerator: { rows: 'surveys', sum: 'answered' } }, 'y')).toThrow(blocked);
  });

  it('keeps every version, uses the newest approved one, and never gives an id two meanings', () => {
    const approved = approveMetric(draft, 'x');
    const registry = makeRegistry([approved, { ...draft, version: '3.0.0' }]);
    expect(registry.get('csat.top_box').version).toBe('2.0.0');
    expect(registry.get('csat.top_box@1.0.0').version).toBe('1.0.0');
    expect(registry.inUse).toHaveLength(METRIC_DEFINITIONS.length);
    const invalid = code('METRIC_DEFINITION_INVALID');
    expect(() => makeRegistry([{ ...approved, version: '1.0.0' }])).toThrow(invalid);
    expect(() => makeRegistry([{ ...approved, id: 'aht.talk', family: 'aht' }])).toThrow(invalid);
    expect(() => makeRegistry([retireMetric(approved)])).toThrow(invalid);
    expect(() => makeRegistry([{ ...approved, golden: [] }])).toThrow(code('METRIC_NOT_APPROVED'));
  });

  it('refuses a definition whose units do not fit', () => {
    const invalid = code('METRIC_DEFINITION_INVALID');
    const of = (change: Partial<MetricDefinition>) => () =>
      readDefinition({ ...metricDefinition('aht.handled'), ...change });
    expect(of({})).not.toThrow();
    expect(of({ unit: 'share' })).toThrow(invalid);
    expect(of({ of: '' })).toThrow(invalid);
    expect(of({ scale: [1, 60] })).not.toThrow();
    expect(of({ unit: 'hours' })).toThrow(invalid);
    expect(of({ scale: [0.5, 1] })).toThrow(invalid);
    expect(of({ id: 'aht' })).toThrow(invalid);
    expect(of({ numerator: { rows: 'interval', sum: 'answered > 0' } })).toThrow(invalid);
    expect(of({ numerator: { rows: 'interval', sum: 'handleTime', where: 'answered' } })).toThrow(invalid);
    expect(of({ numerator: { rows: 'interval', sum: 'handleTime + answered' } })).toThrow(
      code('METRIC_FORMULA_INVALID'),
    );
    expect(of({ parameters: { handled: { value: 1, unit: '1', name: { en: 'x', zh: 'x' } } } })).toThrow(invalid);
  });
});

describe('cases of the literature', () => {
  it('has six service levels from one set of facts (ICMI 2005; recomputed in two decimals)', () => {
    const { values } = evaluate(historyOf(queueOf('voice', FACTS, [0.25, 0.5, 0.25])));
    const shown = ['sl1', 'sl2', 'sl3', 'sl4', 'sl5', 'sl6'].map((variant) =>
      ((pick(values, `service_level.${variant}`).value as number) * 100).toFixed(2),
    );
    expect(shown).toEqual(['83.02', '86.00', '81.13', '82.69', '82.08', '81.90']);
    expect(goalMetricId({ serviceLevelVariant: 'sl5' })).toBe('service_level.sl5');
    expect(goalMetricId({})).toBe('service_level.sl3');
  });

  const MINUTE = 60_000;
  const start = Date.UTC(2026, 2, 2);
  const shift = (activities: [string, number, number, boolean][]) => ({
    id: 's',
    agent: 'a',
    date: '2026-03-02',
    start,
    end: start + 60 * MINUTE,
    skill: '*',
    activities: activities.map(([activity, from, to, onQueue]) => ({
      activity,
      start: start + from * MINUTE,
      end: start + to * MINUTE,
      paid: true,
      onQueue,
    })),
  });
  const did = (code: string, from: number, to: number) => ({
    agent: 'a',
    code,
    start: start + from * MINUTE,
    end: start + to * MINUTE,
  });

  it('finds adherence 75 % and conformance 100 % when 15 of 60 minutes late and staying 15 longer (cxcentral)', () => {
    const rows = [{ scheduledSeconds: 3600, adherentSeconds: 2700, workedSeconds: 3600, scheduledWorkSeconds: 3600 }];
    expect(valueOfRows(metricDefinition('adherence.scheduled'), rows)).toBe(0.75);
    expect(valueOfRows(metricDefinition('conformance.scheduled'), rows)).toBe(1);
  });

  it('grosses 100 people up by 30 % shrinkage to 100 ÷ (1 − 0.3), of whom 130 would leave 91 (wewfm)', () => {
    const rows = [{ lostSeconds: 30 * 3600, scheduledPaidSeconds: 100 * 3600 }];
    const shrinkage = valueOfRows(metricDefinition('shrinkage.scheduled'), rows) as number;
    expect(shrinkage).toBe(0.3);
    expect(100 / (1 - shrinkage)).toBeCloseTo(142.857, 3);
    expect(130 * (1 - shrinkage)).toBeCloseTo(91, 12);
  });

  it('tells paid, attended, on queue and lost time of an agent apart', () => {
    const times = (activity: ReturnType<typeof did>[]) =>
      agentTimes({
        schedule: {
          shifts: [
            shift([
              ['on_queue', 0, 30, true],
              ['break', 30, 45, false],
              ['on_queue', 45, 60, true],
            ]),
          ],
        } as never,
        activity,
        activityCodes: STANDARD_ACTIVITY_CODES,
      })[0];
    // 10 minutes late, the break as planned though no state says so, 5 minutes of training at the end.
    expect(times([did('on_queue', 10, 30), did('on_queue', 45, 55), did('training', 55, 60)])).toMatchObject({
      paidSeconds: 3600,
      scheduledPaidSeconds: 3600,
      attendedSeconds: 3600,
      loginSeconds: 1800,
      lostSeconds: 1800,
      absentSeconds: 0,
    });
    expect(times([did('sick', 0, 60)])).toMatchObject({ absentSeconds: 3600, attendedSeconds: 0, loginSeconds: 0 });
    expect(times([did('leave', 0, 60)])).toMatchObject({ scheduledPaidSeconds: 0, lostSeconds: 0, paidSeconds: 3600 });
    // States that overlap count once.
    expect(times([did('on_queue', 0, 40), did('on_queue', 20, 60)])).toMatchObject({ loginSeconds: 3600 });
    expect(times([])).toBeUndefined();
  });

  it('differs in satisfaction by the way of counting, and the comparison says why', () => {
    const sheet = observed(
      '2026-03-02',
      Object.fromEntries([20, 30, 100, 250, 600].map((value, i) => [`csat.score_${i + 1}`, value])),
      1000,
    );
    const { values } = evaluate(historyOf(queueOf('voice', FACTS)), sheet);
    const [top, top2] = [pick(values, 'csat.top_box'), pick(values, 'csat.top2_box')];
    expect([top.value, top2.value, top.n]).toEqual([0.6, 0.85, 1000]);
    expect([top.from, top.to]).toEqual(['2026-03-02T00:00:00+08:00', '2026-03-03T00:00:00+08:00']);
    const comparison = compareVariants(top2, top, pair('csat.top2_box', 'csat.top_box'));
    expect(comparison.difference).toBeCloseTo(0.25, 12);
    expect(comparison.numerator.difference).toBe(250);
    expect(comparison.terms).toEqual([{ part: 'numerator', name: 'csat_score_4', first: 1, second: 0 }]);
  });
});

describe('a comparison', () => {
  it('says by how much two variants differ and what one counts that the other does not', () => {
    const { values } = evaluate(historyOf(queueOf('voice', FACTS)));
    const [one, three] = [pick(values, 'service_level.sl1'), pick(values, 'service_level.sl3')];
    const comparison = compareVariants(one, three, pair('service_level.sl1', 'service_level.sl3'));
    expect(comparison.difference).toBeCloseTo(20 / 1060, 12);
    expect(comparison.terms).toEqual([{ part: 'numerator', name: 'abandonedWithinThreshold', first: 1, second: 0 }]);
    const refused = code('METRIC_NOT_COMPARABLE');
    const rate = pick(values, 'answer_rate.human');
    expect(() => compareVariants(one, rate, pair('service_level.sl1', 'answer_rate.human'))).toThrow(refused);
    expect(() => differenceOf(one, three)).toThrow(refused);
    expect(() => differenceOf(one, { ...one, definitionHash: 'other' })).toThrow(refused);
    expect(differenceOf(one, { ...one, value: 0.5 })).toBeCloseTo(880 / 1060 - 0.5, 12);
  });

  it('bridges two versions over the same rows, period by period', () => {
    const days = Array.from({ length: 60 }, (_, d) => addDays('2026-03-01', d));
    const tables = sourcesWith(
      days.flatMap((date, d) =>
        observed(date, {
          'csat.score_1': 1,
          'csat.score_2': 0,
          'csat.score_3': 1,
          'csat.score_4': 2,
          'csat.score_5': d < 31 ? 6 : 16,
        }),
      ),
    );
    const old = metricDefinition('csat.top_box');
    const next: MetricDefinition = {
      ...old,
      version: '2.0.0',
      numerator: { rows: 'surveys', sum: 'csat_score_5 + csat_score_4' },
    };
    const bridge = bridgeVersions(old, next, tables, { grain: 'month' }, digest);
    expect(bridge.periods.map(({ start, first, second }) => [start, first, second])).toEqual([
      ['2026-03-01', 0.6, 0.8],
    ]);
    expect(bridge.total.gap).toBeCloseTo(120 / (31 * 10 + 29 * 20), 12);
    expect(bridge.first.definitionHash).not.toBe(bridge.second.definitionHash);
    expect(() => bridgeVersions(old, metricDefinition('asa.answered'), tables, { grain: 'month' }, digest)).toThrow(
      code('METRIC_NOT_COMPARABLE'),
    );
  });
});

describe('a ratio', () => {
  it('is the ratio of sums, whatever way the contacts are dealt out', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 50 }), (parts, scale) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        const scaled = Object.fromEntries(Object.entries(FACTS).map(([name, value]) => [name, value * scale]));
        const dealt = parts.map((part) => part / sum);
        const { values } = evaluateMetrics(
          {
            history: historyOf(queueOf('voice', scaled, dealt)),
            forecast: null,
            actuals: null,
            observations: [],
            serviceGoal: {},
            definitions: [metricDefinition('service_level.sl6')],
          },
          digest,
        );
        expect(pick(values, 'service_level.sl6').value).toBeCloseTo(860 / 1050, 9);
        expect(pick(values, 'service_level.sl6').n).toBe(parts.length);
      }),
    );
  });

  it('of whole numbers is exact in any order, where a plain sum loses', () => {
    const big = 2 ** 53;
    const values = [big, 1, 1, 1, 1, -big + 4];
    fc.assert(
      fc.property(fc.shuffledSubarray(values, { minLength: values.length }), (order) => {
        const rows = order.map((offered) => ({ offered, answered: 1 }));
        expect(
          valueOfRows(
            {
              ...metricDefinition('answer_rate.human'),
              numerator: { rows: 'interval', sum: 'offered' },
              denominator: { rows: 'interval', sum: 'answered' },
            },
            rows,
          ),
        ).toBe(8 / 6);
      }),
    );
  });

  it('of all queues weighs them by their contacts, and leaves out who has no facts', () => {
    const { values } = evaluate(
      historyOf(
        queueOf('a', { answered: 90, offered: 100 }),
        queueOf('b', { answered: 100, offered: 400 }),
        queueOf('mail', { offered: 7 }),
      ),
    );
    expect(pick(values, 'answer_rate.human').value).toBe(190 / 500);
    expect(pick(values, 'answer_rate.human', 'mail')).toMatchObject({ value: null, missing: ['answered'] });
  });

  it('never sums facts with different thresholds, and says when the goal means another one', () => {
    const other = { ...queueOf('chat', FACTS), answerThreshold: 30 };
    const { values, issues } = evaluate(historyOf(queueOf('voice', FACTS), other));
    expect(pick(values, 'service_level.sl3').value).toBeNull();
    expect(pick(values, 'service_level.sl3', 'chat').value).toBeCloseTo(860 / 1060, 12);
    expect(pick(values, 'answer_rate.human').value).toBeCloseTo(1000 / 1060, 12);
    expect(issues.map((issue) => issue.code)).toEqual(
      expect.arrayContaining(['METRIC_THRESHOLDS_DIFFER', 'METRIC_GOAL_THRESHOLD']),
    );
  });

  it('without facts has no value and names the facts and the file', () => {
    const { values, issues } = evaluate(historyOf(queueOf('voice', { offered: 10 })));
    expect(pick(values, 'asa.answered')).toMatchObject({ value: null, missing: ['answerWait', 'answered'] });
    const file = (metric: string) => issues.find(({ params }) => params.metric === metric)?.params.file;
    expect(file('occupancy.on_queue')).toMatch(/agent activity/);
    expect(file('complaint.rate')).toMatch(/complaints\.csv.*interval history/);
    // Every metric but those of the queue file says which file it lacks.
    const lacking = issues.filter((issue) => issue.code === 'METRIC_NO_FACTS');
    expect(lacking.length).toBe(METRIC_DEFINITIONS.length);
    for (const { params } of lacking)
      expect([params.metric, (params.missing as string[]).length > 0]).toEqual([params.metric, true]);
  });

  it('over two sources sums each over the days that both cover', () => {
    const wide = buildGrid('Asia/Shanghai', 60, '2026-03-01', 3);
    const handled = Array.from({ length: gridLength(wide) }, () => 1);
    const history: History = { grid: wide, queues: [queueOf('voice', { handled: 10 }, handled, wide)], issues: [] };
    const tables = sourcesWith(
      [...observed('2026-03-02', { 'complaint.records': 3 }), ...observed('2026-03-04', { 'complaint.records': 9 })],
      history,
    );
    // 2 and 3 March: 3 complaints, 2 × 24 × 10 contacts; 4 March has no contacts on file.
    const series = evaluateMetricSeries(metricDefinition('complaint.rate'), tables, { grain: 'day' }, digest);
    expect(series.periods).toEqual([
      // A rate per contact stands on the contacts.
      { start: '2026-03-02', value: (3 * 10_000) / 240, n: 240 },
      { start: '2026-03-03', value: null, n: 0 },
    ]);
  });
});

describe('a series', () => {
  const months = Array.from(
    { length: 14 },
    (_, m) => `20${25 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`,
  );
  const staff = months.flatMap((date, m) =>
    observed(date, {
      'staff.start': 100,
      'staff.end': 100,
      'staff.left': m % 2,
      'staff.left_voluntarily': 0,
      'staff.left_early': 0,
      'staff.hired': m % 2,
    }),
  );

  it('evaluates each period from its own rows', () => {
    const tables = sourcesWith(staff);
    const of = (metric: string, grain: 'month' | 'quarter' | 'year' | 'week') =>
      evaluateMetricSeries(metricDefinition(metric), tables, { grain }, digest).periods;
    expect(of('attrition.monthly', 'month')).toHaveLength(14);
    expect(
      of('attrition.monthly', 'month')
        .map(({ value }) => value)
        .slice(0, 2),
    ).toEqual([0, 0.01]);
    // Six leavers of 100 people in a year: the year is covered, the two months after are not a year.
    expect(of('attrition.annualised', 'year')).toEqual([{ start: '2025-01-01', value: 0.06, n: 12 }]);
    expect(of('attrition.monthly', 'quarter').map(({ start }) => start)).toEqual([
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
    ]);
    expect(of('attrition.monthly', 'week')).toEqual([]);
  });

  it('keeps to the asked days, and lists no period that is covered in part', () => {
    const days = Array.from({ length: 20 }, (_, d) => addDays('2026-03-04', d));
    const tables = sourcesWith(days.flatMap((date) => observed(date, { 'csat.invited': 10, 'csat.answered': 4 }, 10)));
    const participation = metricDefinition('csat.participation');
    const weeks = evaluateMetricSeries(participation, tables, { grain: 'week' }, digest);
    expect(weeks.periods).toEqual([
      { start: '2026-03-09', value: 0.4, n: 70 },
      { start: '2026-03-16', value: 0.4, n: 70 },
    ]);
    expect(weeks).toMatchObject({ metric: 'csat.participation', version: '1.0.0', scope: '*', grain: 'week' });
    expect(
      evaluateMetricSeries(participation, tables, { grain: 'day', from: '2026-03-05', until: '2026-03-07' }, digest)
        .periods,
    ).toHaveLength(2);
    expect(evaluateMetricSeries(participation, tables, { grain: 'day', queue: 'chat' }, digest).periods).toEqual([]);
  });

  it('sums up to the whole: periods add to the window, for any observations', () => {
    const day = fc.tuple(fc.nat({ max: 90 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (rows) => {
        const tables = sourcesWith(
          rows.flatMap(([d, answered, more]) =>
            observed(
              addDays('2026-01-01', d),
              { 'csat.answered': answered, 'csat.invited': answered + more },
              answered + more,
            ),
          ),
        );
        const participation = metricDefinition('csat.participation');
        const { periods } = evaluateMetricSeries(participation, tables, { grain: 'day' }, digest);
        expect(periods.length).toBe(Math.max(...rows.map(([d]) => d)) - Math.min(...rows.map(([d]) => d)) + 1);
        const total = rows.reduce((sum, [, answered]) => sum + answered, 0);
        const invited = rows.reduce((sum, [, answered, more]) => sum + answered + more, 0);
        const table = tables.surveys[0];
        const whole = table && [...(table.columns.get('csat_answered') as Float64Array)].reduce((a, b) => a + b, 0);
        expect(whole).toBe(total);
        if (invited > 0) {
          const value = periods.every(({ value: one }) => one === null) ? null : total / invited;
          expect(value).not.toBeNull();
        }
      }),
    );
  });
});

describe('lineage and targets', () => {
  it('leads from a metric to columns and files, and back', () => {
    const [above, below] = lineageOf(metricDefinition('complaint.rate'));
    expect(above).toMatchObject({
      part: 'numerator',
      source: 'complaints',
      columns: [{ name: 'complaint_records', unit: 'complaint' }],
    });
    expect(below).toMatchObject({
      part: 'denominator',
      source: 'interval',
      columns: [{ name: 'handled', unit: 'contact' }],
    });
    const readers = metricsReading({ source: 'surveys', column: 'csat_score_5' }).map(({ id }) => id);
    expect(readers).toEqual(['csat.top_box', 'csat.top2_box', 'csat.not_dissatisfied']);
    expect(metricsReading({ source: 'training' }).length).toBe(6);
  });

  it('knows targets of the organisation, of regulation and of peers, and none of the assessment standard', () => {
    for (const { reference, source } of PUBLIC_TARGETS) {
      expect(['regulation', 'peers']).toContain(source);
      expect(`${reference.en} ${reference.zh}`).not.toMatch(/CCSO|2823/);
    }
    const own = {
      ...(PUBLIC_TARGETS[0] as (typeof PUBLIC_TARGETS)[number]),
      scope: 'chat',
      value: 0.9,
      source: 'organisation' as const,
    };
    const on = (scope: string) =>
      targetsOn([...PUBLIC_TARGETS, own], { metric: 'answer_rate.human', scope, date: '2026-01-01' });
    expect(on('chat').map(({ value }) => value)).toEqual([0.9]);
    expect(on('voice').map(({ value }) => value)).toEqual([0.95]);
  });

  it('keeps days as business days of the grid', () => {
    const [table] = sourcesWith([]).interval;
    expect(table?.days[0]).toBe(dayNumber('2026-03-02'));
    expect(() => new SeatwiseError('METRIC_UNKNOWN')).not.toThrow();
  });
});
