import { describe, expect, it } from 'vitest';
import { erlangA, erlangC, garnett, halfinWhitt, halfinWhittBeta, offeredLoad, transientErlangA } from './index.ts';

const near = (value: number, expected: number, relative: number) =>
  expect(Math.abs(value / expected - 1), `${value} against ${expected}`).toBeLessThan(relative);

describe('limits and bounds computed apart at 50 digits', () => {
  it('Halfin and Whitt, its inverse, and Garnett: to the printed digits', () => {
    for (const [beta, alpha] of [
      [0.1, 0.880287083330812],
      [0.5, 0.504538640997945],
      [1, 0.223361274798261],
      [1.5, 0.0846903944938577],
      [2, 0.0268813624294323],
    ] as const) {
      near(halfinWhitt(beta), alpha, 1e-14);
    }
    near(halfinWhittBeta(0.5), 0.506054468989181, 1e-14);
    near(halfinWhittBeta(0.2), 1.06151627541872, 1e-14);
    near(halfinWhittBeta(0.1), 1.42018688810044, 1e-14);
    for (const [beta, ratio, alpha] of [
      [0, 1, 0.5],
      [1, 1, 0.158655253931457],
      [-1, 1, 0.841344746068543],
      [0.5, 0.5, 0.357176920126559],
      [0, 4, 0.333333333333333],
    ] as const) {
      near(garnett(beta, ratio), alpha, 3e-15);
    }
  });

  it('Halfin and Whitt (1981): many agents at A + β√A wait with probability α(β)', () => {
    for (const [beta, alpha] of [
      [0.1, 0.880287083330812],
      [0.5, 0.504538640997945],
      [1, 0.223361274798261],
      [2, 0.0268813624294323],
    ] as const) {
      const intensity = 990_000;
      // The error of the limit is of order 1 ÷ √A = 1e-3.
      const { probabilityOfWait } = erlangC({
        agents: intensity + beta * Math.sqrt(intensity),
        intensity,
        aht: 1,
        answerThreshold: 0,
      });
      near(probabilityOfWait, alpha, 4e-3);
    }
  });

  it('Garnett, Mandelbaum and Reiman (2002): the same with abandonment', () => {
    for (const [beta, theta, alpha] of [
      [0, 1, 0.5],
      [1, 1, 0.158655253931457],
      [-1, 1, 0.841344746068543],
      [0.5, 0.5, 0.357176920126559],
      [0, 4, 0.333333333333333],
    ] as const) {
      const intensity = 900_000;
      const agents = intensity + beta * Math.sqrt(intensity);
      const { probabilityOfWait } = erlangA({ agents, intensity, aht: 1, patience: 1 / theta, answerThreshold: 0 });
      near(probabilityOfWait, alpha, 4e-3);
    }
  });

  it('dedicated and pooled: six types of 14 erlangs', () => {
    const wait = (agents: number, intensity: number) =>
      erlangC({ agents, intensity, aht: 1, answerThreshold: 0 }).probabilityOfWait;
    near(wait(15, 14), 0.722318581478745, 1e-13);
    near(wait(90, 84), 0.411957313828755, 1e-12);
  });
});

describe('load that changes over time', () => {
  it('offered load of 100 + 20 sin t lags and flattens: closed form of Eick, Massey and Whitt (1993)', () => {
    const steps = 2000;
    const width = (2 * Math.PI) / steps;
    // Three periods, so that the start is forgotten.
    const rate = Float64Array.from({ length: 3 * steps }, (_, i) => 100 + 20 * Math.sin((i + 0.5) * width));
    const load = offeredLoad(rate, width, 1);
    for (const [t, m] of [
      [0, 90],
      [1, 103.011686789398],
      [3, 111.311125046603],
      [Math.PI * 0.75, 114.142135623731],
    ] as const) {
      const i = 2 * steps + Math.round(t / width);
      // The mean of two neighbouring intervals against the value between them.
      near(((load[i - 1] as number) + (load[i] as number)) / 2, m, 2e-4);
    }
  });

  it('transient Erlang A: exact where θ = μ (Poisson), and the Kolmogorov values where θ = μ ÷ 2', () => {
    const period = 2 * Math.PI;
    const base = { rate: (t: number) => 100 + 20 * Math.sin(t), agents: () => 110, serviceRate: 1, start: 90 };
    const at = [0, Math.PI / 2, (2 * Math.PI) / 3, Math.PI].map((t) => 4 * period + t);
    // What four periods have not forgotten is e^−8π = 1e-11 where θ = μ, e^−4π = 3.5e-6 of a smaller part where θ = μ ÷ 2.
    const equal = transientErlangA({ ...base, abandonRate: 1, states: 240 }, at);
    const exact = [0.0225214034711145, 0.512679845339502, null, 0.512679845339502];
    exact.forEach((value, i) => {
      if (value !== null) near(equal[i]?.probabilityOfWait as number, value, 1e-8);
    });
    const half = transientErlangA({ ...base, abandonRate: 0.5, states: 280 }, at);
    for (const [i, value, queue] of [
      [0, 0.0256128969, 0.095311749],
      [1, 0.5284440199, 5.021334806],
      [2, 0.6728136261, 8.102961598],
      [3, 0.5940633832, 6.930127477],
    ] as const) {
      near(half[i]?.probabilityOfWait as number, value, 1e-8);
      near(half[i]?.inQueue as number, queue, 1e-8);
    }
  }, 60_000);
});
