import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulateReplications } from '@seatwise/simulation';
import { expect, it } from 'vitest';

const main = join(import.meta.dirname, '../main.ts');

const seatwise = (...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [main, ...args, '--lang', 'en'], (error, stdout, stderr) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });

const QUESTION = ['--volume', '100', '--period', '30m', '--aht', '180', '--goal', '80/20'];

it('erlang works out one load: 100 calls in 30 minutes', async () => {
  const { stdout } = await seatwise('erlang', '--model', 'c', ...QUESTION);
  expect(stdout).toContain('100 contacts × 180 s ÷ 1800 s = 10 erlangs');
  expect(stdout).toMatch(/→ 14 +88\.84 % +7\.8 +71\.43 %/);
  // At and below the load there is no answer but an endless wait.
  expect(stdout).toMatch(/ 10 +0\.00 % +∞/);
  const { stdout: json } = await seatwise('erlang', '--model', 'a', '--patience', '120', ...QUESTION, '--json');
  const answer = JSON.parse(json);
  expect(answer.table).toHaveLength(11);
  expect(answer.agents).toBeLessThan(14);
  expect(json).not.toContain('Infinity');
});

it('erlang and simulate refuse what they cannot answer', async () => {
  for (const [args, code] of [
    [['erlang', '--model', 'x', ...QUESTION], 'USAGE_OPTION_INVALID'],
    [['erlang', '--model', 'a', ...QUESTION], 'USAGE_OPTION_MISSING'],
    [['erlang', '--model', 'c', '--volume', '1'], 'USAGE_OPTION_MISSING'],
    [['simulate'], 'USAGE_ARGUMENT_MISSING'],
    [['simulate', '/nowhere/model.json'], 'INPUT_NOT_FOUND'],
  ] as const) {
    const { status, stderr } = await seatwise(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`error[${code}]`)]);
  }
});

it('simulate answers a model beside Erlang A, and names what is wrong in one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seatwise-simulate-'));
  const file = join(folder, 'model.json');
  const model = {
    intervalSeconds: 1800,
    queues: [
      {
        id: 'voice',
        contacts: new Array(96).fill(1440),
        handleTime: { kind: 'exponential', mean: 60 },
        patience: 120,
      },
    ],
    groups: [{ id: 'team', agents: new Array(96).fill(50), skills: [{ queue: 'voice' }] }],
  };
  await writeFile(file, JSON.stringify(model));
  const { stdout } = await seatwise('simulate', file, '--replications', '10', '--json');
  // Spread over threads, the answer is that of one thread.
  const alone = simulateReplications(
    { intervalSeconds: 1800, routing: 'longest_idle', ...modelOf(model) },
    { seed: 1, replications: 10 },
  );
  expect(JSON.parse(stdout)).toEqual(alone);
  const [voice] = JSON.parse(stdout).queues;
  // Erlang A: 0.0309122 (Mandelbaum and Zeltyn's 50 agents under 48 erlangs).
  expect(Math.abs(voice.abandonRate.mean - 0.0309122)).toBeLessThan(2 * voice.abandonRate.halfWidth);
  for (const [change, what] of [
    [{ queues: [] }, 'queues'],
    [{ groups: [{ id: 'team', agents: [50], skills: [{ queue: 'voice' }] }] }, '96'],
    [{ groups: [{ ...model.groups[0], skills: [{ queue: 'mail' }] }] }, 'mail'],
    [{ extra: 1 }, 'extra'],
  ] as const) {
    await writeFile(file, JSON.stringify({ ...model, ...change }));
    const { status, stderr } = await seatwise('simulate', file);
    expect([status, stderr]).toEqual([2, expect.stringContaining('error[INPUT_JSON_INVALID]')]);
    expect(stderr).toContain(what);
  }
});

/** The file's model as the package takes it. */
const modelOf = ({ queues, groups }: { queues: { contacts: number[] }[]; groups: { agents: number[] }[] }) => ({
  queues: queues.map(({ contacts }) => ({
    id: 'voice',
    rate: Float64Array.from(contacts, (count) => count / 1800),
    overdispersion: 0,
    handleTime: { kind: 'exponential' as const, mean: 60 },
    patience: 120,
    answerThreshold: 20,
    redial: null,
    lines: null,
  })),
  groups: groups.map(({ agents }) => ({
    id: 'team',
    agents: Int32Array.from(agents),
    concurrency: 1,
    skills: [{ queue: 'voice', priority: 1 }],
  })),
});

it('staff sizes a forecast file, with chats, bots and quantiles, and refuses a broken one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'seatwise-staff-'));
  const [forecast, out] = [join(folder, 'forecast.csv'), join(folder, 'requirement.csv')];
  const rows = [
    'queue,interval_start,offered,offered_lower80,offered_upper80,aht',
    'voice,2026-03-02T09:00,100,80,120,180',
    'voice,2026-03-02T09:30,100,80,120,180',
  ];
  await writeFile(forecast, rows.join('\n'));
  const base = ['staff', forecast, '--zone', 'Asia/Shanghai', '--out', out];
  const staffAt = async (...more: string[]) => {
    const { status, stderr } = await seatwise(...base, ...more);
    expect(status, stderr).toBe(0);
    const [, first] = (await readFile(out, 'utf8')).split('\n');
    return (first as string).split(',').slice(1, 5);
  };
  expect(await staffAt()).toEqual(['2026-03-02T09:00:00+08:00', '10', '14', '20']);
  expect((await staffAt('--quantile', '90%'))[1]).toMatch(/^(12|11\.99)/);
  expect((await staffAt('--deflection', '50%'))[1]).toBe('5');
  // Two at once, each half as long again: 180 × 1.5 ÷ 2.
  expect((await staffAt('--chats', '2:50%'))[1]).toBe('7.5');
  await writeFile(forecast, [...rows, 'voice,2026-03-02T09:30,1,1,1,180'].join('\n'));
  const { status, stderr } = await seatwise(...base);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/error\[INPUT_DUPLICATE_ROW\].*row 4/)]);
});
