import { erlangA, erlangALines, erlangAWithRedials, erlangC, offeredLoad } from '@seatwise/queueing';
import { describe, expect, it } from 'vitest';
import {
  type CenterModel,
  type Estimate,
  estimateMean,
  type QueueOfModel,
  simulateCenter,
  simulateQueue,
  simulateReplications,
} from './index.ts';

const SEEDS = 1000;

const queue = (id: string, rate: Float64Array, more: Partial<QueueOfModel> = {}): QueueOfModel => ({
  id,
  rate,
  overdispersion: 0,
  handleTime: { kind: 'exponential', mean: 60 },
  patience: 120,
  answerThreshold: 20,
  redial: null,
  lines: null,
  ...more,
});
const constant = (value: number, intervals: number) => new Float64Array(intervals).fill(value);
const group = (id: string, agents: number, intervals: number, queues: readonly string[]) => ({
  id,
  agents: new Int32Array(intervals).fill(agents),
  concurrency: 1,
  skills: queues.map((one) => ({ queue: one, priority: 1 })),
});
/** One queue with its own group, long enough that the empty start does not show. */
const single = (rate: number, agents: number, more: Partial<QueueOfModel>, intervals = 4000): CenterModel => ({
  intervalSeconds: 900,
  routing: 'longest_idle',
  queues: [queue('q', constant(rate, intervals), more)],
  groups: [group('g', agents, intervals, ['q'])],
});
const near = (value: number, expected: number, relative: number) =>
  expect(Math.abs(value / expected - 1), `${value} against ${expected}`).toBeLessThan(relative);

describe('of 1,000 consecutive seeds, 930 to 970 of the 95 % intervals hold the exact value', () => {
  it('Erlang A: abandonment and service level of 50 agents under 48 erlangs', () => {
    const exact = erlangA({ agents: 50, intensity: 48, aht: 60, patience: 120, answerThreshold: 20 });
    const model = {
      interarrival: 60 / 48,
      agents: 50,
      handleTime: { kind: 'exponential', mean: 60 },
      patience: 120,
      answerThreshold: 20,
    } as const;
    let [abandonment, level] = [0, 0];
    for (let seed = 1; seed <= SEEDS; seed++) {
      const batches = simulateQueue(model, { seed, batches: 12, batchSize: 4000, warmUp: 1000 });
      const a = estimateMean(batches.map(({ abandoned, offered }) => abandoned / offered));
      const s = estimateMean(batches.map(({ servedInTime, offered }) => servedInTime / offered));
      if (Math.abs(a.mean - exact.abandonRate) <= a.halfWidth) abandonment++;
      if (Math.abs(s.mean - exact.serviceLevel.servedOfOffered) <= s.halfWidth) level++;
    }
    for (const held of [abandonment, level]) {
      expect(held).toBeGreaterThanOrEqual(930);
      expect(held).toBeLessThanOrEqual(970);
    }
  }, 60_000);

  it('time-varying with θ = μ: the number in the system is Poisson(m(t)), so the share delayed is known', () => {
    // 20 + 8 sin t a minute, handle time and patience one minute, 24 agents, from empty, over two periods.
    const width = 3;
    const intervals = Math.round((4 * Math.PI * 60) / width);
    const rate = Float64Array.from({ length: intervals }, (_, i) => (20 + 8 * Math.sin(((i + 0.5) * width) / 60)) / 60);
    const load = offeredLoad(rate, width, 60, 0);
    let [delayed, total] = [0, 0];
    rate.forEach((one, i) => {
      delayed += one * poissonTail(24, load[i] as number);
      total += one;
    });
    const expected = delayed * width;
    const model: CenterModel = {
      intervalSeconds: width,
      routing: 'longest_idle',
      queues: [queue('q', rate, { patience: 60 })],
      groups: [group('g', 24, intervals, ['q'])],
    };
    expect(total * width).toBeGreaterThan(200);
    let held = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { mean, halfWidth } = estimateMean(
        Array.from({ length: 16 }, (_, run) => simulateCenter(model, seed * 16 + run).queues[0]?.waited ?? 0),
      );
      if (Math.abs(mean - expected) <= halfWidth) held++;
    }
    expect(held).toBeGreaterThanOrEqual(930);
    expect(held).toBeLessThanOrEqual(970);
  }, 120_000);
});

describe('beside exact models, over some millions of contacts', () => {
  it('finite lines with abandonment', () => {
    const exact = erlangALines({ agents: 14, lines: 18, intensity: 15, aht: 60, patience: 90, answerThreshold: 20 });
    const { queues } = simulateReplications(single(15 / 60, 14, { patience: 90, lines: 18 }, 800), {
      seed: 1,
      replications: 10,
    });
    // Half as wide again as the 95 % interval: about 99 of 100.
    const holds = ({ mean, halfWidth }: Estimate, value: number) =>
      expect(Math.abs(mean - value)).toBeLessThan(1.5 * halfWidth);
    holds(queues[0]?.blocking as Estimate, exact.blocking);
    holds(queues[0]?.abandonRate as Estimate, exact.abandonRate);
    holds(queues[0]?.serviceLevel as Estimate, exact.servedOfOffered);
  });

  it('redials after a long pause: the fixed point', () => {
    const exact = erlangAWithRedials({ agents: 20, intensity: 22, aht: 60, patience: 60, answerThreshold: 20 }, 0.5);
    const { queues } = simulateCenter(
      single(22 / 60, 20, { patience: 60, redial: { share: 0.5, delay: 3600 } }, 8000),
      1,
    );
    near((queues[0]?.offered ?? 0) / (8000 * 15), exact.totalIntensity, 0.01);
    near((queues[0]?.abandoned ?? 0) / (queues[0]?.offered ?? 1), exact.perAttempt.abandonRate, 0.03);
  });

  it('six types: dedicated and pooled groups bound every routing between them', () => {
    const intervals = 4000;
    const types = ['a', 'b', 'c', 'd', 'e', 'f'];
    const queues = types.map((id) => queue(id, constant(14 / 60, intervals), { patience: null }));
    const share = (groups: CenterModel['groups']) => {
      const run = simulateCenter({ intervalSeconds: 900, routing: 'longest_idle', queues, groups }, 1);
      const sum = (key: 'waited' | 'offered') => run.queues.reduce((total, one) => total + one[key], 0);
      return sum('waited') / sum('offered');
    };
    const wait = (agents: number, intensity: number) =>
      erlangC({ agents, intensity, aht: 60, answerThreshold: 0 }).probabilityOfWait;
    const dedicated = share(types.map((id) => group(id, 15, intervals, [id])));
    const pooled = share([group('all', 90, intervals, types)]);
    const pairs = share(types.map((id, i) => group(id, 15, intervals, [id, types[(i + 1) % 6] as string])));
    near(dedicated, wait(15, 14), 0.03);
    near(pooled, wait(90, 84), 0.03);
    // Wallace and Whitt (2004): two skills an agent are nearly as good as all.
    expect(pairs).toBeGreaterThan(pooled * 0.97);
    expect(pairs).toBeLessThan((dedicated + pooled) / 2);
  });

  it('one agent and constant handle times: Pollaczek and Khinchine', () => {
    const { queues } = simulateCenter(
      single(0.8 / 60, 1, { patience: null, handleTime: { kind: 'constant', mean: 60 } }, 60_000),
      1,
    );
    near((queues[0]?.waitTime ?? 0) / (queues[0]?.served ?? 1), 120, 0.03);
  });
});

/** P(N ≥ n) for N Poisson of the given mean. */
function poissonTail(n: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < n; k++) {
    below += term;
    term *= mean / (k + 1);
  }
  return 1 - below;
}
