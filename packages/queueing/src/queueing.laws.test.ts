import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangA, erlangB, erlangC, performanceOf, requiredAgents } from './index.ts';

const load = fc.double({ min: 0.01, max: 3000, noNaN: true });
const agents = fc.integer({ min: 1, max: 3500 });
const aht = fc.double({ min: 10, max: 2000, noNaN: true });
const patience = fc.double({ min: 0.001, max: 86_400, noNaN: true });

describe('laws', () => {
  it('blocking falls with agents and rises with load, and waiting is likelier than blocking', () => {
    fc.assert(
      fc.property(agents, load, (n, a) => {
        expect(erlangB(n + 1, a)).toBeLessThanOrEqual(erlangB(n, a));
        expect(erlangB(n, a * 1.01)).toBeGreaterThanOrEqual(erlangB(n, a));
        const { probabilityOfWait } = erlangC({ agents: n, intensity: a, aht: 1, answerThreshold: 0 });
        // Below 1e-300 both are on their way to 0.
        if (erlangB(n, a) > 1e-300) expect(probabilityOfWait).toBeGreaterThanOrEqual(erlangB(n, a));
      }),
    );
  });

  it('Erlang A conserves contacts and keeps every share between 0 and 1', () => {
    fc.assert(
      fc.property(agents, load, aht, patience, (n, a, handle, patient) => {
        const result = erlangA({ agents: n, intensity: a, aht: handle, patience: patient, answerThreshold: 20 });
        const { servedOfOffered } = result.serviceLevel;
        for (const share of [result.probabilityOfWait, result.abandonRate, result.occupancy, servedOfOffered]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-12);
        }
        // Within the threshold served, within it gone, or still waiting: nobody is lost (1e-9 absolute).
        expect(servedOfOffered + result.abandonedWithinThreshold + result.waitExceedsThreshold).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });

  it('Erlang A becomes Erlang C as patience grows', () => {
    const c = erlangC({ agents: 14, intensity: 10, aht: 180, answerThreshold: 20 });
    const a = erlangA({ agents: 14, intensity: 10, aht: 180, patience: 1e8, answerThreshold: 20 });
    expect(Math.abs(a.serviceLevel.servedOfOffered - c.serviceLevel)).toBeLessThan(1e-6);
  });

  it('the required agents meet the goal and one fewer does not', () => {
    const model = fc.constantFrom('erlang-c' as const, 'erlang-a' as const);
    fc.assert(
      fc.property(model, fc.double({ min: 0.01, max: 300, noNaN: true }), aht, (kind, intensity, handle) => {
        const input = {
          model: kind,
          intensity,
          aht: handle,
          patience: 120,
          goal: { serviceLevel: 0.8, answerThreshold: 20 },
        };
        const needed = requiredAgents(input);
        expect(performanceOf(input, needed.agents).serviceLevel).toBeGreaterThanOrEqual(0.8);
        if (needed.agents > 0) expect(performanceOf(input, needed.agents - 1).serviceLevel).toBeLessThan(0.8);
        expect(Math.ceil(needed.continuousAgents - 1e-9)).toBeLessThanOrEqual(needed.agents);
      }),
      { numRuns: 60 },
    );
  });
});
