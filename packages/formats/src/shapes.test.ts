import { describe, expect, it } from 'vitest';
import { SHAPES, type Shape } from '../fixtures/shapes.ts';
import {
  decodeText,
  EXPORT_DEFAULTS,
  type ExportRead,
  type Profile,
  readProfileJson,
  readSheets,
  readTextExport,
  readWorkbook,
  writeProfileJson,
} from './index.ts';
import { makeProfile } from './profile/profile.ts';

const legacy = (bytes: Uint8Array, encoding: string) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Reads a shape as the app does, without its processes. */
export function readShape(
  { file, content }: Pick<Shape, 'file' | 'content'>,
  saved: readonly Profile[] = [],
): ExportRead {
  const options = { ...EXPORT_DEFAULTS, file, zone: 'Asia/Shanghai', saved };
  if (file.endsWith('.xlsx')) return readSheets(readWorkbook(content as Uint8Array), options);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { text, issues } = decodeText(bytes, legacy);
  expect(issues).toEqual([]);
  return readTextExport(text as string, options);
}

const MAPPING = makeProfile({
  name: 'eigen',
  match: ['Zeit', 'Warteschlange', 'Rein'],
  columns: [
    { column: 'Zeit', role: 'start' },
    { column: 'Warteschlange', role: 'queue' },
    { column: 'Rein', role: 'total', fact: 'offered', unit: 'count' },
    { column: 'Ran', role: 'total', fact: 'answered', unit: 'count' },
    { column: 'Weg', role: 'total', fact: 'abandoned', unit: 'count' },
  ],
});

const errorsOf = (read: ExportRead) => read.issues.filter(({ severity }) => severity === 'error');

describe('26 shapes of exports', () => {
  it('are at least 24, and at least 20 need no mapping', () => {
    expect(SHAPES.length).toBeGreaterThanOrEqual(24);
    expect(SHAPES.filter(({ profile }) => profile !== null).length).toBeGreaterThanOrEqual(20);
  });

  for (const shape of SHAPES.filter(({ profile }) => profile !== null)) {
    it(`${shape.name}: by itself, with the right totals`, () => {
      const read = readShape(shape);
      expect(errorsOf(read)).toEqual([]);
      expect([read.profile?.name, read.kind]).toEqual([shape.profile, shape.kind]);
      for (const [name, total] of Object.entries(shape.totals))
        expect([name, read.totals[name as 'offered']]).toEqual([name, expect.closeTo(total, 3)]);
    });
  }

  for (const shape of SHAPES) {
    it(`${shape.name}: by its saved mapping, through JSON and back`, () => {
      const mapping = shape.profile === null ? MAPPING : (readShape(shape).profile as Profile);
      const { profile, issues } = readProfileJson(writeProfileJson({ ...mapping, name: 'mine' }), {
        file: 'mine.json',
      });
      expect(issues).toEqual([]);
      const headerless = mapping.headerRows === 0;
      const read = readShape(shape, [profile as Profile]);
      expect(errorsOf(read)).toEqual([]);
      if (!headerless && mapping.name !== 'canonical') expect(read.profile?.name).toBe('mine');
      for (const [name, total] of Object.entries(shape.totals))
        expect([name, read.totals[name as 'offered']]).toEqual([name, expect.closeTo(total, 3)]);
    });
  }

  it('without a mapping the unknown words are refused, not guessed', () => {
    const shape = SHAPES.find(({ profile }) => profile === null) as Shape;
    expect(errorsOf(readShape(shape))).toMatchObject([{ code: 'INPUT_HEADER_MISSING' }]);
  });
});
