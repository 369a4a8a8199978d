import { basename } from 'node:path';
import {
  type AssessmentDocument,
  CATALOGUE_SCHEMA,
  type Catalogue,
  REFERENCE_CATALOGUE,
  type ReadTable,
  readAssessment,
  readAssessmentTables,
  readCatalogue,
  readCatalogueTables,
  readOscalCatalogue,
  readOscalResults,
  type ScoringProfile,
} from '@seatwise/ccso';
import { SeatwiseError } from '@seatwise/core';
import { decodeUtf8, isZip, readWorkbook } from '@seatwise/formats';
import { parse } from 'csv-parse/sync';
import { readBytes } from '../options/read-file.ts';

type Content = { readonly tables: readonly ReadTable[] } | { readonly json: unknown };

/** A file by what it holds, not by its name: a workbook, JSON, or CSV. */
async function contentOf(path: string): Promise<Content> {
  const bytes = await readBytes(path);
  if (isZip(bytes)) return { tables: readWorkbook(bytes) };
  const { text } = decodeUtf8(bytes);
  if (text === null) throw new SeatwiseError('INPUT_ENCODING', { encoding: 'UTF-8' }, { file: basename(path) });
  if (/^\s*[[{]/.test(text)) {
    try {
      return { json: JSON.parse(text) };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw new SeatwiseError('INPUT_JSON_INVALID', { detail }, { file: basename(path) });
    }
  }
  try {
    const rows = parse(text, { bom: true, relax_column_count: true, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return {
      tables: [{ name: 'catalogue', rows: rows.map(({ record, info }) => ({ row: info.lines, cells: record })) }],
    };
  } catch {
    throw new SeatwiseError('INPUT_QUOTE', {}, { file: basename(path) });
  }
}

const inFile = async <Value>(path: string, work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SeatwiseError) || error.place.file?.includes('.')) throw error;
    const { row, column, file } = error.place;
    const place = {
      file: file === undefined ? basename(path) : `${basename(path)}, ${file}`,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    };
    throw new SeatwiseError(error.code, error.params, place, error.issues);
  }
};

/** A catalogue from JSON, OSCAL JSON, a workbook or CSV; the reference catalogue without a file. */
export async function readCatalogueFile(path: string | undefined): Promise<Catalogue> {
  if (path === undefined) return REFERENCE_CATALOGUE;
  return inFile(path, async () => {
    const content = await contentOf(path);
    if ('tables' in content) return readCatalogueTables(content.tables, REFERENCE_CATALOGUE);
    const oscal = typeof content.json === 'object' && content.json !== null && 'catalog' in content.json;
    return oscal ? readOscalCatalogue(content.json) : readCatalogue(content.json);
  });
}

/** An assessment from JSON, OSCAL JSON or a workbook. */
export async function readAssessmentFile(path: string, catalogue: Catalogue): Promise<AssessmentDocument> {
  return inFile(path, async () => {
    const content = await contentOf(path);
    if ('tables' in content) return readAssessmentTables(content.tables, catalogue).document;
    const oscal = typeof content.json === 'object' && content.json !== null && 'assessment-results' in content.json;
    return oscal ? readOscalResults(content.json, catalogue) : readAssessment(content.json, catalogue);
  });
}

/** Settings of a scoring profile from JSON, over those of a catalogue. @throws SeatwiseError CATALOGUE_INVALID */
export async function readProfileFile(path: string, catalogue: Catalogue): Promise<ScoringProfile> {
  return inFile(path, async () => {
    const content = await contentOf(path);
    if (!('json' in content)) throw new SeatwiseError('CATALOGUE_INVALID', { detail: 'a profile is JSON' });
    const read = CATALOGUE_SCHEMA.shape.profile.safeParse({ ...catalogue.profile, ...(content.json as object) });
    if (read.success) return read.data;
    const [first] = read.error.issues;
    throw new SeatwiseError('CATALOGUE_INVALID', {
      detail: `profile.${first?.path.map(String).join('.')}: ${first?.message}`,
    });
  });
}

/** JSON of any document. */
export async function readJsonFile(path: string): Promise<unknown> {
  const content = await contentOf(path);
  if ('json' in content) return content.json;
  throw new SeatwiseError('INPUT_JSON_INVALID', { detail: 'not JSON' }, { file: basename(path) });
}
