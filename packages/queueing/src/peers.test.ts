import { describe, expect, it } from 'vitest';
import { erlangA, erlangC, performanceOf, requiredAgents } from './index.ts';

describe('measured defects of peers, which this package does not share', () => {
  it('pyworkforce 0.5.4: the Erlang A search never looks below the load', () => {
    const goal = { serviceLevel: 0.8, answerThreshold: 20 };
    const input = { model: 'erlang-a', intensity: 300, aht: 300, patience: 60, goal } as const;
    // 50 digits: 261; the peer starts at 300.
    expect(requiredAgents(input).agents).toBe(261);
    expect(performanceOf(input, 260).serviceLevel).toBeLessThan(0.8);
  });

  it('pyworkforce 0.5.4: service level underflows at 1000 agents (0.580839 there)', () => {
    const { serviceLevel } = erlangA({ agents: 1000, intensity: 1000, aht: 600, patience: 300, answerThreshold: 600 });
    expect(serviceLevel.servedOfOffered).toBeCloseTo(0.985222, 6);
  });

  it('pyworkforce 0.5.4: a lax goal skips the minimum (2 there)', () => {
    const goal = { serviceLevel: 0.4, answerThreshold: 20 };
    expect(requiredAgents({ model: 'erlang-c', intensity: 0.6, aht: 180, goal }).agents).toBe(1);
  });

  it('phubers/erlang: negative waits when overloaded; here unstable and infinite', () => {
    const result = erlangC({ agents: 9, intensity: 10, aht: 180, answerThreshold: 20 });
    expect(result).toMatchObject({ stable: false, averageSpeedOfAnswer: Number.POSITIVE_INFINITY, serviceLevel: 0 });
  });

  it('OdeToErlang: "Erlang A" by Erlang C formulas, off by a factor of nine at 305 agents', () => {
    const rows = [
      [14, 10, 1.67, 0.014, 0.917],
      [50, 48, 2, 0.0309, 0.757],
      [105, 100, 1, 0.02, 0.929],
      [305, 300, 0.5, 0.0192, 0.979],
    ] as const;
    for (const [agents, intensity, patience, abandon, level] of rows) {
      const result = erlangA({ agents, intensity, aht: 1, patience, answerThreshold: 1 / 9 });
      expect(result.abandonRate).toBeCloseTo(abandon, 3);
      expect(result.serviceLevel.servedOfOffered).toBeCloseTo(level, 2);
    }
  });

  it('direct factorials: NaN from load 140 on; here finite at a million', () => {
    for (const intensity of [140, 1e4, 1e6 - 2000]) {
      const { probabilityOfWait } = erlangC({
        agents: intensity + Math.sqrt(intensity),
        intensity,
        aht: 60,
        answerThreshold: 10,
      });
      expect(probabilityOfWait).toBeGreaterThan(0.2);
      expect(probabilityOfWait).toBeLessThan(0.25);
    }
  });
});
