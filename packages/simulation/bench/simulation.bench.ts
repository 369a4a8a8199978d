import { type CenterModel, simulateCenter, simulateQueue } from '../src/index.ts';

/** Calls a second on one thread, and whether memory grows over a hundred million calls. */
export default function run(print: (line: string) => void): void {
  const single = {
    interarrival: 60 / 48,
    agents: 50,
    handleTime: { kind: 'exponential', mean: 60 },
    patience: 120,
    answerThreshold: 20,
  } as const;
  simulateQueue(single, { seed: 1, batches: 1, batchSize: 1_000_000, warmUp: 0 });
  const before = process.memoryUsage().rss;
  const start = performance.now();
  simulateQueue(single, { seed: 1, batches: 100, batchSize: 1_000_000, warmUp: 1000 });
  const seconds = (performance.now() - start) / 1000;
  const grown = (process.memoryUsage().rss - before) / 1e6;
  print(`single skill, M/M/50+M at 48 erlangs    ${(100 / seconds).toFixed(2)} M calls/s over 100 M calls`);
  print(`memory after them: ${grown >= 0 ? '+' : ''}${grown.toFixed(1)} MB`);

  const intervals = 4000;
  const queue = (id: string, rate: number) => ({
    id,
    rate: new Float64Array(intervals).fill(rate),
    overdispersion: 0,
    handleTime: { kind: 'exponential', mean: 60 } as const,
    patience: 120,
    answerThreshold: 20,
    redial: null,
    lines: null,
  });
  const group = (id: string, agents: number, skills: CenterModel['groups'][number]['skills']) => ({
    id,
    agents: new Int32Array(intervals).fill(agents),
    concurrency: 1,
    skills,
  });
  const model: CenterModel = {
    intervalSeconds: 900,
    routing: 'priority',
    queues: [queue('a', 0.8), queue('b', 0.5)],
    groups: [
      group('A', 40, [{ queue: 'a', priority: 1 }]),
      group('B', 22, [{ queue: 'b', priority: 1 }]),
      group('AB', 18, [
        { queue: 'a', priority: 2 },
        { queue: 'b', priority: 1 },
      ]),
    ],
  };
  simulateCenter(model, 0);
  const from = performance.now();
  const { queues } = simulateCenter(model, 1);
  const calls = queues.reduce((sum, { offered }) => sum + offered, 0);
  print(`two skills, three groups, routing       ${(calls / (performance.now() - from) / 1000).toFixed(2)} M calls/s`);
}
