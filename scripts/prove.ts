import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/**
 * `pnpm prove NAME…`: what takes too long for every test run. Each file exports a function that prints a document and answers
 * whether all of it holds; the document goes into docs/results/NAME.md.
 */
const wanted = process.argv.slice(2);
const files = globSync(['packages/*/prove/*.ts', 'apps/*/prove/*.ts']).toSorted();
const chosen = files.filter((file) => wanted.includes(basename(file, '.ts')));
if (chosen.length === 0) {
  console.error(`no proof of that name; there are ${files.map((file) => basename(file, '.ts')).join(', ')}`);
  process.exitCode = 2;
}
for (const file of chosen) {
  const { default: run } = (await import(resolve(file))) as {
    default: (print: (line: string) => void) => boolean | Promise<boolean>;
  };
  const lines: string[] = [];
  const ok = await run((line) => {
    lines.push(line);
    console.log(line);
  });
  mkdirSync('docs/results', { recursive: true });
  writeFileSync(`docs/results/${basename(file, '.ts')}.md`, `${lines.join('\n')}\n`);
  if (!ok) process.exitCode = 3;
}
