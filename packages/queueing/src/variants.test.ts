import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageWaitGeneral,
  engset,
  erlangA,
  erlangALines,
  erlangAWithRedials,
  erlangB,
  erlangC,
  estimatePatience,
  extendedErlangB,
  finiteLines,
  largestIntensity,
  longestHandleTime,
  performanceOf,
  requiredAgents,
  requiredAgentsBatch,
} from './index.ts';

describe('finite lines with abandonment', () => {
  const input = { agents: 14, intensity: 13, aht: 180, patience: 90, answerThreshold: 20 };

  it('with lines without end it is Erlang A', () => {
    const open = erlangALines({ ...input, lines: 400 });
    const exact = erlangA(input);
    expect(open.blocking).toBeLessThan(1e-60);
    expect(open.abandonRate).toBeCloseTo(exact.abandonRate, 12);
    expect(open.probabilityOfWait).toBeCloseTo(exact.probabilityOfWait, 12);
    expect(open.servedOfOffered).toBeCloseTo(exact.serviceLevel.servedOfOffered, 11);
    expect(open.averageWait).toBeCloseTo(exact.averageWait, 10);
    expect(open.waitPercentile(0.95)).toBeCloseTo(exact.waitPercentile(0.95), 6);
  });

  it('erlangA takes lines, and with many it says in every word what it says without', () => {
    const { waitPercentile: percentile, serviceLevel: levels, ...rest } = erlangA(input);
    const { waitPercentile, serviceLevel, ...limited } = erlangA({ ...input, lines: 400 });
    for (const [name, value] of Object.entries(rest)) {
      expect(limited[name as keyof typeof rest], name).toBeCloseTo(value, 8);
    }
    for (const [name, value] of Object.entries(levels)) {
      expect(serviceLevel[name as keyof typeof levels], name).toBeCloseTo(value, 9);
    }
    expect(waitPercentile(0.9)).toBeCloseTo(percentile(0.9), 6);
    expect(erlangA({ ...input, lines: 16 }).blocking).toBeGreaterThan(0.05);
  });

  it('with no queue it is Erlang B, with patience without end M/M/n/K', () => {
    expect(erlangALines({ ...input, lines: 14 }).blocking).toBeCloseTo(erlangB(14, 13), 14);
    const patient = erlangALines({ ...input, lines: 20, patience: 1e8 });
    expect(patient.blocking).toBeCloseTo(finiteLines(14, 20, 13).blocking, 6);
  });

  it('conserves contacts: blocked, gone or served, under any load', () => {
    const case_ = fc.record({
      agents: fc.integer({ min: 1, max: 200 }),
      queue: fc.integer({ min: 0, max: 200 }),
      intensity: fc.double({ min: 0, max: 2000, noNaN: true }),
      aht: fc.double({ min: 1, max: 2000, noNaN: true }),
      patience: fc.double({ min: 0.5, max: 1e5, noNaN: true }),
      answerThreshold: fc.double({ min: 0, max: 600, noNaN: true }),
    });
    fc.assert(
      fc.property(case_, ({ queue, ...one }) => {
        const result = erlangALines({ ...one, lines: one.agents + queue });
        const served = (result.occupancy * one.agents) / Math.max(one.intensity, 1e-300);
        if (one.intensity > 1e-6) expect(result.blocking + result.abandonRate + served).toBeCloseTo(1, 8);
        for (const share of [result.blocking, result.abandonRate, result.servedOfOffered, result.occupancy]) {
          expect(share).toBeGreaterThanOrEqual(-1e-12);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        // Served in time cannot be more than served at all.
        if (one.intensity > 1e-6) expect(result.servedOfOffered).toBeLessThanOrEqual(served + 1e-7);
      }),
    );
  });
});

describe('returns', () => {
  it('extended Erlang B: the attempts are the fixed point', () => {
    const { blocking, totalIntensity } = extendedErlangB(10, 8, 0.5);
    expect(totalIntensity).toBeCloseTo(8 + 0.5 * totalIntensity * erlangB(10, totalIntensity), 10);
    expect(blocking).toBeGreaterThan(erlangB(10, 8));
    expect(extendedErlangB(10, 8, 0).totalIntensity).toBe(8);
  });

  it('redials raise the load; none leaves Erlang A as it was, all serve everybody', () => {
    const input = { agents: 50, intensity: 48, aht: 60, patience: 120, answerThreshold: 20 };
    expect(erlangAWithRedials(input, 0).perAttempt.abandonRate).toBe(erlangA(input).abandonRate);
    const { totalIntensity, perAttempt, servedInTheEnd } = erlangAWithRedials(input, 0.7);
    expect(totalIntensity * (1 - 0.7 * perAttempt.abandonRate)).toBeCloseTo(48, 9);
    expect(servedInTheEnd).toBeLessThan(1);
    expect(erlangAWithRedials(input, 1).servedInTheEnd).toBeCloseTo(1, 9);
    expect(() => erlangAWithRedials({ ...input, intensity: 60 }, 1)).toThrow(RangeError);
  });

  it('Engset: two sources on one line by hand, and Erlang B as sources grow', () => {
    // States 0, 1 with rates 2α and 1: time congestion 2α ÷ (1 + 2α); an attempt sees the other source alone: α ÷ (1 + α).
    expect(engset(2, 1, 0.5)).toEqual({ timeCongestion: 0.5, callCongestion: 1 / 3 });
    expect(engset(1_000_000, 10, 8 / 1_000_000).callCongestion).toBeCloseTo(erlangB(10, 8), 5);
    expect(engset(3, 5, 1)).toEqual({ timeCongestion: 0, callCongestion: 0 });
  });
});

describe('the other way round', () => {
  const goal = { serviceLevel: 0.8, answerThreshold: 20 };

  it('volume and handle time from agents: at the answer the goal is just met', () => {
    for (const model of ['erlang-c', 'erlang-a'] as const) {
      const input = { model, aht: 180, patience: 120, goal };
      const intensity = largestIntensity(input, 14);
      expect(performanceOf({ ...input, intensity }, 14).serviceLevel).toBeCloseTo(0.8, 9);
      const aht = longestHandleTime({ model, patience: 120, goal }, 14, 100 / 1800);
      expect(performanceOf({ ...input, aht, intensity: (100 / 1800) * aht }, 14).serviceLevel).toBeCloseTo(0.8, 9);
    }
    expect(largestIntensity({ model: 'erlang-c', aht: 180, goal }, 0)).toBe(0);
  });

  it('patience from waits and abandons, with its interval', () => {
    const found = estimatePatience(60_000, 400);
    expect(found?.mean).toBe(150);
    // e^(1.96 ÷ 20) = 1.10296.
    expect(found?.high).toBeCloseTo(150 * 1.10296, 2);
    expect(found?.low).toBeCloseTo(150 / 1.10296, 2);
    expect(estimatePatience(1000, 0)).toBeNull();
  });

  it('general handle times: one agent by Pollaczek and Khinchine (1930)', () => {
    // M/D/1 at load 0.8: ρ ÷ (2 (1 − ρ)) handle times.
    const input = { agents: 1, intensity: 0.8, aht: 100, answerThreshold: 0 };
    expect(averageWaitGeneral(input, 0)).toBeCloseTo((0.8 / (2 * 0.2)) * 100, 10);
    expect(averageWaitGeneral(input, 1)).toBeCloseTo(erlangC(input).averageSpeedOfAnswer, 12);
  });
});

describe('batches', () => {
  it('answer every row as the single search does', () => {
    const goals = fc.record({
      serviceLevel: fc.double({ min: 0.05, max: 0.98, noNaN: true }),
      answerThreshold: fc.double({ min: 0, max: 120, noNaN: true }),
      maxOccupancy: fc.option(fc.double({ min: 0.5, max: 1, noNaN: true }), { nil: 1 }),
      averageSpeedOfAnswer: fc.option(fc.double({ min: 1, max: 200, noNaN: true }), { nil: 1e6 }),
      maxAbandonRate: fc.option(fc.double({ min: 0.005, max: 0.5, noNaN: true }), { nil: 1 }),
    });
    const rows = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1500, noNaN: true }), fc.double({ min: 20, max: 2000, noNaN: true })),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(goals, rows, fc.constantFrom('erlang-c' as const, 'erlang-a' as const), (goal, list, model) => {
        const { averageSpeedOfAnswer, maxAbandonRate, ...rest } = goal;
        const input =
          model === 'erlang-c'
            ? { model, goal: { ...rest, averageSpeedOfAnswer } }
            : { model, patience: 100, goal: { ...rest, maxAbandonRate } };
        const [intensity, aht] = [0, 1].map((i) => Float64Array.from(list, (row) => row[i] as number));
        const answers = requiredAgentsBatch(input, intensity as Float64Array, aht as Float64Array);
        list.forEach(([load, handle], i) => {
          const single = requiredAgents({ ...input, intensity: load, aht: handle });
          // A goal that is met to the last digit may round either way.
          if (Math.abs(single.continuousAgents - Math.round(single.continuousAgents)) > 1e-6)
            expect([load, handle, answers[i]]).toEqual([load, handle, single.agents]);
        });
      }),
      { numRuns: 80 },
    );
  });

  it('stays finite for load and agents 0..1e6, patience 1 ms..1 day, thresholds 0..1 day', () => {
    const wide = (least: number, most: number) =>
      fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp);
    const agents = fc.oneof(fc.constant(0), fc.constant(1), wide(0.01, 1e6));
    fc.assert(
      fc.property(agents, wide(1e-3, 1e6), wide(1, 86_400), wide(1e-3, 86_400), wide(1e-3, 86_400), (n, a, h, p, t) => {
        const cResult = erlangC({ agents: n, intensity: a, aht: h, answerThreshold: t });
        for (const [name, value] of Object.entries(cResult)) {
          if (typeof value === 'number') expect(Number.isNaN(value), name).toBe(false);
          if (typeof value === 'number' && cResult.stable) expect(Number.isFinite(value), name).toBe(true);
        }
        const { serviceLevel, ...aResult } = erlangA({
          agents: n,
          intensity: a,
          aht: h,
          patience: p,
          answerThreshold: t,
        });
        for (const [name, value] of [...Object.entries(aResult), ...Object.entries(serviceLevel)]) {
          if (typeof value === 'number') expect(Number.isFinite(value), `${name} ${n} ${a} ${h} ${p} ${t}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});
