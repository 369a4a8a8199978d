import { spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage } from '@seatwise/storage';
import { describe, expect, it } from 'vitest';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { joinRecords } from './canonical-csv.ts';

const main = join(import.meta.dirname, '../main.ts');
const HEADER = 'interval_start,queue,offered,answered,abandoned\n';
const two = (value: number) => String(value).padStart(2, '0');

/** File `n`: four quarter hours of one queue, no interval in two files. */
function fileOf(n: number): { text: string; offered: number } {
  const day = 1 + Math.floor(n / 24);
  const offered = 10 + (n % 7);
  const rows = [0, 15, 30, 45].map(
    (minute) =>
      `2026-${two(1 + Math.floor(day / 28))}-${two(1 + (day % 28))}T${two(n % 24)}:${two(minute)},q${n % 3},${offered},${offered - 1},1\n`,
  );
  return { text: HEADER + rows.join(''), offered: offered * 4 };
}

describe('a watched folder', () => {
  it('counts every file once: random order, duplicates, half-written ones, a broken one', async () => {
    const count = Number(process.env.SEATWISE_WATCH_FILES ?? 120);
    const root = await mkdtemp(join(tmpdir(), 'seatwise-watch-'));
    const [drop, data] = [join(root, 'drop'), join(root, 'data')];
    await mkdir(drop);
    const child = spawn(
      process.execPath,
      [
        main,
        'import',
        '--watch',
        drop,
        '--zone',
        'Asia/Shanghai',
        '--data',
        data,
        '--settle',
        '0.3',
        '--patience',
        '3',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let said = '';
    child.stdout.on('data', (piece) => (said += piece));
    child.stderr.on('data', (piece) => (said += piece));
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const order = Array.from({ length: count }, (_, n) => n).sort((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009));
    let expected = 0;
    const rest: (() => Promise<void>)[] = [];
    for (const [i, n] of order.entries()) {
      const { text, offered } = fileOf(n);
      expected += offered;
      const path = join(drop, `feed-${n}.csv`);
      if (i % 10 === 3) {
        // Half of it now, cut inside a line; the other half after the folder has been looked at.
        const half = Math.floor(text.length * 0.7);
        await writeFile(path, text.slice(0, half));
        rest.push(() => appendFile(path, text.slice(half)));
      } else if (i % 10 === 7) {
        // Cut behind a whole line: what is there can be read, and more is to come.
        const half = text.lastIndexOf('\n', text.length - 2) + 1;
        await writeFile(path, text.slice(0, half));
        rest.push(() => appendFile(path, text.slice(half)).catch(() => {}));
      } else await writeFile(path, text);
      if (i % 5 === 0) await writeFile(join(drop, `again-${n}.csv`), text);
    }
    await writeFile(join(drop, 'broken.csv'), `${HEADER}2026-01-01T00:00,q0,many,1,1\n`);
    await new Promise((resolve) => setTimeout(resolve, 120));
    for (const more of rest) await more();
    const until = Date.now() + 45_000 + count * 60;
    const left = async () => (await readdir(drop)).filter((name) => name.endsWith('.csv')).length;
    while ((await left()) > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGINT');
    expect(await ended, said).toBe(0);
    expect(await left(), said).toBe(0);
    expect((await readdir(join(drop, 'failed'))).toSorted()).toEqual(['broken.csv', 'broken.csv.reason.txt']);
    expect(await readFile(join(drop, 'failed', 'broken.csv.reason.txt'), 'utf8')).toContain('INPUT_NUMBER_INVALID');
    const storage = await openStorage({ folder: data, digest: nodeDigest });
    const joined = joinRecords(await storage.layers.readRecords(CENTER_ID));
    await storage.close();
    expect([joined.start.length, joined.facts.offered?.reduce((sum, value) => sum + value, 0)]).toEqual([
      count * 4,
      expected,
    ]);
  }, 180_000);
});
