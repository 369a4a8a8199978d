import { movePeriod, periodStart } from '@seatwise/calendar';
import type { ClauseEvidence, MetricSeries, MetricValue, PlanningFact } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOf, evidenceOf, nodeDigest, toyCatalogue } from '../catalogues.fixture.ts';
import {
  applyDecisions,
  type Check,
  type Clause,
  collectEvidence,
  type DriftEpisode,
  documentList,
  drawHolds,
  drawSample,
  type EvidenceInput,
  type ManualEvidence,
  readManualEvidence,
  reminders,
  scoreAssessment,
  trackDrift,
} from '../index.ts';
import { lastPeriods } from './periods.ts';

const check = (
  name: string,
  comparator: Check['comparator'],
  limit: Check['limit'],
  more: Partial<Check> = {},
): Check => ({
  source: 'fact',
  name,
  comparator,
  limit,
  ...more,
});
const ruled = (floor: Check[], change: Partial<Clause> = {}): Clause =>
  clauseOf('5.1.1', 'deduct', { answeredBy: 'planning', rule: { floor: { all: floor } }, ...change });
const fact = (name: string, value: PlanningFact['value'], more: Partial<PlanningFact> = {}): PlanningFact => ({
  name,
  value,
  unit: 'count',
  window: null,
  artefact: null,
  ...more,
});
const months = (values: readonly (number | boolean | null)[], last = '2026-12-01') =>
  values.map((value, i) => ({ start: movePeriod(last, 'month', i - values.length + 1), value, n: 100 }));
const monthly = (name: string, values: readonly (number | boolean | null)[]): PlanningFact =>
  fact(name, null, { series: [{ grain: 'month', periods: months(values) }] });

function answer(clause: Clause, input: Partial<EvidenceInput>): ClauseEvidence {
  const given = {
    catalogue: toyCatalogue([clause]),
    metrics: { values: [], issues: [] },
    facts: [],
    until: '2027-01-01',
    ...input,
  };
  return collectEvidence(given, nodeDigest).clauses[0] as ClauseEvidence;
}

describe('a rule over periods', () => {
  const twelve = ruled([check('published', '=', true, { over: { grain: 'month', last: 12, least: 11 } })]);
  const year = (bad: number) => Array.from({ length: 12 }, (_, i) => i >= bad);

  it('counts the periods that pass: 11 of 12 suffice, 10 do not', () => {
    expect(answer(twelve, { facts: [monthly('published', year(1))] })).toMatchObject({
      state: 'met',
      items: [{ observed: 11 }],
    });
    expect(answer(twelve, { facts: [monthly('published', year(2))] }).state).toBe('unmet');
  });

  it('is insufficient with a first engagement of two months, however good or bad they are', () => {
    expect(answer(twelve, { facts: [monthly('published', [true, true])] }).state).toBe('insufficient');
    expect(answer(twelve, { facts: [monthly('published', [false, false])] }).state).toBe('insufficient');
    expect(answer(twelve, { facts: [] })).toMatchObject({ state: 'not_evaluated', missing: ['published'] });
  });

  it('is insufficient where a period in between is not known', () => {
    const holed = [...year(0)] as (boolean | null)[];
    holed[4] = null;
    expect(answer(twelve, { facts: [monthly('published', holed)] }).state).toBe('insufficient');
  });

  it('compares each period with the limit of the same period', () => {
    const clause = ruled([check('level', '>=', { fact: 'goal', plus: -0.05 }, { over: { grain: 'month', last: 3 } })]);
    const goal = monthly('goal', [0.8, 0.8, 0.9]);
    expect(answer(clause, { facts: [monthly('level', [0.76, 0.75, 0.86]), goal] }).state).toBe('met');
    const below = answer(clause, { facts: [monthly('level', [0.76, 0.75, 0.84]), goal] });
    expect(below.state).toBe('unmet');
    expect(below.items[0]?.periods.map(({ passed }) => passed)).toEqual([true, true, false]);
    expect(answer(clause, { facts: [monthly('level', [0.76, 0.75, 0.84])] })).toMatchObject({ state: 'not_evaluated' });
  });

  it('knows weeks from Monday, quarters and years, over leap days', () => {
    expect(periodStart('2024-02-29', 'week')).toBe('2024-02-26');
    expect(periodStart('2026-11-24', 'quarter')).toBe('2026-10-01');
    expect(lastPeriods('2024-03-04', 'week', 2)).toEqual(['2024-02-19', '2024-02-26']);
    expect(lastPeriods('2026-02-10', 'month', 3)).toEqual(['2025-11-01', '2025-12-01', '2026-01-01']);
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 30_000 }), fc.integer({ min: -50, max: 50 }), (day, steps) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        for (const grain of ['day', 'week', 'month', 'quarter', 'year'] as const) {
          const start = periodStart(date, grain);
          expect(start <= date && date < movePeriod(start, grain, 1)).toBe(true);
          expect(movePeriod(movePeriod(start, grain, steps), grain, -steps)).toBe(start);
        }
      }),
    );
  });
});

describe('a rule over the whole window', () => {
  const metric = (value: number | null, n = 500): MetricValue => ({
    metric: 'asa.answered',
    version: '1.0.0',
    definitionHash: 'abc',
    unit: 'seconds',
    direction: 'down',
    scope: '*',
    from: '2026-01-01T00:00:00+08:00',
    to: '2027-01-01T00:00:00+08:00',
    value,
    numerator: null,
    denominator: null,
    n,
    missing: [],
  });
  const asa = (more: Partial<Check> = {}) =>
    ruled([{ source: 'metric', name: 'asa.*', comparator: '<=', limit: { parameter: 'wait' }, ...more }], {
      parameters: { wait: { value: 20, unit: 'seconds', range: [5, 60], provenance: 'project' } },
    });
  const values = (...all: MetricValue[]) => ({ metrics: { values: all, issues: [] } });

  it('takes the limit from the parameter in force, and says so', () => {
    expect(answer(asa(), values(metric(18)))).toMatchObject({
      state: 'met',
      items: [{ name: 'asa.answered', limit: 20, limitFrom: 'wait' }],
    });
    expect(answer(asa(), { ...values(metric(18)), settings: { '5.1.1': { wait: 15 } } }).state).toBe('unmet');
  });

  it('hashes another limit as another rule, and another observation as another item', () => {
    const one = answer(asa(), values(metric(18)));
    const other = answer(asa(), { ...values(metric(19)), settings: { '5.1.1': { wait: 15 } } });
    expect(one.ruleHash).not.toBe(other.ruleHash);
    expect(one.items[0]?.hash).not.toBe(other.items[0]?.hash);
    expect(one.items[0]?.query).toMatchObject({
      name: 'asa.answered',
      version: '1.0.0',
      from: '2026-01-01T00:00:00+08:00',
    });
  });

  it('is insufficient with too few rows, stale when too old, open when two variants could be meant', () => {
    expect(answer(asa({ minimumRows: 1000 }), values(metric(18))).state).toBe('insufficient');
    expect(answer(asa({ freshDays: 30 }), { ...values(metric(18)), until: '2027-03-01' }).state).toBe('stale');
    expect(answer(asa({ freshDays: 90 }), { ...values(metric(18)), until: '2027-03-01' }).state).toBe('met');
    const two = values(metric(18), { ...metric(30), metric: 'asa.offered' });
    expect(answer(asa(), two)).toMatchObject({ state: 'not_evaluated', missing: ['asa.*'] });
    expect(answer(asa(), { ...two, registered: { asa: 'asa.offered' } }).state).toBe('unmet');
  });

  it('compares each variant of a family with the limit of its own, and only the registered one', () => {
    const of = (name: string, limit: number): Check => ({
      source: 'metric',
      name,
      comparator: '>=',
      limit,
      registered: true,
    });
    const clause = ruled([], { rule: { floor: { any: [of('csat.top_box', 0.75), of('csat.top2_box', 0.9)] } } });
    const csat = (method: string, value: number): MetricValue => ({ ...metric(value), metric: `csat.${method}` });
    const both = values(csat('top_box', 0.8), csat('top2_box', 0.85));
    expect(answer(clause, { ...both, registered: { csat: 'csat.top_box' } }).state).toBe('met');
    expect(answer(clause, { ...both, registered: { csat: 'csat.top2_box' } })).toMatchObject({
      state: 'unmet',
      items: [{ name: 'csat.top2_box', limit: 0.9 }],
    });
    expect(answer(clause, both)).toMatchObject({ state: 'not_evaluated', missing: ['csat.*'] });
    expect(answer(clause, values(csat('top2_box', 0.95))).state).toBe('met');
    const mean = { ...both, registered: { csat: 'csat.mean' } };
    expect(answer(clause, mean)).toMatchObject({
      state: 'not_evaluated',
      missing: expect.arrayContaining(['csat.top_box']),
    });
  });

  it('reads metric values by period from their series', () => {
    const series: MetricSeries = {
      metric: 'asa.answered',
      version: '1.0.0',
      definitionHash: 'abc',
      scope: '*',
      grain: 'month',
      periods: months([18, 25, 19]),
    };
    const clause = asa({ over: { grain: 'month', last: 3, least: 2 } });
    expect(answer(clause, { series: [series] })).toMatchObject({ state: 'met', items: [{ observed: 2, n: 300 }] });
  });
});

describe('how evidence weighs', () => {
  const clause = ruled([check('positions', '>=', 4)]);

  it('lets what somebody stated propose, and what was seen or read decide', () => {
    const stated = answer(clause, { facts: [fact('positions', 5, { kind: 'declared' })] });
    expect(stated).toMatchObject({ state: 'not_evaluated', proposed: 'met', kind: 'declared' });
    expect(answer(clause, { facts: [fact('positions', 5, { kind: 'observed' })] })).toMatchObject({
      state: 'met',
      kind: 'observed',
    });
    expect(answer(clause, { facts: [fact('positions', 5, { kind: 'declared' })], declaredDecides: true }).state).toBe(
      'met',
    );
  });

  it('proposes that a clause does not apply, and leaves it to people', () => {
    const outsourced = { ...clause, applies: { fact: 'outsourced', when: { zh: '有外包', en: 'outsourced' } } };
    expect(answer(outsourced, { facts: [fact('outsourced', false), fact('positions', 1)] })).toMatchObject({
      state: 'not_evaluated',
      proposed: 'not_applicable',
    });
    expect(answer(outsourced, { facts: [fact('outsourced', true), fact('positions', 1)] }).state).toBe('unmet');
  });

  it('widens the interval when it is deleted, and never moves the low end up', () => {
    const catalogue = toyCatalogue([
      clause,
      clauseOf('5.1.2', 'bonus', { answeredBy: 'planning', rule: { floor: { all: [check('b', '>', 1)] } } }),
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }), fc.boolean(), (a, b, first) => {
        const facts = [fact('positions', a), fact('b', b)];
        const total = (given: PlanningFact[]) =>
          scoreAssessment({
            catalogue,
            evidence: collectEvidence({ catalogue, metrics: { values: [], issues: [] }, facts: given }, nodeDigest),
          }).points;
        const [all, fewer] = [total(facts), total(facts.filter((_, i) => (i === 0) !== first))];
        expect(fewer.low).toBeLessThanOrEqual(all.low);
        expect(fewer.high).toBeGreaterThanOrEqual(all.high);
      }),
    );
  });
});

describe('decisions of people', () => {
  const graded = clauseOf('5.1.1', 'graded');
  const catalogue = toyCatalogue([graded, clauseOf('5.1.2', 'deduct')]);
  const decision = {
    act: 'judge' as const,
    state: 'met' as const,
    reached: null,
    by: 'assessor',
    at: '2027-01-05T10:00:00Z',
    reason: '',
    approver: null,
    evidence: [],
  };
  const file: ManualEvidence = {
    kind: 'file',
    id: 'f1',
    title: '应急预案',
    clauses: ['5.1.2'],
    department: '运营',
    owner: 'li',
    documentNumber: 'YY-2026-03',
    version: '2',
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    receivedAt: '2026-06-01T09:00:00+08:00',
    addedBy: 'li',
    fileName: 'plan.pdf',
    bytes: 10,
    hash: 'a'.repeat(64),
  };
  const apply = (more: object, day = '2026-06-30') =>
    applyDecisions(
      catalogue,
      evidenceOf({ '5.1.1': 'unmet', '5.1.2': 'unmet' }),
      [{ ...decision, clause: '5.1.2', ...more }],
      [file],
      day,
    ).clauses[1];

  it('stand beside the automatic result, with a reason where they differ from it', () => {
    expect(apply({ act: 'override', reason: '抽查属实' })).toMatchObject({
      state: 'met',
      automatic: { state: 'unmet' },
      decision: { by: 'assessor' },
    });
    expect(() => apply({ act: 'override' })).toThrow('ASSESSMENT_REASON_REQUIRED');
    expect(() => apply({ state: 'stale' })).toThrow('ASSESSMENT_STATE_INVALID');
    expect(() => apply({ state: 'partial' })).toThrow('ASSESSMENT_STATE_INVALID');
    expect(() => apply({ clause: '9.9.9' })).toThrow('CLAUSE_UNKNOWN');
  });

  it('take a second person and a reason to say that a clause does not apply', () => {
    expect(() => apply({ state: 'not_applicable', reason: '无外包' })).toThrow('ASSESSMENT_APPROVER_REQUIRED');
    expect(() => apply({ state: 'not_applicable', reason: '无外包', approver: 'assessor' })).toThrow(
      'ASSESSMENT_APPROVER_REQUIRED',
    );
    expect(apply({ state: 'not_applicable', reason: '无外包', approver: 'committee' })?.state).toBe('not_applicable');
  });

  it('go stale with the document that they rest on', () => {
    expect(apply({ evidence: ['f1'] })?.state).toBe('met');
    expect(apply({ evidence: ['f1'] }, '2027-01-01')?.state).toBe('stale');
    expect(() => apply({ evidence: ['f2'] })).toThrow('ASSESSMENT_EVIDENCE_UNKNOWN');
  });

  it('read manual evidence only in its form', () => {
    expect(readManualEvidence(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(() => readManualEvidence({ ...file, hash: 'abc' })).toThrow('ASSESSMENT_INVALID');
    expect(() => readManualEvidence({ ...file, kind: 'link', href: 'javascript:alert(1)' })).toThrow(
      'ASSESSMENT_INVALID',
    );
    expect(() => readManualEvidence({ ...file, clauses: [] })).toThrow('ASSESSMENT_INVALID');
  });

  it('lists what departments owe, and whom to remind', () => {
    const request = (id: string, due: string, answeredBy: string[] = []) => ({
      id,
      department: id < 'c' ? '运营' : '人力',
      owner: `owner-${id}`,
      what: id,
      clauses: ['5.1.2'],
      due,
      answeredBy,
    });
    const lists = documentList(
      [
        request('a', '2026-06-20'),
        request('b', '2026-07-05'),
        request('c', '2026-09-01'),
        request('d', '2026-06-01', ['f1']),
      ],
      [file],
      '2026-06-30',
    );
    expect(lists.flatMap(({ rows }) => rows.map(({ id, state, daysLeft }) => [id, state, daysLeft]))).toEqual([
      ['d', 'received', -29],
      ['c', 'open', 63],
      ['a', 'overdue', -10],
      ['b', 'due_soon', 5],
    ]);
    expect([...reminders(lists).keys()]).toEqual(['owner-a', 'owner-b']);
    expect(documentList([request('d', '2026-06-01', ['f1'])], [file], '2027-02-01')[0]?.rows[0]?.state).toBe('expired');
  });

  it('draw samples that anybody can draw again', () => {
    const population = Array.from({ length: 50 }, (_, i) => `case-${i}`);
    const drawn = drawSample(population, 20, 7);
    expect(new Set(drawn).size).toBe(20);
    expect(drawSample(population, 20, 7)).toEqual(drawn);
    const record = { date: '2026-06-30', by: 'x', seed: 7, population, drawn, findings: [] };
    expect(drawHolds(record)).toBe(true);
    expect(drawHolds({ ...record, drawn: drawn.toReversed() })).toBe(false);
    expect(drawSample(population, 99, 7)).toHaveLength(50);
  });
});

describe('drift', () => {
  const catalogue = toyCatalogue([clauseOf('5.1.1', 'deduct'), clauseOf('5.1.2', 'graded')]);
  type States = Parameters<typeof evidenceOf>[0];
  const run = (...evaluations: States[]): DriftEpisode[] => {
    let episodes: DriftEpisode[] = [];
    evaluations.forEach((states, i) => {
      const at = (n: number, given: States) => ({
        id: `e${n}`,
        at: `2026-0${n + 1}-01T00:00:00Z`,
        evidence: evidenceOf(given),
      });
      const before = evaluations[i - 1];
      episodes = trackDrift(catalogue, before ? at(i - 1, before) : null, at(i, states), episodes);
    });
    return episodes;
  };
  const good: States = { '5.1.1': 'met', '5.1.2': { state: 'met', reached: 'stretch' } };
  const bad: States = { '5.1.1': 'unmet', '5.1.2': { state: 'partial', reached: 'floor' } };

  it('opens one episode for each clause that falls, with the points at risk, and no second one while it is open', () => {
    const episodes = run(good, bad, bad, good, bad);
    expect(episodes.map(({ clause, pointsAtRisk, closedBy }) => [clause, pointsAtRisk, closedBy])).toEqual([
      ['5.1.1', 200, null],
      ['5.1.2', 250, null],
    ]);
  });

  it('closes only after two good evaluations in a row', () => {
    expect(run(good, bad, good).map(({ closedBy }) => closedBy)).toEqual([null, null]);
    expect(run(good, bad, good, good).map(({ closedBy }) => closedBy)).toEqual(['e3', 'e3']);
  });

  it('takes lost evidence neither for a fall nor for recovery', () => {
    expect(run(good, { '5.1.1': 'not_evaluated' })).toEqual([]);
    const lost = run(good, bad, {}, {}, {});
    expect(lost.every(({ closedBy, recovered }) => closedBy === null && recovered === 0)).toBe(true);
  });
});
