import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Runs the tests and counts them. A file whose process was ended by the runtime itself, with none of its tests done, is run once
 * more, and said so: Node 24 now and then ends a process when WebAssembly comes and goes in several threads (nodejs/node 64500).
 */
export function runVitest(files: readonly string[] = []): Counts {
  const whole = run(files);
  const ended = (whole.report?.testResults ?? []).filter(
    ({ status, message, assertionResults }) =>
      status === 'failed' &&
      message === '' &&
      assertionResults.length > 0 &&
      assertionResults.every((one) => one.status === 'pending'),
  );
  if (ended.length === 0 || countsOf(whole).failed > 0) return judged(whole.status, countsOf(whole));
  const names = ended.map(({ name }) => name);
  console.log(`the runtime ended under these files; run once more: ${names.join(', ')}`);
  const again = run(names);
  const [before, after] = [countsOf(whole), countsOf(again)];
  const unrun = ended.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0);
  return judged(again.status, {
    passed: before.passed + after.passed,
    failed: after.failed,
    skipped: Math.max(0, before.skipped - unrun) + after.skipped,
  });
}

interface Run {
  readonly status: number | null;
  readonly report: Report | null;
}

function run(files: readonly string[]): Run {
  const file = join(mkdtempSync(join(tmpdir(), 'seatwise-test-')), 'report.json');
  const { status } = spawnSync(
    'node_modules/.bin/vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...files],
    { stdio: 'inherit' },
  );
  return { status, report: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null };
}

const countsOf = ({ report }: Run): Counts => ({
  passed: report?.numPassedTests ?? 0,
  failed: report?.numFailedTests ?? 0,
  skipped: report?.numPendingTests ?? 0,
});

/** A run that ends badly without a failed test counts as one. */
const judged = (status: number | null, counts: Counts): Counts =>
  status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
