import { REFERENCE_CATALOGUE, scoreAssessment } from '@seatwise/ccso';
import type { ClauseState, Evidence } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { waterfallOf } from './waterfall.ts';

const clausesOf = (heading: { clauses?: readonly { code: string }[]; parts?: readonly never[] }): string[] => [
  ...(heading.clauses ?? []).map(({ code }) => code),
  ...(heading.parts ?? []).flatMap(clausesOf),
];

/** Every n-th clause in a state, the rest open. */
function evidence(states: readonly ClauseState[]): Evidence {
  const codes = REFERENCE_CATALOGUE.modules.flatMap((module) => clausesOf(module as never));
  return {
    catalogue: REFERENCE_CATALOGUE.id,
    catalogueHash: '',
    clauses: codes.map((clause, i) => ({
      clause,
      state: states[i % states.length] as ClauseState,
      reached: null,
      ruleHash: '',
      items: [],
      missing: [],
      kind: null,
      proposed: null,
      automatic: null,
      decision: null,
    })),
  };
}

describe('the waterfall', () => {
  it.each([[['met']], [['unmet']], [['not_evaluated']], [['met', 'unmet', 'not_evaluated', 'met', 'stale']]] as [
    ClauseState[],
  ][])('adds up to both ends of the total, with %j', (states) => {
    const score = scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence: evidence(states) });
    const steps = waterfallOf(score, REFERENCE_CATALOGUE.profile.base);
    expect(steps.find(({ kind }) => kind === 'low')?.after).toBe(score.result?.total.low);
    expect(steps.find(({ kind }) => kind === 'high')?.after).toBe(score.result?.total.high);
    let running = 0;
    let subtotal = 0;
    for (const { kind, change, after } of steps) {
      if (kind === 'subtotal') subtotal = after;
      running += change;
      expect(running).toBe(after);
      if (kind === 'low') running = subtotal;
    }
  });

  it('shows nothing open where everything is judged', () => {
    const score = scoreAssessment({ catalogue: REFERENCE_CATALOGUE, evidence: evidence(['met']) });
    const kinds = waterfallOf(score, 58_000).map(({ kind }) => kind);
    expect(kinds).not.toContain('openLoss');
    expect(kinds).not.toContain('deduct');
  });
});
