import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zhCN } from './zh-cn.ts';

const SOURCE = fileURLToPath(new URL('../', import.meta.url));
const TEST_OR_WORDS = /\.test\.|^words\/(.+-)?(en|zh-cn)\.ts$/;

interface Words {
  readonly [key: string]: string | Words;
}

/** Every text by its path. */
const textsOf = (words: Words, at = ''): [path: string, text: string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${at}${key}`, value]] : textsOf(value, `${at}${key}.`),
  );

/** Every literal of the source that could be a path; what is filled in stands for any part of one. */
function askedPaths(): RegExp[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
  const literals = files
    .filter((file) => /\.tsx?$/.test(file) && !TEST_OR_WORDS.test(file))
    .flatMap(
      (file) => readFileSync(`${SOURCE}${file}`, 'utf8').match(/'\w+\.[\w.-]+'|`\w+\.(\$\{[^{}]*\}|[\w.-])+`/g) ?? [],
    );
  return [...new Set(literals)].map((literal) => {
    const path = literal.slice(1, -1).replaceAll('.', '\\.');
    return new RegExp(`^${path.replace(/\$\{[^{}]*\}/g, '.+')}$`);
  });
}

describe('the words of the desk', () => {
  it('hold nothing that no page asks for', () => {
    const asked = askedPaths();
    const paths = textsOf(en).map(([path]) => path.replace(/_(one|other)$/, ''));
    expect(paths.filter((path) => !asked.some((one) => one.test(path)))).toEqual([]);
  });

  it('fill the same places in both languages', () => {
    // A name that comes in two languages has a place for each.
    const slots = (text: string) => [...new Set(text.match(/\{\w+/g))].map((slot) => slot.replace(/Zh$/, '')).sort();
    const chinese = new Map(textsOf(zhCN));
    for (const [path, text] of textsOf(en)) {
      const own = chinese.get(path) ?? '';
      expect([path, slots(own)]).toEqual([path, slots(text)]);
    }
  });
});
