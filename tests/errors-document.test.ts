import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { errorsDocument } from '../scripts/errors-document.ts';

it('docs/errors.md lists every code as the program words it (pnpm errors writes it)', () => {
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorsDocument());
});
