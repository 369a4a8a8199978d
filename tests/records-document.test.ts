import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordsDocument } from '../scripts/records-document.ts';

it('docs/records.md describes every column that the reader knows (scripts/write-records.ts writes it)', () => {
  expect(readFileSync('docs/records.md', 'utf8')).toBe(recordsDocument());
});
