import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole check, in the order in which faults are cheapest to find. Ends with `N passed, N failed`. */
const STEPS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'format, lint, purity', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dependency rules', command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps'] },
  { name: 'types', command: ['node', 'scripts/types.ts'] },
];

let passed = 0;
let failed = 0;
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };

for (const { name, command } of STEPS) {
  const [program = '', ...args] = command;
  const { status } = spawnSync(join('node_modules/.bin', program), args, { stdio: 'inherit', env });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
  if (status === 0) passed++;
  else failed++;
}

const report = join(mkdtempSync(join(tmpdir(), 'seatwise-test-')), 'report.json');
const vitest = spawnSync(
  'node_modules/.bin/vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  {
    stdio: 'inherit',
    env,
  },
);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests;
  if (numPendingTests > 0) console.log(`${numPendingTests} skipped: the browser tests need chromium`);
}
if (vitest.status !== 0 && failed === 0) failed++;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
