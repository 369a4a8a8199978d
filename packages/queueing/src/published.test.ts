import { describe, expect, it } from 'vitest';
import { erlangA, erlangB, erlangBIntensity, erlangBLines, erlangC, finiteLines, requiredAgents } from './index.ts';

/** Relative tolerance 1e-10 against values computed at 50 digits with mpmath; where named, published elsewhere too. */
const close = (value: number, expected: number) => expect(Math.abs(value / expected - 1)).toBeLessThan(1e-10);

describe('published and 50-digit values', () => {
  it('Erlang B: whole, real and very many agents, and its inverses', () => {
    close(erlangB(10_000, 10_000), 0.00793656324880567);
    close(erlangB(99.25, 95), 0.0526807387787581);
    close(erlangB(200, 20), 4.19972501133591e-124);
    expect(erlangBLines(10, 0.02)).toBe(17); // pyworkforce test_erlang_b.py
    close(erlangBIntensity(100, 0.02), 87.9719828958743); // Erlang B table: 87.97
  });

  it('Erlang C: the worked example of R ErlangC and pyworkforce, and its overload', () => {
    const result = erlangC({ agents: 14, intensity: 10, aht: 180, answerThreshold: 20 });
    close(result.probabilityOfWait, 0.17413193359505);
    close(result.serviceLevel, 0.888350019179467);
    const fifty = erlangC({ agents: 50, intensity: 48, aht: 60, answerThreshold: 20 });
    close(fifty.averageSpeedOfAnswer, 20.833668335905);
    const overload = erlangC({ agents: 9, intensity: 10, aht: 180, answerThreshold: 20 });
    expect(overload).toMatchObject({ stable: false, averageSpeedOfAnswer: Number.POSITIVE_INFINITY, serviceLevel: 0 });
  });

  it('Erlang A: ordinary, overloaded, impatient', () => {
    const fifty = erlangA({ agents: 50, intensity: 48, aht: 60, patience: 120, answerThreshold: 20 });
    close(fifty.abandonRate, 0.0309122491621932); // Garnett, Mandelbaum, Reiman: 3.1 %
    close(fifty.averageWait, 3.709469899463184);
    close(fifty.serviceLevel.servedOfOffered, 0.943018954746981);
    close(fifty.waitPercentile(0.9), 12.4446477152);
    const overload = erlangA({ agents: 5, intensity: 10, aht: 300, patience: 100, answerThreshold: 30 });
    close(overload.abandonRate, 0.519381673839944);
    close(overload.waitExceedsThreshold, 0.564893897132143);
    close(overload.abandonedWithinThreshold, 0.212779615272896);
  });

  it('finite lines', () => {
    const { blocking, probabilityOfWaitIfAdmitted } = finiteLines(90, 120, 84);
    close(blocking, 0.00364307607096041);
    close(probabilityOfWaitIfAdmitted, 0.379705554636188);
  });

  it('required agents: whole, continuous, and below the load', () => {
    const goal = { serviceLevel: 0.8, answerThreshold: 20 };
    expect(requiredAgents({ model: 'erlang-c', intensity: 5000, aht: 600, goal }).agents).toBe(5031);
    close(requiredAgents({ model: 'erlang-c', intensity: 100, aht: 180, goal }).continuousAgents, 106.517829506555);
    expect(requiredAgents({ model: 'erlang-a', intensity: 300, aht: 300, patience: 60, goal }).agents).toBe(261);
    expect(
      requiredAgents({
        model: 'erlang-a',
        intensity: 50,
        aht: 240,
        patience: 120,
        goal: { ...goal, maxAbandonRate: 0.05 },
      }).agents,
    ).toBe(52);
  });
});
