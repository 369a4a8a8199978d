import { type ClauseState, SCORE_DIMENSIONS } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseOf, evidenceOf, toyCatalogue } from '../catalogues.fixture.ts';
import { type Clause, clausePoints, scoreAssessment, splitPoints } from '../index.ts';
import { splitByWeights } from './split-points.ts';

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
    expect(clausePoints(clauseOf('1.1.1', polarity), { state, reached })).toEqual({ low, high });
  });

  it('keep part of them only where the clause defines a step', () => {
    const partly = { state: 'partial', reached: null } as const;
    expect(clausePoints(clauseOf('1.1.1', 'deduct', { partial: 50 }), partly)).toEqual({ low: -150, high: -150 });
    expect(clausePoints(clauseOf('1.1.1', 'bonus', { partial: 100 }), partly)).toEqual({ low: 100, high: 100 });
    expect(clausePoints(clauseOf('1.1.1', 'deduct'), partly)).toEqual({ low: -200, high: -200 });
  });

  it('split over the dimensions in whole milli-points that add up', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), cuts, (points, marks) => {
        const [a = 0, b = 0, c = 0] = marks.toSorted((x, y) => x - y);
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
    expect(splitByWeights(7, [0, 0, 0, 0])).toEqual([2, 2, 2, 1]);
  });
});

describe('the verdict', () => {
  const bonuses = Array.from({ length: 9 }, (_, i) => clauseOf(`1.1.${i + 1}`, 'bonus'));
  const bands = [{ from: 60_000, name: { en: 'A', zh: '甲' } }];
  const result = (met: number, rest: ClauseState, passComparator: 'above' | 'at_least' = 'above') => {
    const states = Object.fromEntries(bonuses.map(({ code }, i) => [code, i < met ? ('met' as const) : rest]));
    return scoreAssessment({
      catalogue: toyCatalogue(bonuses, { bands, passComparator }),
      evidence: evidenceOf(states),
    }).result;
  };

  it('passes strictly above the mark; exactly the mark is a state of its own; an open range has no verdict', () => {
    expect(result(9, 'unmet')).toMatchObject({
      total: { low: 60_250, high: 60_250 },
      passed: true,
      atBoundary: false,
      band: 'A',
    });
    expect(result(8, 'unmet')).toMatchObject({
      total: { low: 60_000, high: 60_000 },
      passed: false,
      atBoundary: true,
      margin: { low: 0 },
    });
    expect(result(8, 'unmet', 'at_least')).toMatchObject({ passed: true, atBoundary: true });
    expect(result(7, 'unmet')).toMatchObject({ total: { low: 59_750 }, passed: false, atBoundary: false, band: null });
    expect(result(8, 'not_evaluated')).toMatchObject({ passed: null, band: 'A', atBoundary: false });
    expect(result(7, 'not_evaluated')).toMatchObject({ passed: null, band: null });
  });

  it('gives 600 clauses of 0.1 point exactly 60, which floats do not, and does not pass them', () => {
    expect(Array.from({ length: 600 }, () => 0.1).reduce((sum, point) => sum + point, 0)).not.toBe(60);
    const clauses = Array.from({ length: 600 }, (_, i) => clauseOf(`1.1.${i + 1}`, 'bonus', { bonus: 100 }));
    const states = Object.fromEntries(clauses.map(({ code }) => [code, 'met' as const]));
    const scored = scoreAssessment({ catalogue: toyCatalogue(clauses, { base: 0 }), evidence: evidenceOf(states) });
    expect(scored.result).toMatchObject({ total: { low: 60_000, high: 60_000 }, passed: false, atBoundary: true });
  });

  it('cuts bonuses of a module that lost its floor, where the profile says so', () => {
    // Module 5 of the reference: 72 deductions of 200, 37 bonuses of 250; 40 % of the floor lost leaves 5,550 of 9,250.
    const clauses = [
      ...Array.from({ length: 72 }, (_, i) => clauseOf(`5.1.${i + 1}`, 'deduct')),
      ...Array.from({ length: 37 }, (_, i) => clauseOf(`5.2.${i + 1}`, 'bonus')),
    ];
    const lost = 0.4 * 14_400;
    const states = Object.fromEntries(
      clauses.map(({ code, polarity }, i) => [
        code,
        polarity === 'deduct' && i < 28 ? ('unmet' as const) : ('met' as const),
      ]),
    );
    // 28 of 72 are 5,600; the 29th keeps 40 of its 200, so that exactly 40 % is lost.
    const [ninth] = clauses.splice(28, 1, { ...(clauses[28] as Clause), partial: 40 });
    const evidence = evidenceOf({ ...states, [ninth?.code ?? '']: 'partial' });
    const strict = scoreAssessment({
      catalogue: toyCatalogue(clauses, { base: 14_400, bonusFollowsFloor: true }),
      evidence,
    });
    expect(lost).toBe(5760);
    expect(strict.modules[0]?.cut).toEqual({ low: 5550 - 9250, high: 5550 - 9250 });
    expect(strict.result?.total.low).toBe(14_400 - 5760 + 5550);
  });

  it('asks the committee where many clauses of a module do not apply, and refuses clauses that it does not know', () => {
    const clauses = Array.from({ length: 10 }, (_, i) => clauseOf(`1.1.${i + 1}`, 'deduct'));
    const scored = (gone: number) =>
      scoreAssessment({
        catalogue: toyCatalogue(clauses),
        evidence: evidenceOf(
          Object.fromEntries(clauses.slice(0, gone).map(({ code }) => [code, 'not_applicable' as const])),
        ),
      }).modules[0]?.toConfirm;
    expect([scored(1), scored(2)]).toEqual([false, true]);
    expect(() => scoreAssessment({ catalogue: toyCatalogue(clauses), evidence: evidenceOf({ '9.9': 'met' }) })).toThrow(
      expect.objectContaining({ code: 'CLAUSE_UNKNOWN' }),
    );
  });
});
