import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const PACKAGES = join(import.meta.dirname, '../packages');
const RESULT = /^const (\w+) = .*; \/\/ (.+)$/;

/** The example of a README, with a last line that prints every `const name = …; // result`. */
function exampleOf(name: string): { code: string; results: { name: string; comment: string }[] } {
  const blocks = [...readFileSync(join(PACKAGES, name, 'README.md'), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```/gm)];
  const example = blocks[0]?.[1] ?? '';
  const results = example.split('\n').flatMap((line) => {
    const [, constant = '', comment = ''] = RESULT.exec(line) ?? [];
    return constant === '' ? [] : [{ name: constant, comment }];
  });
  const print = `console.log(JSON.stringify({ ${results.map((result) => result.name).join(', ')} }));`;
  return { code: `${example}\n${print}`, results };
}

/** True when a comment says the value: the same text at its start, or the same number to the digits written. */
function says(comment: string, value: unknown): boolean {
  if (typeof value !== 'number') return typeof value === 'object' || comment.startsWith(String(value));
  const written = /^-?[\d,]+(\.\d+)?/.exec(comment)?.[0]?.replaceAll(',', '') ?? '';
  const digits = written.split('.')[1]?.length ?? 0;
  return written !== '' && Math.abs(Number(written) - value) <= 0.5 / 10 ** digits;
}

describe('the example in the README of every package', () => {
  it.each(readdirSync(PACKAGES))('%s', async (name) => {
    const { code, results } = exampleOf(name);
    expect(results.length, 'lines with a result').toBeGreaterThan(0);
    const args = ['--input-type=module-typescript', '--eval', code];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: join(PACKAGES, name) });
    const values = JSON.parse(stdout) as Record<string, unknown>;
    for (const result of results) {
      const value = values[result.name];
      expect(value, result.name).toBeDefined();
      expect(says(result.comment, value), `${result.name} is ${JSON.stringify(value)}, not ${result.comment}`).toBe(
        true,
      );
    }
  });
});
