import { describe, expect, it } from 'vitest';
import { FIRST_SCENARIO } from './scenario.ts';
import { simulateScenario } from './simulate-scenario.ts';
import { type Answer, solveScenario } from './solve-scenario.ts';

const solved = (scenario: typeof FIRST_SCENARIO): readonly Answer[] => {
  const answers = solveScenario(scenario);
  if ('why' in answers) throw new Error(answers.why);
  return answers;
};

describe('simulation beside the formulas', () => {
  it('finds Erlang A within its own error where handle times are exponential', () => {
    const a = solved(FIRST_SCENARIO)[1] as Answer;
    const simulated = simulateScenario({ ...FIRST_SCENARIO, agents: a.agents }, a.needed) as Answer;
    expect(Math.abs(simulated.serviceLevel - a.serviceLevel)).toBeLessThan(2 * (simulated.halfWidth ?? 0));
    expect(Math.abs((simulated.abandons ?? 0) - (a.abandons ?? 0))).toBeLessThan(0.01);
    expect(Math.abs(simulated.needed - a.needed)).toBeLessThanOrEqual(1);
  });

  it('says that a queue without leaving and with too few people has no end', () => {
    const short = { ...FIRST_SCENARIO, patience: null, agents: 10 };
    const simulated = simulateScenario(short, 20) as Answer;
    expect(simulated.stable).toBe(false);
    expect(simulated.wait).toBe(Number.POSITIVE_INFINITY);
    expect(simulated.needed).toBeGreaterThan(16);
  });

  it('simulates nothing of no contacts', () => {
    expect(simulateScenario({ ...FIRST_SCENARIO, volume: 0 }, 0)).toBeNull();
    expect(solved({ ...FIRST_SCENARIO, volume: 0 })[0]).toMatchObject({ needed: 0, rostered: 0, serviceLevel: 1 });
  });
});
