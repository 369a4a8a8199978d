import { createHash } from 'node:crypto';
import {
  type ClauseState,
  type Digest,
  type Evidence,
  type MetricValue,
  type PlanningFact,
  SCORE_DIMENSIONS,
} from '@seatwise/core';
import { METRIC_DEFINITIONS } from '@seatwise/metrics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  type Check,
  type Clause,
  checkCatalogue,
  clausePoints,
  clausesOf,
  collectEvidence,
  countsOf,
  REFERENCE_CATALOGUE,
  readCatalogue,
  scoreAssessment,
  splitPoints,
} from './index.ts';

const digest: Digest = {
  sha256(parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};
const METRIC_IDS = new Set(METRIC_DEFINITIONS.map(({ id }) => id));

const clauseOf = (code: string, polarity: Clause['polarity'], change: Partial<Clause> = {}): Clause => ({
  ...(clausesOf(REFERENCE_CATALOGUE)[0]?.clause as Clause),
  code,
  polarity,
  deduct: polarity === 'bonus' ? 0 : 200,
  bonus: polarity === 'deduct' ? 0 : 250,
  rule: null,
  ...change,
});

/** A complete catalogue of one heading, so that results can be looked at. */
function toyCatalogue(clauses: readonly Clause[], base = 58_000): Catalogue {
  return {
    ...REFERENCE_CATALOGUE,
    structure: { levels: [1], clauses: clauses.length, subjective: 0 },
    profile: { ...REFERENCE_CATALOGUE.profile, base, bands: [{ from: 60_000, name: { en: 'A', zh: '甲' } }] },
    modules: [{ code: '1', title: { en: 'One', zh: '一' }, parts: [], clauses: [...clauses] }],
  };
}

const evidenceOf = (states: Readonly<Record<string, ClauseState>>): Evidence => ({
  catalogue: 'x',
  catalogueHash: 'x',
  clauses: Object.entries(states).map(([clause, state]) => ({
    clause,
    state,
    reached: null,
    ruleHash: '',
    items: [],
    missing: [],
  })),
});

describe('the reference catalogue', () => {
  const clauses = clausesOf(REFERENCE_CATALOGUE);

  it('passes its own schema and check, and says that it is not complete', () => {
    expect(readCatalogue(JSON.parse(JSON.stringify(REFERENCE_CATALOGUE)))).toEqual(REFERENCE_CATALOGUE);
    const issues = checkCatalogue(REFERENCE_CATALOGUE, METRIC_IDS);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['CATALOGUE_INCOMPLETE']);
    expect(countsOf(REFERENCE_CATALOGUE).levels.slice(0, 2)).toEqual([6, 35]);
    expect(clauses.length).toBeGreaterThanOrEqual(20);
  });

  it('says each requirement once, in both languages, with the same numbers', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(new Set(clauses.map(({ clause }) => clause.requirement[language])).size).toBe(clauses.length);
    }
    const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => digits).sort();
    const words: Record<string, string> = { three: '3', four: '4', two: '2' };
    for (const { clause } of clauses) {
      const en = clause.requirement.en.toLowerCase().replace(/\b(three|four|two)\b/g, (word) => words[word] ?? word);
      const zh = clause.requirement.zh.replace(/两/g, '2').replace(/四/g, '4');
      for (const number of numbers(zh)) expect(numbers(en), clause.code).toContain(number);
    }
  });

  it('can meet and fail every rule, and knows nothing from nothing', () => {
    const observe = (check: Check, good: boolean): number | string | boolean => {
      const { comparator, limit } = check;
      if (comparator === 'present') return 'known';
      if (typeof limit === 'boolean') return good ? limit : !limit;
      const step = comparator === '>=' || comparator === '>' ? 1 : -1;
      if (comparator === '=') return good ? (limit as number) : (limit as number) + 1;
      return (limit as number) + (good ? step : -step) * 1e-6;
    };
    for (const { clause } of clauses) {
      const { floor } = clause.rule as NonNullable<Clause['rule']>;
      const checks = 'all' in floor ? floor.all : floor.any;
      const catalogue = {
        ...REFERENCE_CATALOGUE,
        modules: [{ code: '5', title: clause.title, parts: [], clauses: [clause] }],
      };
      const run = (good: boolean | null) => {
        const known = good === null ? [] : checks.filter(({ comparator }) => good || comparator !== 'present');
        const facts = known
          .filter(({ source }) => source === 'fact')
          .map(
            (check): PlanningFact => ({
              name: check.name,
              value: observe(check, good === true),
              unit: 'count',
              window: null,
              artefact: null,
            }),
          );
        const values = known
          .filter(({ source }) => source === 'metric')
          .map((check) => ({
            metric: check.name,
            scope: '*',
            version: '1',
            value: observe(check, good === true),
            n: 9,
            from: '',
            to: '',
          }));
        return collectEvidence(
          { catalogue, facts, metrics: { values: values as unknown as MetricValue[], issues: [] } },
          digest,
        ).clauses[0];
      };
      expect(['met', 'partial', 'insufficient'], clause.code).toContain(run(true)?.state);
      expect(run(null)?.state, clause.code).toBe('not_evaluated');
      expect(run(null)?.missing.length, clause.code).toBeGreaterThan(0);
      if (checks.some(({ comparator }) => comparator !== 'present'))
        expect(run(false)?.state, clause.code).toBe('unmet');
    }
  });

  it('gives no total, pass or band however well it is answered', () => {
    const states = Object.fromEntries(clauses.map(({ clause }) => [clause.code, 'met' as const]));
    const score = scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence: evidenceOf(states) });
    expect(score.complete).toBe(false);
    expect(score.result).toBeNull();
    expect(score.evaluated).toBe(clauses.length);
  });
});

describe('points of a clause', () => {
  const table: [Clause['polarity'], ClauseState, 'floor' | 'stretch' | null, number, number][] = [
    ['deduct', 'met', null, 0, 0],
    ['deduct', 'unmet', null, -200, -200],
    ['deduct', 'not_evaluated', null, -200, 0],
    ['deduct', 'stale', null, -200, 0],
    ['deduct', 'not_applicable', null, 0, 0],
    ['bonus', 'met', null, 250, 250],
    ['bonus', 'unmet', null, 0, 0],
    ['bonus', 'insufficient', null, 0, 250],
    ['graded', 'met', 'stretch', 250, 250],
    ['graded', 'partial', 'floor', 0, 0],
    ['graded', 'unmet', null, -200, -200],
    ['graded', 'not_evaluated', null, -200, 250],
    ['graded', 'insufficient', 'floor', 0, 250],
  ];
  it.each(table)('%s, %s, %s: %i to %i', (polarity, state, reached, low, high) => {
    expect(clausePoints(clauseOf('1.1', polarity), { state, reached })).toEqual({ low, high });
  });

  it('split over the dimensions in whole milli-points that add up', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), cuts, (points, marks) => {
        const [a = 0, b = 0, c = 0] = marks.sort((x, y) => x - y);
        const parts = splitPoints(points, {
          strategic_value: a,
          customer_experience: b - a,
          cost_effectiveness: c - b,
          service_management: 1000 - c,
        });
        const values = SCORE_DIMENSIONS.map((dimension) => parts[dimension]);
        expect(values.every(Number.isInteger)).toBe(true);
        expect(values.reduce((sum, part) => sum + part, 0)).toBe(points);
        expect(values.every((part) => part === 0 || Math.sign(part) === Math.sign(points))).toBe(true);
      }),
    );
  });
});

describe('the score', () => {
  const POLARITIES = ['deduct', 'bonus', 'graded'] as const;
  const STATES: ClauseState[] = ['met', 'unmet', 'not_evaluated', 'insufficient', 'not_applicable', 'stale'];

  it('adds up in every dimension and module, never inverts a range, and narrows with evidence', () => {
    const states = fc.array(fc.constantFrom(...STATES), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(states, (drawn) => {
        const clauses = drawn.map((_, i) => clauseOf(`1.${i + 1}`, POLARITIES[i % 3] as Clause['polarity']));
        const catalogue = toyCatalogue(clauses);
        const given = Object.fromEntries(drawn.map((state, i) => [`1.${i + 1}`, state]));
        const score = scoreAssessment({ catalogue, evidence: evidenceOf(given) });
        expect(score.points.low).toBeLessThanOrEqual(score.points.high);
        for (const end of ['low', 'high'] as const) {
          expect(SCORE_DIMENSIONS.reduce((sum, dimension) => sum + score.dimensions[dimension][end], 0)).toBe(
            score.points[end],
          );
          expect(score.modules.reduce((sum, module) => sum + module.points[end], 0)).toBe(score.points[end]);
        }
        const nothing = scoreAssessment({ catalogue, evidence: evidenceOf({}) }).points;
        if (!drawn.includes('not_applicable')) {
          expect(score.points.low).toBeGreaterThanOrEqual(nothing.low);
          expect(score.points.high).toBeLessThanOrEqual(nothing.high);
        }
      }),
    );
  });

  it('passes strictly above the mark; exactly the mark is a state of its own; an open range has no verdict', () => {
    const bonuses = Array.from({ length: 9 }, (_, i) => clauseOf(`1.${i + 1}`, 'bonus'));
    const states = (met: number, rest: ClauseState) =>
      evidenceOf(Object.fromEntries(bonuses.map(({ code }, i) => [code, i < met ? ('met' as const) : rest])));
    const result = (met: number, rest: ClauseState) =>
      scoreAssessment({ catalogue: toyCatalogue(bonuses), evidence: states(met, rest) }).result;
    expect(result(9, 'unmet')).toEqual({
      total: { low: 60_250, high: 60_250 },
      passed: true,
      atBoundary: false,
      band: 'A',
    });
    expect(result(8, 'unmet')).toEqual({
      total: { low: 60_000, high: 60_000 },
      passed: false,
      atBoundary: true,
      band: 'A',
    });
    expect(result(7, 'unmet')).toEqual({
      total: { low: 59_750, high: 59_750 },
      passed: false,
      atBoundary: false,
      band: null,
    });
    expect(result(8, 'not_evaluated')).toMatchObject({ passed: null, band: 'A' });
    expect(result(7, 'not_evaluated')).toMatchObject({ passed: null, band: null });
  });

  it('refuses evidence for a clause that the catalogue does not have, and a broken catalogue', () => {
    const catalogue = toyCatalogue([clauseOf('1.1', 'deduct')]);
    expect(() => scoreAssessment({ catalogue, evidence: evidenceOf({ '9.9': 'met' }) })).toThrow(
      expect.objectContaining({ code: 'CLAUSE_UNKNOWN' }),
    );
    const broken = { ...clauseOf('1.1', 'deduct'), dimensions: { service_management: 900 } };
    expect(() => readCatalogue(toyCatalogue([broken]))).toThrow(expect.objectContaining({ code: 'CATALOGUE_INVALID' }));
    const twice = toyCatalogue([clauseOf('1.1', 'deduct'), clauseOf('1.1', 'bonus')]);
    expect(checkCatalogue(twice, METRIC_IDS).some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('hashes the rule: another limit is another rule', () => {
    const clause = clausesOf(REFERENCE_CATALOGUE)[0]?.clause as Clause;
    const hashOf = (one: Clause) =>
      collectEvidence({ catalogue: toyCatalogue([one]), metrics: { values: [], issues: [] }, facts: [] }, digest)
        .clauses[0]?.ruleHash;
    const other = {
      ...clause,
      rule: {
        floor: {
          all: [{ source: 'fact' as const, name: 'history.months_held', comparator: '>=' as const, limit: 12 }],
        },
      },
    };
    expect(hashOf(clause)).toBe(hashOf({ ...clause, effort: 1 }));
    expect(hashOf(clause)).not.toBe(hashOf(other));
  });
});
