import { type ClauseState, SCORE_DIMENSIONS, type Score } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssessment, clauseOf, type Drawn, evidenceOf, toyCatalogue } from '../catalogues.fixture.ts';
import { clausesOf, scoreAssessment } from '../index.ts';
import { isFraction, secondScore } from './second-scorer.fixture.ts';

type Result = NonNullable<Score['result']>;
const score = (catalogue: Drawn['catalogue'], states: Drawn['states']) =>
  scoreAssessment({ catalogue, evidence: evidenceOf(states) });
const resultOf = (catalogue: Drawn['catalogue'], states: Drawn['states']) => score(catalogue, states).result as Result;

/** Open states are one state for the law: nothing is known. */
const OPEN: readonly ClauseState[] = ['not_evaluated', 'insufficient', 'stale'];

describe('the score', () => {
  it('agrees with a second scorer, written apart, on 10,000 random catalogues and assessments', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyAssessment, ({ catalogue, states }) => {
        const first = resultOf(catalogue, states);
        const second = secondScore(catalogue, states);
        expect(first.total).toEqual(second.total);
        expect(isFraction(first.exact.low, second.exact.low)).toBe(true);
        expect(isFraction(first.exact.high, second.exact.high)).toBe(true);
        expect([first.passed, first.atBoundary]).toEqual([second.passed, second.atBoundary]);
        for (const end of ['low', 'high'] as const) {
          SCORE_DIMENSIONS.forEach((dimension, d) => {
            const [a, b] = (second.dimensions[d] as (typeof second.dimensions)[number])[end];
            // Shown parts are rounded together: less than one milli-point from the exact value.
            const off = BigInt(first.dimensions[dimension][end]) * b - a;
            expect(off < b && -off < b).toBe(true);
          });
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('is low ≤ high everywhere, and dimensions, modules and cuts add up to the total', () => {
    fc.assert(
      fc.property(anyAssessment, ({ catalogue, states }) => {
        const { points, modules, dimensions, result, clauses } = score(catalogue, states);
        const { total, dimensions: totals, cut } = result as Result;
        expect(total.low).toBeLessThanOrEqual(total.high);
        for (const clause of clauses) expect(clause.points.low).toBeLessThanOrEqual(clause.points.high);
        for (const end of ['low', 'high'] as const) {
          const sum = (of: (dimension: (typeof SCORE_DIMENSIONS)[number]) => number) =>
            SCORE_DIMENSIONS.reduce((all, dimension) => all + of(dimension), 0);
          expect(sum((dimension) => dimensions[dimension][end])).toBe(points[end]);
          expect(modules.reduce((all, module) => all + module.points[end], 0)).toBe(points[end]);
          expect(sum((dimension) => totals[dimension][end]) + cut[end]).toBe(total[end]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when more is met, and narrows when more is known', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyAssessment, fc.nat(), (drawn, pick) => {
        const { catalogue } = drawn;
        const clauses = clausesOf(catalogue).map(({ clause }) => clause);
        const { code } = clauses[pick % clauses.length] as (typeof clauses)[number];
        const totalWith = (state: ClauseState) =>
          resultOf(catalogue, { ...drawn.states, [code]: { state, reached: null } }).total;
        const [unmet, partial, met, open] = (['unmet', 'partial', 'met', 'not_evaluated'] as const).map(totalWith) as [
          Result['total'],
          Result['total'],
          Result['total'],
          Result['total'],
        ];
        for (const end of ['low', 'high'] as const) {
          expect(partial[end]).toBeGreaterThanOrEqual(unmet[end]);
          expect(met[end]).toBeGreaterThanOrEqual(partial[end]);
        }
        for (const known of [unmet, partial, met]) {
          expect(known.low).toBeGreaterThanOrEqual(open.low);
          expect(known.high).toBeLessThanOrEqual(open.high);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('encloses every way in which what is open can end', () => {
    const ends = fc.infiniteStream(fc.constantFrom<ClauseState>('met', 'unmet', 'partial'));
    fc.assert(
      fc.property(anyAssessment, ends, ({ catalogue, states }, stream) => {
        const before = score(catalogue, states);
        const decided = Object.fromEntries(
          Object.entries(states).map(([code, one]) => {
            if (!OPEN.includes(one.state)) return [code, one];
            const state = stream.next().value as ClauseState;
            return [code, { state: one.reached === 'floor' && state === 'unmet' ? 'partial' : state, reached: null }];
          }),
        ) as Drawn['states'];
        const after = score(catalogue, decided);
        const [open, closed] = [before.result as Result, after.result as Result];
        expect(closed.total.low).toBeGreaterThanOrEqual(open.total.low);
        expect(closed.total.high).toBeLessThanOrEqual(open.total.high);
        if (open.passed !== null) expect(closed.passed).toBe(open.passed);
        if (open.band !== null) expect(closed.band).toBe(open.band);
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(anyAssessment, ({ catalogue, states }) => {
        const evidence = evidenceOf(states);
        const turned = { ...evidence, clauses: evidence.clauses.toReversed() };
        expect(scoreAssessment({ catalogue, evidence: turned })).toEqual(scoreAssessment({ catalogue, evidence }));
      }),
    );
  });

  it('counts a weight of 0 as 0', () => {
    const heavy = clauseOf('1.1.1', 'deduct');
    const weightless = clauseOf('1.1.2', 'graded', { deduct: 0, bonus: 0 });
    for (const state of ['met', 'unmet', 'partial', 'not_evaluated', 'stale', 'not_applicable'] as const) {
      const catalogue = toyCatalogue([heavy, weightless], { base: 58_000 });
      const result = resultOf(catalogue, {
        '1.1.1': { state: 'met', reached: null },
        '1.1.2': { state, reached: null },
      });
      expect(result.total).toEqual({ low: 58_000, high: 58_000 });
    }
  });

  it('keeps the range 0 to 100 when clauses do not apply', () => {
    const clauses = [
      ...Array.from({ length: 7 }, (_, i) => clauseOf(`1.1.${i + 1}`, 'deduct')),
      ...Array.from({ length: 3 }, (_, i) => clauseOf(`1.2.${i + 1}`, 'bonus')),
    ];
    const catalogue = toyCatalogue(clauses, { base: 1400, maximum: 2150, passMark: 2000 });
    const gone = { '1.1.1': 'not_applicable', '1.1.2': 'not_applicable', '1.2.3': 'not_applicable' } as const;
    const rest = clauses.map(({ code }) => code).filter((code) => !(code in gone));
    const all = (state: ClauseState) =>
      scoreAssessment({
        catalogue,
        evidence: evidenceOf({ ...gone, ...Object.fromEntries(rest.map((code) => [code, state])) }),
      }).result?.exact;
    expect(all('met')).toEqual({ low: '2150', high: '2150' });
    expect(all('unmet')).toEqual({ low: '0', high: '0' });
    // One of five that apply: 200 × 7/5 = 280 are lost.
    const one = { ...Object.fromEntries(rest.map((code) => [code, 'met' as const])), '1.1.3': 'unmet' as const };
    expect(scoreAssessment({ catalogue, evidence: evidenceOf({ ...gone, ...one }) }).result?.total.low).toBe(1870);
  });
});
