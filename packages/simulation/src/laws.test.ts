import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CenterModel, simulateCenter, simulateReplications } from './index.ts';

const INTERVALS = 8;

const model: fc.Arbitrary<CenterModel> = fc
  .record({
    rates: fc.array(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: INTERVALS, maxLength: INTERVALS }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    staff: fc.array(fc.array(fc.nat(30), { minLength: INTERVALS, maxLength: INTERVALS }), {
      minLength: 1,
      maxLength: 3,
    }),
    patience: fc.constantFrom(null, 5, 120),
    lines: fc.constantFrom(null, 1, 25),
    redial: fc.constantFrom(null, { share: 0.6, delay: 200 }),
    overdispersion: fc.constantFrom(0, 0.3),
    routing: fc.constantFrom('priority' as const, 'longest_idle' as const),
    concurrency: fc.constantFrom(1, 3),
  })
  .map(({ rates, staff, routing, concurrency, ...more }) => ({
    intervalSeconds: 900,
    routing,
    queues: rates.map((rate, q) => ({
      id: `q${q}`,
      rate: Float64Array.from(rate),
      handleTime: { kind: 'lognormal', mean: 180, variation: 1.2 } as const,
      answerThreshold: 20,
      ...more,
    })),
    groups: staff.map((agents, g) => ({
      id: `g${g}`,
      agents: Int32Array.from(agents),
      concurrency,
      skills: rates
        .map((_, q) => ({ queue: `q${q}`, priority: (q + g) % 2 }))
        .filter((_, q) => q === 0 || (q + g) % 3 !== 0),
    })),
  }));

describe('laws', () => {
  it('no contact is lost: blocked, served, gone, or waiting at the end', () => {
    fc.assert(
      fc.property(model, fc.nat(1000), (one, seed) => {
        const { queues, groups } = simulateCenter(one, seed);
        for (const { offered, blocked, served, abandoned, left, servedInTime, waited } of queues) {
          expect(blocked + served + abandoned + left).toBe(offered);
          expect(servedInTime).toBeLessThanOrEqual(served);
          expect(abandoned + left).toBeLessThanOrEqual(waited);
        }
        for (const { busySeconds } of groups) expect(busySeconds).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it('the same seed gives the same run, and the same contacts under other staffing', () => {
    fc.assert(
      fc.property(model, fc.nat(1000), (one, seed) => {
        expect(simulateCenter(one, seed)).toEqual(simulateCenter(one, seed));
        const plain = { ...one, queues: one.queues.map((queue) => ({ ...queue, redial: null })) };
        const more = {
          ...plain,
          groups: plain.groups.map((group) => ({ ...group, agents: group.agents.map((n) => n + 5) })),
        };
        const offered = (which: CenterModel) => simulateCenter(which, seed).queues.map((queue) => queue.offered);
        expect(offered(more)).toEqual(offered(plain));
      }),
      { numRuns: 50 },
    );
  });

  it('replications stop when the interval is narrow enough, and when told to', () => {
    const one: CenterModel = {
      intervalSeconds: 1800,
      routing: 'longest_idle',
      queues: [
        {
          id: 'q',
          rate: new Float64Array(48).fill(0.2),
          overdispersion: 0,
          handleTime: { kind: 'exponential', mean: 60 },
          patience: 60,
          answerThreshold: 20,
          redial: null,
          lines: null,
        },
      ],
      groups: [{ id: 'g', agents: new Int32Array(48).fill(13), concurrency: 1, skills: [{ queue: 'q', priority: 1 }] }],
    };
    const { replications, queues } = simulateReplications(one, { seed: 1, replications: 500, enough: 0.004 });
    expect(replications).toBeLessThan(500);
    expect(queues[0]?.serviceLevel.halfWidth).toBeLessThanOrEqual(0.004);
    const stop = new AbortController();
    expect(() =>
      simulateReplications(one, {
        seed: 1,
        replications: 500,
        signal: stop.signal,
        onProgress: (done) => done === 3 && stop.abort(),
      }),
    ).toThrow();
    expect(() => simulateReplications(one, { seed: 1, replications: 1 })).toThrow(RangeError);
    const strange = { ...one, groups: one.groups.map((g) => ({ ...g, skills: [{ queue: 'x', priority: 1 }] })) };
    expect(() => simulateCenter(strange, 1)).toThrow('there is no queue "x"');
  });
});
