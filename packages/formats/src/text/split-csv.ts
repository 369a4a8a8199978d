import { type Issue, SeatwiseError } from '@seatwise/core';
import { CsvError, parse } from 'csv-parse/browser/esm/sync';

const MOST_COLUMNS = 2000;
const LONGEST_LINE = 100_000;
/** A quoted value may hold line breaks; a record longer than this has a quote that was never closed. */
const LONGEST_RECORD = 1_000_000;

export type OnRecord = (cells: string[], line: number) => void;

/**
 * Splits separated text (RFC 4180) that comes in pieces into records. Lines without quotes, nearly all of a big file, are cut
 * directly; a record with quotes goes through csv-parse. Empty lines are skipped, line numbers count them.
 * @throws SeatwiseError INPUT_LINE_TOO_LONG, INPUT_TOO_MANY_COLUMNS, INPUT_QUOTE with the row
 */
export class CsvSplitter {
  readonly #separator: string;
  readonly #onRecord: OnRecord;
  readonly #file: string;
  #rest = '';
  #line = 0;
  /** Lines of a record whose quote is still open. */
  #open: { text: string; line: number } | null = null;

  constructor({ separator, file, onRecord }: { separator: string; file: string; onRecord: OnRecord }) {
    this.#separator = separator;
    this.#file = file;
    this.#onRecord = onRecord;
  }

  push(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let start = 0;
    for (let next = text.indexOf('\n', start); next >= 0; next = text.indexOf('\n', start)) {
      const end = next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next;
      this.#lineOf(text, start, end);
      start = next + 1;
    }
    this.#rest = text.slice(start);
    if (this.#rest.length > LONGEST_LINE) this.#fail('INPUT_LINE_TOO_LONG', { limit: LONGEST_LINE }, this.#line + 1);
  }

  /** Ends the text. @returns whether the last line had its line end */
  end(): { lineEnded: boolean } {
    const rest = this.#rest;
    this.#rest = '';
    const lineEnded = rest === '';
    if (!lineEnded) this.#lineOf(rest, 0, rest.endsWith('\r') ? rest.length - 1 : rest.length);
    if (this.#open) this.#fail('INPUT_QUOTE', {}, this.#open.line);
    return { lineEnded };
  }

  #lineOf(text: string, start: number, end: number): void {
    this.#line++;
    if (end - start > LONGEST_LINE) this.#fail('INPUT_LINE_TOO_LONG', { limit: LONGEST_LINE }, this.#line);
    const line = text.slice(start, end);
    if (this.#open) {
      this.#open.text += `\n${line}`;
      if (this.#open.text.length > LONGEST_RECORD) this.#fail('INPUT_QUOTE', {}, this.#open.line);
      if (quotes(line) % 2 === 1) this.#quoted();
      return;
    }
    if (line === '') return;
    if (line.indexOf('"') < 0) {
      const cells = line.split(this.#separator);
      if (cells.length > MOST_COLUMNS)
        this.#fail('INPUT_TOO_MANY_COLUMNS', { count: cells.length, limit: MOST_COLUMNS }, this.#line);
      this.#onRecord(cells, this.#line);
      return;
    }
    this.#open = { text: line, line: this.#line };
    if (quotes(line) % 2 === 0) this.#quoted();
  }

  #quoted(): void {
    const { text, line } = this.#open as { text: string; line: number };
    this.#open = null;
    let records: string[][];
    try {
      records = parse(text, { delimiter: this.#separator, relax_column_count: true }) as unknown as string[][];
    } catch (error) {
      if (error instanceof CsvError) this.#fail('INPUT_QUOTE', {}, line);
      throw error;
    }
    for (const cells of records) {
      if (cells.length > MOST_COLUMNS)
        this.#fail('INPUT_TOO_MANY_COLUMNS', { count: cells.length, limit: MOST_COLUMNS }, line);
      this.#onRecord(cells, line);
    }
  }

  #fail(code: Issue['code'], params: Issue['params'], row: number): never {
    throw new SeatwiseError(code, params, { file: this.#file, row });
  }
}

function quotes(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count++;
  return count;
}

const SEPARATORS = [',', '\t', ';', '|', '，'] as const;

/** The separator that cuts the first lines most evenly; a comma when none does. */
export function findSeparator(text: string): string {
  const lines = text
    .slice(0, 65_536)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 60);
  let best = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const width = line.replace(/"[^"]*"/g, '').split(separator).length;
      if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    }
    // Lines that agree on a width, and the width itself as the lesser reason.
    const score = Math.max(0, ...[...counts].map(([width, count]) => count * 100 + Math.min(width, 99)));
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
