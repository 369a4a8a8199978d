import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diagonalTable } from '../src/diagonal-table.ts';
import { type BatchGoal, requiredAgentsBatch } from '../src/index.ts';

/** Minimum agents for a million random intervals on one thread, beside scalar C and the textbook recurrence. */
const ROWS = 1_000_000;
const GOAL = { serviceLevel: 0.8, answerThreshold: 20 };

export default function run(print: (line: string) => void): void {
  const next = mulberry32(1);
  const load = Float64Array.from({ length: ROWS }, () => 1 + 499 * next());
  const aht = Float64Array.from({ length: ROWS }, () => 120 + 480 * next());
  const out = new Int32Array(ROWS);

  const erlangC = best(5, () => void requiredAgentsBatch({ model: 'erlang-c', goal: GOAL }, load, aht, out));
  const sum = total(out);
  const input: BatchGoal = { model: 'erlang-a', patience: 120, goal: { ...GOAL, maxAbandonRate: 0.05 } };
  const erlangA = best(3, () => void requiredAgentsBatch(input, load, aht, out));
  const some = ROWS / 10;
  let textbookSum = 0;
  const textbook =
    best(1, () => {
      for (let i = 0; i < some; i++) textbookSum += minimumByTextbook(load[i] as number, aht[i] as number);
    }) * 10;

  if (textbookSum === 0) throw new Error('the textbook found nothing');
  print(`load 1..500, AHT 120..600 s, 80/20; ${ROWS} rows, one thread, best CPU time`);
  line('Erlang C, minimum agents', erlangC, ` checksum ${sum}`);
  line('Erlang A, 80/20 and abandonment ≤ 5 %, patience 120 s', erlangA);
  line('Erlang C by the textbook recurrence, JavaScript', textbook, ` ratio ${(textbook / erlangC).toFixed(1)}`);
  const c = scalarC(load, aht);
  if (!c) {
    print('gcc is not here: no scalar C to compare with');
    return;
  }
  line('the same algorithm in scalar C (gcc -O3)', c.same.seconds, ` checksum ${c.same.sum}`);
  line('the textbook recurrence in scalar C', c.textbook.seconds, ` checksum ${c.textbook.sum}`);
  print(`ratio to the same algorithm in C: ${(c.same.seconds / erlangC).toFixed(2)}`);
  if (c.same.sum !== sum || c.textbook.sum !== sum) throw new Error('the answers differ');

  function line(name: string, seconds: number, more = ''): void {
    print(`${name.padEnd(56)} ${(ROWS / seconds / 1e6).toFixed(2).padStart(7)} M rows/s${more}`);
  }
}

function minimumByTextbook(load: number, aht: number): number {
  let inverse = 1;
  for (let agents = 1; ; agents++) {
    inverse = 1 + (agents / load) * inverse;
    if (agents <= load) continue;
    const wait = agents / (load + (agents - load) * inverse);
    if (1 - wait * Math.exp((-(agents - load) * 20) / aht) >= 0.8) return agents;
  }
}

/** Compiles and runs the peer; null without gcc. */
function scalarC(load: Float64Array, aht: Float64Array) {
  const program = join(mkdtempSync(join(tmpdir(), 'seatwise-bench-')), 'scalar');
  const source = join(import.meta.dirname, 'scalar.c');
  if (spawnSync('gcc', ['-O3', '-march=native', '-o', program, source, '-lm']).status !== 0) return null;
  const head = Buffer.alloc(8);
  head.writeBigInt64LE(BigInt(ROWS));
  const bytes = (array: Float64Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);
  const input = Buffer.concat([head, bytes(diagonalTable()), bytes(load), bytes(aht)]);
  const { stdout } = spawnSync(program, { input, encoding: 'utf8', maxBuffer: 1e6 });
  const [same, textbook] = stdout
    .trim()
    .split('\n')
    .map((one) => one.split(' ').map(Number))
    .map(([seconds = 0, sum = 0]) => ({ seconds, sum }));
  return same && textbook ? { same, textbook } : null;
}

function best(times: number, work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

const total = (values: Int32Array) => values.reduce((sum, value) => sum + value, 0);

/** Small seeded generator (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
