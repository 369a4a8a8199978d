import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runVitest } from './run-vitest.ts';

/** The whole check, in the order in which faults are cheapest to find. Ends with `N passed, N failed`. */
const STEPS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'format, lint, purity', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dependency rules', command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps'] },
  { name: 'types', command: ['node', 'scripts/types.ts'] },
];

let passed = 0;
let failed = 0;

for (const { name, command } of STEPS) {
  const [program = '', ...args] = command;
  const { status } = spawnSync(join('node_modules/.bin', program), args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
  if (status === 0) passed++;
  else failed++;
}

const tests = runVitest();
passed += tests.passed;
failed += tests.failed;
if (tests.skipped > 0) console.log(`${tests.skipped} skipped: the browser tests need chromium`);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
