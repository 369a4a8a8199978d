import { requiredAgents } from '@seatwise/queueing';
import { describe, expect, it } from 'vitest';
import { type CenterModel, searchStaffing, simulateReplications } from './index.ts';

const INTERVALS = 40;
const queue = (id: string, perMinute: number, mean: number) => ({
  id,
  rate: new Float64Array(INTERVALS).fill(perMinute / 60),
  overdispersion: 0,
  handleTime: { kind: 'exponential', mean } as const,
  patience: null,
  answerThreshold: 20,
  redial: null,
  lines: null,
});
const group = (id: string, agents: number, skills: readonly string[]) => ({
  id,
  agents: new Int32Array(INTERVALS).fill(agents),
  concurrency: 1,
  skills: skills.map((one, priority) => ({ queue: one, priority })),
});

describe('pooling against a rehearsal', () => {
  it('two queues of 120 s and 360 s handle time in one group: the pooled Erlang C is near the rehearsed level', () => {
    const queues = [queue('short', 4, 120), queue('long', 2, 360)];
    // 8 and 12 erlangs; the mean handle time is 200 s.
    const { agents } = requiredAgents({
      model: 'erlang-c',
      intensity: 20,
      aht: 200,
      goal: { serviceLevel: 0.8, answerThreshold: 20 },
    });
    const model: CenterModel = {
      intervalSeconds: 3600,
      routing: 'longest_idle',
      queues,
      groups: [group('both', agents, ['short', 'long'])],
    };
    const { queues: found } = simulateReplications(model, { seed: 1, replications: 20 });
    const offered = found.reduce((sum, one) => sum + one.offered.mean, 0);
    const level = found.reduce((sum, one) => sum + one.serviceLevel.mean * one.offered.mean, 0) / offered;
    // Stated error of pooling with a ratio of handle times of three: within 4 points.
    expect(level).toBeGreaterThan(0.8 - 0.04);
    expect(level).toBeLessThan(0.8 + 0.09);
  });
});

describe('search for the cheapest staffing', () => {
  const model: CenterModel = {
    intervalSeconds: 3600,
    routing: 'priority',
    queues: [queue('a', 1.2, 180), queue('b', 0.8, 180)],
    groups: [group('A', 0, ['a']), group('B', 0, ['b']), group('AB', 0, ['a', 'b'])],
  };
  const goals = [
    { queue: 'a', serviceLevel: 0.8 },
    { queue: 'b', serviceLevel: 0.8 },
  ];
  const costs = [1, 1, 1.2];
  const common = { model, goals, costs, seed: 7, replications: 4 };

  it('is as cheap as the best of every staffing, tried out under the same numbers', () => {
    const found = searchStaffing({ ...common, start: [6, 5, 0] });
    expect(found.meets).toBe(true);
    let cheapest = Number.POSITIVE_INFINITY;
    for (let a = 0; a <= 8; a++) {
      for (let b = 0; b <= 6; b++) {
        for (let ab = 0; ab <= 10; ab++) {
          const cost = a + b + 1.2 * ab;
          if (cost >= cheapest || a + b + ab < 7) continue;
          const agents = [a, b, ab];
          const staffed = {
            ...model,
            groups: model.groups.map((one, g) => ({ ...one, agents: one.agents.map(() => agents[g] as number) })),
          };
          const { queues } = simulateReplications(staffed, { seed: 7, replications: 4 });
          if (queues.every(({ serviceLevel }) => serviceLevel.mean >= 0.8)) cheapest = cost;
        }
      }
    }
    // A local optimum: at most one exchange away from the best of all.
    expect(found.cost).toBeLessThanOrEqual(cheapest + 0.4 + 1e-9);
    expect(found.cost).toBeGreaterThanOrEqual(cheapest - 1e-9);
  }, 120_000);

  it('says when the budget did not do, and refuses what does not fit', () => {
    expect(searchStaffing({ ...common, start: [0, 0, 0], budget: 2 }).meets).toBe(false);
    expect(() => searchStaffing({ ...common, start: [1] })).toThrow(RangeError);
    expect(() => searchStaffing({ ...common, start: [1, 1, 1], goals: [{ queue: 'x', serviceLevel: 0.8 }] })).toThrow(
      '"x"',
    );
  });
});
