import { describe, expect, it } from 'vitest';
import { rosterOf, smallModel } from '../engine/small-models.fixture.ts';
import { evaluateRoster } from './evaluate-roster.ts';
import type { PastDay, RosterRule } from './roster-model.ts';

const EARLY_AND_LATE = [360, 840];

/** Hard violations and cost of rules of one agent's word under one rule. */
function judge(rule: RosterRule, word: string, history: readonly PastDay[] = [], carried: Record<string, number> = {}) {
  const model = smallModel({ days: word.length, starts: EARLY_AND_LATE, rules: [rule], over: 0 });
  const known = { ...model, agents: model.agents.map((agent) => ({ ...agent, history, carried })) };
  const { hardViolations, ruleCost, violations } = evaluateRoster(known, rosterOf(known, word));
  return [hardViolations, ruleCost, violations.map(({ from, to }) => `${from}-${to}`).join()];
}

const work = { kind: 'work' } as const;
const off = { kind: 'off' } as const;

describe('evaluateRoster', () => {
  it('judges runs, and exempts minima at the edges', () => {
    const rule: RosterRule = {
      kind: 'run',
      id: 'run',
      of: work,
      bounds: { hardMin: 2, softMax: 3, cost: 5, hardMax: 4 },
    };
    expect(judge(rule, '0--00--0')).toEqual([0, 0, '']);
    expect(judge(rule, '-0-00--0')).toEqual([1, 0, '1-1']);
    expect(judge(rule, '-0000---')).toEqual([0, 5, '1-4']);
    expect(judge(rule, '-00000--')).toEqual([1, 10, '1-5,1-5']);
  });

  it('carries runs over the month edge', () => {
    const rule: RosterRule = { kind: 'run', id: 'run', of: work, bounds: { hardMin: 2, hardMax: 3 } };
    const rested: PastDay = { type: -1, end: 0 };
    const worked: PastDay = { type: 0, end: 840 };
    expect(judge(rule, '00--', [rested, worked, worked])).toEqual([1, 0, '-2-1']);
    expect(judge(rule, '----', [rested, worked])).toEqual([1, 0, '-1--1']);
    expect(judge(rule, '0---', [rested, worked])).toEqual([0, 0, '']);
    const rest: RosterRule = { kind: 'rest', id: 'rest', minutes: 660 };
    expect(judge(rest, '0---', [{ type: 1, end: 1320 }])).toEqual([1, 0, '-1-0']);
  });

  it('judges sums of minutes, days and points, with what was carried over', () => {
    const minutes: RosterRule = {
      kind: 'sum',
      id: 'm',
      of: { kind: 'minutes' },
      from: 0,
      to: 3,
      bounds: { hardMax: 960 },
    };
    expect(judge(minutes, '00-00')).toEqual([0, 0, '']);
    expect(judge(minutes, '000--')).toEqual([1, 0, '0-2']);
    expect(judge(minutes, '00---', [], { m: 480 })).toEqual([1, 0, '0-2']);
    const late: RosterRule = {
      kind: 'sum',
      id: 'late',
      of: { kind: 'days', of: { kind: 'types', types: [1] } },
      from: 0,
      to: 9,
      bounds: { softMin: 1, softMax: 1, cost: 7 },
    };
    expect(judge(late, '1-1')).toEqual([0, 7, '0-2']);
    expect(judge(late, '0--')).toEqual([0, 7, '0-2']);
    const points: RosterRule = {
      kind: 'sum',
      id: 'p',
      of: { kind: 'points', point: 0 },
      from: 0,
      to: 9,
      bounds: { softMax: 1, cost: 2 },
    };
    expect(judge(points, '11-')).toEqual([0, 4, '0-2']);
  });

  it('counts a block once, whichever of its days is worked', () => {
    const rule: RosterRule = {
      kind: 'blocks',
      id: 'weekends',
      blocks: [
        [1, 3],
        [4, 6],
      ],
      of: work,
      bounds: { hardMax: 1 },
    };
    expect(judge(rule, '-00---')).toEqual([0, 0, '']);
    expect(judge(rule, '--0-0-')).toEqual([1, 0, '0-5']);
  });

  it('judges rest, successions and patterns', () => {
    expect(judge({ kind: 'rest', id: 'r', minutes: 660 }, '10-1-0')).toEqual([1, 0, '0-1']);
    expect(judge({ kind: 'rest', id: 'r', minutes: 660, cost: 3 }, '10')).toEqual([0, 3, '0-1']);
    expect(judge({ kind: 'succession', id: 's', after: [1], next: [0] }, '1011')).toEqual([1, 0, '0-1']);
    const pattern: RosterRule = {
      kind: 'pattern',
      id: 'p',
      days: [{ kind: 'types', types: [1] }, off, { kind: 'types', types: [0] }],
      cost: 4,
    };
    expect(judge(pattern, '1-0-1-0')).toEqual([0, 8, '0-2,4-6']);
  });

  it('names options that are not open, and rows out of their hard bounds', () => {
    const model = smallModel({ days: 2, starts: EARLY_AND_LATE, rules: [] });
    const [agent] = model.agents;
    if (agent === undefined) throw new Error('no agent');
    const closed = {
      ...model,
      rows: { ...model.rows, hardMin: Float64Array.of(1, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, 1) },
      agents: [{ ...agent, offCosts: Float64Array.of(Number.POSITIVE_INFINITY, 0) }],
    };
    const { violations } = evaluateRoster(closed, rosterOf(model, '-1'));
    expect(violations.map(({ rule, row }) => [rule, row])).toEqual([
      ['availability', -1],
      ['cover', 0],
    ]);
  });
});
