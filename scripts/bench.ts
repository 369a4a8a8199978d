import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';

/** `pnpm bench [NAME…]`: runs the benches of that name, or all, one after another. Each prints its peers from the same run. */
const wanted = process.argv.slice(2);
const files = globSync(['packages/*/bench/*.bench.ts', 'apps/*/bench/*.bench.ts']).toSorted();
const chosen = files.filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.bench.ts')));
if (chosen.length === 0) {
  console.error(`no bench of that name; there are ${files.map((file) => basename(file, '.bench.ts')).join(', ')}`);
  process.exitCode = 2;
}
for (const file of chosen) {
  console.log(`== ${basename(file, '.bench.ts')}`);
  const { default: run } = (await import(resolve(file))) as {
    default: (print: (line: string) => void) => void | Promise<void>;
  };
  await run((line) => console.log(line));
}
