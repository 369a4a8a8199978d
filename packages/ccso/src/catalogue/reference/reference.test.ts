import { METRIC_DEFINITIONS } from '@seatwise/metrics';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../catalogues.fixture.ts';
import {
  checkCatalogue,
  clausesOf,
  countsOf,
  isComplete,
  poolsOf,
  REFERENCE_CATALOGUE,
  readCatalogue,
  renderClause,
  scoreAssessment,
} from '../../index.ts';

const metricIds = new Set(METRIC_DEFINITIONS.map(({ id }) => id));
const clauses = clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => clause);
const score = (states: Parameters<typeof evidenceOf>[0]) =>
  scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence: evidenceOf(states) });

describe('the reference catalogue', () => {
  it('has 6, 35, 101 and 428, of which 27 subjective, in four dimensions, and no fault, its writing rules included', () => {
    expect(readCatalogue(JSON.parse(JSON.stringify(REFERENCE_CATALOGUE)))).toEqual(REFERENCE_CATALOGUE);
    expect(countsOf(REFERENCE_CATALOGUE)).toEqual({ levels: [6, 35, 101], clauses: 428, subjective: 27 });
    expect(isComplete(REFERENCE_CATALOGUE)).toBe(true);
    expect(checkCatalogue(REFERENCE_CATALOGUE, { metricIds, writingRules: true })).toEqual([]);
    const count = (polarity: string) => clauses.filter((clause) => clause.polarity === polarity).length;
    expect(['deduct', 'bonus', 'graded'].map(count)).toEqual([260, 138, 30]);
    expect(clauses.filter(({ rule }) => rule !== null)).toHaveLength(170);
    expect(clauses.filter(({ judgement, polarity }) => judgement === 'subjective' && polarity !== 'bonus')).toEqual([]);
  });

  it('shows no placeholder to a reader, in either language', () => {
    for (const clause of clauses) {
      const { title, requirement, evidence, shortfall, firstStep, anchors } = renderClause(clause);
      expect(JSON.stringify([title, requirement, evidence, shortfall, firstStep, anchors]), clause.code).not.toMatch(
        /\{[a-z]/,
      );
    }
  });

  it('gives the profiles of its scoring design', () => {
    const pools = poolsOf(REFERENCE_CATALOGUE);
    expect([pools.deduct, pools.bonus]).toEqual([58_000, 42_000]);
    const floors = clauses.filter(({ polarity }) => polarity === 'deduct');
    const bonuses = clauses.filter(({ polarity }) => polarity === 'bonus');
    const graded = clauses.filter(({ polarity }) => polarity === 'graded');
    /** So many floors missed and bonuses won; every graded clause at its floor, but `stretched` of them at the stretch. */
    const total = (missed: number, won: number, stretched = 0) =>
      score(
        Object.fromEntries([
          ...floors.map(({ code }, i) => [code, i < missed ? 'unmet' : 'met'] as const),
          ...bonuses.map(({ code }, i) => [code, i < won ? 'met' : 'unmet'] as const),
          ...graded.map(
            ({ code }, i) =>
              [
                code,
                i < stretched
                  ? { state: 'met' as const, reached: 'stretch' as const }
                  : { state: 'partial' as const, reached: 'floor' as const },
              ] as const,
          ),
        ]),
      ).result;
    expect(total(120, 8)?.total.low).toBe(36_000);
    expect(total(40, 30)).toMatchObject({ total: { low: 57_500 }, passed: false });
    expect(total(18, 60)).toMatchObject({ total: { low: 69_400 }, passed: true });
    expect(total(3, 130)?.total.low).toBe(89_900);
    expect(total(0, 0)).toMatchObject({ total: { low: 58_000 }, passed: false });
    expect(total(0, 8)).toMatchObject({ total: { low: 60_000 }, passed: false, atBoundary: true });
    expect(total(0, 9)).toMatchObject({ total: { low: 60_250 }, passed: true });
    expect(total(0, 138, 30)).toMatchObject({ total: { low: 100_000, high: 100_000 }, cut: { low: 0, high: 0 } });
    const nothing = Object.fromEntries(clauses.map(({ code }) => [code, 'unmet' as const]));
    expect(score(nothing).result?.total).toEqual({ low: 0, high: 0 });
    expect(score({}).result?.total).toEqual({ low: 0, high: 100_000 });
    const maxima = score({}).result?.dimensions;
    expect(maxima && Object.values(maxima).map(({ maximum }) => maximum)).toEqual([14_540, 27_310, 16_890, 41_260]);
  });

  it('never passes by facts alone: with every rule met the low end stays under the mark', () => {
    const byData = (kinds: readonly string[]) =>
      score(
        Object.fromEntries(
          clauses
            .filter(({ answeredBy, rule }) => rule && kinds.includes(answeredBy))
            .map(({ code }) => [code, 'met' as const]),
        ),
      ).result?.total;
    expect(byData(['planning'])).toEqual({ low: 29_000, high: 100_000 });
    expect(byData(['planning', 'records'])).toEqual({ low: 43_600, high: 100_000 });
  });
});
