import { type Issue, SeatwiseError } from '@seatwise/core';
import type { ExportOptions } from './export-options.ts';
import { type ExportRead, NOTHING_READ } from './export-read.ts';
import { BUILT_IN_PROFILES, HEADERLESS_PROFILES } from './profile/built-in.ts';
import type { Profile } from './profile/profile.ts';
import type { Sheet } from './sheet.ts';
import { SheetsReading } from './sheets-reading.ts';
import { CsvSplitter, findSeparator } from './text/split-csv.ts';

const SAMPLE_TEXT = 262_144;

/** Reads separated text of any length, piece by piece. */
export class TextExportReader {
  readonly #options: ExportOptions;
  readonly #reading: SheetsReading;
  #head = '';
  #splitter: CsvSplitter | null = null;
  #separator: string | null = null;

  constructor(options: ExportOptions) {
    this.#options = options;
    this.#reading = new SheetsReading(options);
  }

  push(text: string): void {
    if (this.#splitter) {
      this.#splitter.push(text);
      return;
    }
    this.#head += text;
    if (this.#head.length >= SAMPLE_TEXT) this.#begin();
  }

  end(): ExportRead {
    if (!this.#splitter) {
      if (this.#head.trim() === '') return this.#reading.fail('INPUT_EMPTY');
      this.#begin();
    }
    const { lineEnded } = (this.#splitter as CsvSplitter).end();
    if (!lineEnded) this.#reading.findings.add('INPUT_LAST_LINE_OPEN', {}, {}, 'info');
    return this.#reading.end(this.#separator);
  }

  #begin(): void {
    this.#separator = findSeparator(this.#head);
    this.#reading.open({ name: '', mergedColumns: [], separator: this.#separator });
    this.#splitter = new CsvSplitter({
      separator: this.#separator,
      file: this.#options.file,
      onRecord: (cells, row) => this.#reading.row({ row, cells }),
    });
    const head = this.#head;
    this.#head = '';
    this.#splitter.push(head);
  }
}

/** Reads separated text as a whole. Never throws for bad content. */
export function readTextExport(text: string, options: ExportOptions): ExportRead {
  try {
    const reader = new TextExportReader(options);
    reader.push(text);
    return reader.end();
  } catch (error) {
    return failedRead(error, options.file);
  }
}

/** What a coded error of the reading looks like as a result. */
export function failedRead(error: unknown, file: string): ExportRead {
  if (!(error instanceof SeatwiseError)) throw error;
  const issue: Issue = { code: error.code, severity: 'error', params: error.params, file, ...error.place };
  return { ...NOTHING_READ, issues: [issue] };
}

/** Reads the sheets of a workbook; sheets that hold no such table are named and left out. */
export function readSheets(sheets: readonly Sheet[], options: ExportOptions): ExportRead {
  const reading = new SheetsReading(options);
  for (const sheet of sheets) {
    reading.open({ name: sheet.name, mergedColumns: sheet.mergedColumns, separator: null, sheets: sheets.length });
    for (const row of sheet.rows) reading.row(row);
    if (sheet.formulas > 0)
      reading.findings.add('INPUT_FORMULA', { sheet: sheet.name, count: sheet.formulas }, {}, 'info');
  }
  return reading.end(null);
}

/** A profile that comes with Seatwise, by name. */
export const builtInProfile = (name: string): Profile | null =>
  [...BUILT_IN_PROFILES, ...HEADERLESS_PROFILES].find((profile) => profile.name === name) ?? null;
