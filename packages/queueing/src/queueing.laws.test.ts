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
    fc.assert(
      fc.property(agents, fc.double({ min: 0.05, max: 0.97, noNaN: true }), aht, (n, busy, handle) => {
        const intensity = n * busy;
        const c = erlangC({ agents: n, intensity, aht: handle, answerThreshold: 20 });
        const apart = (patience: number) =>
          Math.abs(
            erlangA({ agents: n, intensity, aht: handle, patience, answerThreshold: 20 }).serviceLevel.servedOfOffered -
              c.serviceLevel,
          );
        expect(apart(Math.min(1e8, handle * 1e5))).toBeLessThan(0.02);
        expect(apart(Math.min(1e8, handle * 1e5))).toBeLessThanOrEqual(apart(handle * 1e2) + 1e-9);
      }),
      { numRuns: 40 },
    );
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

  it('Little: the queue is as long as arrivals × wait; the waits are a distribution', () => {
    fc.assert(
      fc.property(
        agents,
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        aht,
        fc.double({ min: 0.01, max: 0.999, noNaN: true }),
        (n, busy, handle, p) => {
          const intensity = n * busy;
          const c = erlangC({ agents: n, intensity, aht: handle, answerThreshold: 0 });
          expect(c.averageQueue).toBeCloseTo((intensity / handle) * c.averageSpeedOfAnswer, 8);
          const wait = c.waitPercentile(p);
          // Within its own percentile a share p is answered; below the share that never waits the percentile is 0.
          const { serviceLevel } = erlangC({ agents: n, intensity, aht: handle, answerThreshold: wait });
          if (wait > 0) expect(serviceLevel).toBeCloseTo(p, 9);
          else expect(c.probabilityOfWait).toBeLessThanOrEqual(1 - p + 1e-12);
          expect(c.waitPercentile(p * 0.9)).toBeLessThanOrEqual(wait);
        },
      ),
    );
  });

  it('Erlang A: more agents, fewer leave; more load, more leave; percentiles invert the distribution', () => {
    fc.assert(
      fc.property(
        agents,
        load,
        aht,
        patience,
        fc.double({ min: 0.1, max: 0.99, noNaN: true }),
        (n, a, handle, patient, p) => {
          const at = (count: number, intensity: number, answerThreshold = 20) =>
            erlangA({ agents: count, intensity, aht: handle, patience: patient, answerThreshold });
          const here = at(n, a);
          expect(at(n + 1, a).abandonRate).toBeLessThanOrEqual(here.abandonRate + 1e-12);
          expect(at(n, a * 1.05).abandonRate).toBeGreaterThanOrEqual(here.abandonRate - 1e-12);
          expect(at(n + 1, a).serviceLevel.servedOfOffered).toBeGreaterThanOrEqual(
            here.serviceLevel.servedOfOffered - 1e-11,
          );
          // Little: those in queue leave at one per patience, and that is who abandons.
          expect(here.averageWait).toBeCloseTo(here.abandonRate * patient, 6);
          const wait = here.waitPercentile(p);
          if (wait > 1e-9) expect(1 - at(n, a, wait).waitExceedsThreshold).toBeCloseTo(p, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the whole number of agents is the real one rounded up', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('erlang-c' as const, 'erlang-a' as const),
        fc.double({ min: 0.1, max: 400, noNaN: true }),
        aht,
        (model, intensity, handle) => {
          const goal = { serviceLevel: 0.8, answerThreshold: 20 };
          const { agents: whole, continuousAgents } = requiredAgents({
            model,
            intensity,
            aht: handle,
            patience: 90,
            goal,
          });
          if (Math.abs(continuousAgents - Math.round(continuousAgents)) > 1e-6)
            expect(whole).toBe(Math.ceil(continuousAgents));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ends for any share of a person, and less of one never serves more', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 30, 3600), (agents, patience) => {
        const input = { intensity: 20, aht: 180, patience, answerThreshold: 20 };
        const { abandonRate } = erlangA({ ...input, agents });
        expect(abandonRate).toBeGreaterThanOrEqual(erlangA({ ...input, agents: 1 }).abandonRate - 1e-9);
        expect(abandonRate).toBeLessThanOrEqual(1);
      }),
      {
        examples: [
          [5e-324, 30],
          [1e-307, 30],
          [2e-16, 30],
        ],
      },
    );
  });
});
