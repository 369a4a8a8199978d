import type { ClauseState } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAssessment, clauseOf, type Drawn, evidenceOf, nodeDigest, toyCatalogue } from '../catalogues.fixture.ts';
import {
  bestForBudget,
  clauseSensitivity,
  clausesOf,
  compareScores,
  evidenceSensitivity,
  leastEffortFor,
  scoreAssessment,
} from '../index.ts';

const total = (catalogue: Drawn['catalogue'], states: Drawn['states']) =>
  scoreAssessment({ catalogue, evidence: evidenceOf(states) }).result?.total.low as number;

/** Every choice of clauses, one after the other. */
function* choices({ catalogue, states }: Drawn): Generator<{ effort: number; low: number }> {
  const clauses = clausesOf(catalogue)
    .map(({ clause }) => clause)
    .filter(({ code }) => states[code]?.state !== 'not_applicable');
  for (let mask = 0; mask < 2 ** clauses.length; mask++) {
    const taken = clauses.filter((_, i) => (mask >> i) & 1);
    const met = Object.fromEntries(taken.map(({ code }) => [code, { state: 'met' as ClauseState, reached: null }]));
    const effort = taken.reduce((sum, clause) => sum + clause.effort, 0);
    yield { effort, low: total(catalogue, { ...states, ...met }) };
  }
}

/** The drawn assessment cut to a few clauses with efforts of their own. */
function small({ catalogue, states }: Drawn, efforts: readonly number[]): Drawn {
  const clauses = clausesOf(catalogue)
    .slice(0, 7)
    .map(({ clause }, i) => ({ ...clause, effort: efforts[i] as number }));
  const { profile } = catalogue;
  return {
    catalogue: toyCatalogue(clauses, profile),
    states: Object.fromEntries(clauses.map(({ code }) => [code, states[code] as Drawn['states'][string]])),
  };
}

const efforts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 });

describe('what if', () => {
  it('finds the most points for a budget: no other choice gives more', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyAssessment, efforts, fc.integer({ min: 0, max: 30 }), (drawn, given, budget) => {
        const few = small(drawn, given);
        const found = bestForBudget({ catalogue: few.catalogue, evidence: evidenceOf(few.states) }, budget);
        const best = Math.max(...[...choices(few)].filter(({ effort }) => effort <= budget).map(({ low }) => low));
        expect(found.effort).toBeLessThanOrEqual(budget);
        expect(found.after.low).toBe(best);
      }),
      { numRuns: 80 },
    );
  });

  it('finds the least effort that reaches a target, or says that nothing does', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        anyAssessment,
        efforts,
        fc.integer({ min: 0, max: 12_000 }),
        fc.boolean(),
        (drawn, given, target, strictly) => {
          const few = small(drawn, given);
          const found = leastEffortFor(
            { catalogue: few.catalogue, evidence: evidenceOf(few.states) },
            target,
            strictly,
          );
          const reaching = [...choices(few)].filter(({ low }) => (strictly ? low > target : low >= target));
          if (strictly && found) {
            // Whole milli-points are rounded down: a fraction above the target may show as the target itself.
            expect(found.after.low).toBeGreaterThanOrEqual(target);
          } else if (reaching.length === 0) expect(found).toBeNull();
          else expect(found?.effort).toBe(Math.min(...reaching.map(({ effort }) => effort)));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('leaves out what takes too long, and refuses a budget that is none', () => {
    const clauses = [
      clauseOf('1.1.1', 'bonus', { effort: 2, leadTimeMonths: 12, bonus: 500 }),
      clauseOf('1.1.2', 'bonus', { effort: 2 }),
    ];
    const input = { catalogue: toyCatalogue(clauses), evidence: evidenceOf({}) };
    expect(bestForBudget(input, 2).steps.map(({ clause }) => clause)).toEqual(['1.1.1']);
    expect(bestForBudget({ ...input, withinMonths: 3 }, 9).steps.map(({ clause }) => clause)).toEqual(['1.1.2']);
    expect(() => bestForBudget(input, -1)).toThrow('WHATIF_BUDGET_INVALID');
    expect(() => bestForBudget(input, 1.5)).toThrow('WHATIF_BUDGET_INVALID');
  });
});

describe('what one clause or one observation does', () => {
  it('is what the total loses or wins without it', () => {
    const clauses = [
      clauseOf('1.1.1', 'deduct', {
        answeredBy: 'planning',
        rule: { floor: { all: [{ source: 'fact', name: 'months', comparator: '>=', limit: 24 }] } },
      }),
      clauseOf('1.1.2', 'bonus'),
      clauseOf('1.1.3', 'bonus'),
    ];
    const catalogue = toyCatalogue(clauses);
    const input = {
      catalogue,
      metrics: { values: [], issues: [] },
      facts: [{ name: 'months', value: 30, unit: 'months' as const, window: null, artefact: null }],
    };
    expect(evidenceSensitivity(input, nodeDigest)).toEqual([
      { name: 'months', clauses: ['1.1.1'], without: { low: 57_800, high: 58_500 }, wider: 200 },
    ]);
    const evidence = evidenceOf({ '1.1.1': 'met', '1.1.2': 'unmet', '1.1.3': 'stale' });
    expect(clauseSensitivity(catalogue, evidence)).toEqual([
      { clause: '1.1.2', atRisk: 0, toGain: 250, open: 0 },
      { clause: '1.1.3', atRisk: 0, toGain: 250, open: 250 },
      { clause: '1.1.1', atRisk: 200, toGain: 0, open: 0 },
    ]);
  });
});

describe('two assessments side by side', () => {
  const scored = (catalogue: Drawn['catalogue'], states: Parameters<typeof evidenceOf>[0]) => ({
    catalogue,
    score: scoreAssessment({ catalogue, evidence: evidenceOf(states) }),
  });
  const first = toyCatalogue([clauseOf('1.1.1', 'deduct'), clauseOf('1.1.2', 'bonus')]);

  it('names the clauses that changed', () => {
    const { changes, alike } = compareScores(
      scored(first, { '1.1.1': 'met', '1.1.2': 'unmet' }),
      scored(first, { '1.1.1': 'met', '1.1.2': 'met' }),
    );
    expect(alike).toBe(1);
    expect(changes).toEqual([
      { from: ['1.1.2'], to: ['1.1.2'], relation: 'same', before: ['unmet'], after: ['met'], low: 250, high: 250 },
    ]);
  });

  it('compares versions through their mapping, and not without one', () => {
    const second = { ...toyCatalogue([clauseOf('1.1.1', 'deduct'), clauseOf('1.1.3', 'bonus')]), version: '2' };
    const older = scored(first, { '1.1.2': 'met' });
    expect(() => compareScores(older, scored(second, {}))).toThrow('CATALOGUE_MAPPING_MISSING');
    const mapping = {
      from: { id: 'toy', version: first.version },
      clauses: [{ from: ['1.1.2'], to: ['1.1.3'], relation: 'moved' as const }],
    };
    const { changes } = compareScores(older, scored({ ...second, mapping }, { '1.1.3': 'unmet' }));
    expect(changes).toMatchObject([{ from: ['1.1.2'], to: ['1.1.3'], before: ['met'], after: ['unmet'], low: -250 }]);
  });
});
