import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules } from '../rules/compile-rules.ts';
import { evaluateRoster } from '../rules/evaluate-roster.ts';
import { findConflicts } from '../rules/find-conflicts.ts';
import { type DaySelector, OFF, type RosterModel, type RosterRule, type RuleBounds } from '../rules/roster-model.ts';
import { loadLinearSolver } from '../solver.ts';
import { AgentPricer, createWorkspace } from './agent-pricer.ts';
import { smallModel } from './small-models.fixture.ts';
import { solveRoster } from './solve-roster.ts';

const DAYS = 6;
const selector = fc.constantFrom<DaySelector>({ kind: 'work' }, { kind: 'off' }, { kind: 'types', types: [1] });
const bounds = fc.record(
  {
    hardMin: fc.integer({ min: 0, max: 2 }),
    softMin: fc.integer({ min: 0, max: 3 }),
    softMax: fc.integer({ min: 0, max: 3 }),
    hardMax: fc.integer({ min: 2, max: 5 }),
    cost: fc.integer({ min: 0, max: 9 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<RuleBounds>;
const price = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
const priced = (cost: number | undefined) => (cost === undefined ? {} : { cost });
const rule: fc.Arbitrary<RosterRule> = fc.oneof(
  fc.record({ kind: fc.constant('run' as const), id: fc.constant('run'), of: selector, bounds }),
  fc.record({
    kind: fc.constant('sum' as const),
    id: fc.constant('sum'),
    of: fc.oneof(
      fc.record({ kind: fc.constant('days' as const), of: selector }),
      fc.constant({ kind: 'points' as const, point: 0 }),
    ),
    from: fc.integer({ min: 0, max: 2 }),
    to: fc.integer({ min: 3, max: DAYS }),
    bounds,
  }),
  fc.record({
    kind: fc.constant('sum' as const),
    id: fc.constant('minutes'),
    of: fc.constant({ kind: 'minutes' as const }),
    from: fc.constant(0),
    to: fc.constant(DAYS),
    bounds: fc.record({ hardMin: fc.constantFrom(0, 960), hardMax: fc.constantFrom(1440, 2400) }),
  }),
  fc.record({
    kind: fc.constant('blocks' as const),
    id: fc.constant('blocks'),
    blocks: fc.constantFrom<[number, number][]>(
      [
        [0, 2],
        [3, 5],
      ],
      [[1, 4]],
    ),
    of: selector,
    bounds,
  }),
  fc
    .tuple(fc.constantFrom(480, 660, 900), price)
    .map(([minutes, cost]) => ({ kind: 'rest' as const, id: 'rest', minutes, ...priced(cost) })),
  price.map((cost) => ({ kind: 'succession' as const, id: 'next', after: [1], next: [0], ...priced(cost) })),
  fc
    .tuple(fc.array(selector, { minLength: 2, maxLength: 3 }), price)
    .map(([days, cost]) => ({ kind: 'pattern' as const, id: 'pattern', days, ...priced(cost) })),
);
const rules = fc.array(rule, { maxLength: 4 }).map((list) => list.map((one, i) => ({ ...one, id: `${one.id}${i}` })));
const history = fc.array(fc.constantFrom({ type: OFF, end: 0 }, { type: 0, end: 840 }, { type: 1, end: 1320 }), {
  maxLength: 3,
});

/** Every sequence of an agent: each day off or one of the options. */
function* sequences(model: RosterModel): Generator<Int32Array> {
  const types = model.types.length;
  const count = (types + 1) ** model.days;
  for (let code = 0; code < count; code++) {
    let rest = code;
    yield Int32Array.from({ length: model.days }, (_, d) => {
      const pick = rest % (types + 1);
      rest = Math.floor(rest / (types + 1));
      return pick === 0 ? OFF : d * types + pick - 1;
    });
  }
}

describe('labelling', () => {
  it('finds what trying every sequence finds, and agrees with the judge', () => {
    fc.assert(
      fc.property(
        rules,
        history,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2 * DAYS, maxLength: 2 * DAYS }),
        (list, past, costs) => {
          const base = smallModel({ days: DAYS, starts: [360, 840], rules: list, under: 0, over: 0 });
          const model = { ...base, agents: base.agents.map((agent) => ({ ...agent, history: past })) };
          const cost = Float64Array.from(costs);
          let best = Number.POSITIVE_INFINITY;
          const pricer = new AgentPricer(model, compileRules(model), 0, createWorkspace());
          for (const sequence of sequences(model)) {
            const { hardViolations, cost: own } = evaluateRoster(model, sequence);
            expect(pricer.ownCost(sequence)).toBe(hardViolations > 0 ? Number.POSITIVE_INFINITY : own);
            if (hardViolations > 0) continue;
            best = Math.min(
              best,
              sequence.reduce((sum, option) => sum + (option === OFF ? 0 : (cost[option] as number)), own),
            );
          }
          const path = new Int32Array(DAYS);
          expect(pricer.solve(cost, undefined, path)).toBeCloseTo(best, 9);
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe('solveRoster', () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'));

  const weekly: RosterRule[] = [
    { kind: 'sum', id: 'minutes', of: { kind: 'minutes' }, from: 0, to: 14, bounds: { hardMin: 3840, hardMax: 4800 } },
    { kind: 'run', id: 'in a row', of: { kind: 'work' }, bounds: { hardMin: 2, hardMax: 5 } },
    { kind: 'run', id: 'off', of: { kind: 'off' }, bounds: { hardMin: 2 } },
    { kind: 'rest', id: 'rest', minutes: 660 },
  ];

  it('meets its bound on a small center, the same for the same seed', async () => {
    const highs = await loadLinearSolver(wasm);
    const model = smallModel({ days: 14, starts: [360, 840], rules: weekly, agents: 8, target: 2 });
    const search = { seed: 3, rounds: 12 };
    const first = solveRoster(model, highs, search);
    expect(first.evaluation.hardViolations).toBe(0);
    expect(first.bound).toBeLessThanOrEqual(first.evaluation.cost);
    expect(first.gap).toBeLessThan(0.15);
    expect(first.conflicts).toEqual([]);
    expect(solveRoster(model, highs, search)).toEqual(first);
  });

  it('never costs less than its bound, whatever the rules', async () => {
    const highs = await loadLinearSolver(wasm);
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 3 }), (list, target) => {
        const model = smallModel({ days: DAYS, starts: [360, 840], rules: list, agents: 3, target });
        const { evaluation, bound, conflicts } = solveRoster(model, highs, { seed: 1, rounds: 4 });
        if (conflicts.length > 0) expect(conflicts[0]?.rules.length).toBeGreaterThan(0);
        else {
          expect(evaluation.hardViolations).toBe(0);
          expect(bound).toBeLessThanOrEqual(evaluation.cost + 1e-6);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('names the smallest set of rules in conflict, and nothing that is innocent', async () => {
    const highs = await loadLinearSolver(wasm);
    const clash: RosterRule[] = [
      ...weekly,
      {
        kind: 'sum',
        id: 'few days',
        of: { kind: 'days', of: { kind: 'work' } },
        from: 0,
        to: 14,
        bounds: { hardMax: 3 },
      },
    ];
    const model = smallModel({ days: 14, starts: [360, 840], rules: clash, agents: 2, target: 1 });
    const { conflicts, evaluation } = solveRoster(model, highs, { seed: 1, rounds: 3 });
    expect(conflicts.map(({ rules: ids }) => ids)).toEqual([
      ['minutes', 'few days'],
      ['minutes', 'few days'],
    ]);
    expect(evaluation.hardViolations).toBeGreaterThan(0);
  });

  it('names locked days that clash with a rule', () => {
    const model = smallModel({
      days: 7,
      starts: [360, 840],
      rules: [{ kind: 'rest', id: 'rest', minutes: 660 }],
      agents: 1,
    });
    const [agent] = model.agents;
    if (agent === undefined) throw new Error('no agent');
    const locked = {
      ...agent,
      dayStarts: Int32Array.of(0, 1, 2, 4, 6, 8, 10, 12),
      options: Int32Array.of(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13),
      offCosts: Float64Array.of(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0, 0, 0, 0),
    };
    expect(findConflicts({ ...model, agents: [locked] }, 0)).toEqual({ agent: 0, rules: ['rest'], days: [0, 1] });
  });
});
