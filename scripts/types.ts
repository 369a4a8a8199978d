import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';

/** Longest first. What is pure is checked without the types of Node, so that a clock or a file in it is an error. */
const PROGRAMS = [
  'apps/web/tsconfig.json',
  'apps/seatwise/tsconfig.json',
  'tsconfig.tests.json',
  'tsconfig.packages.json',
];

const waiting = PROGRAMS.values();
let faulty = false;

async function checkNext(): Promise<void> {
  for (const program of waiting) {
    const tsc = spawn('node_modules/.bin/tsc', ['-p', program], { stdio: 'inherit' });
    const [status] = await once(tsc, 'exit');
    if (status !== 0) faulty = true;
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, checkNext));
process.exitCode = faulty ? 1 : 0;
