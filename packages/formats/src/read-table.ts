import type { Issue } from '@seatwise/core';
import { CsvError, type Info, parse } from 'csv-parse/browser/esm/sync';

const MOST_COLUMNS = 200;
const LONGEST_LINE = 100_000;

interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A CSV file as text cells under a checked header. Columns are found through a Map, so no header name is special. */
export interface Table {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
}

interface TableShape {
  readonly file: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** Reads CSV text (RFC 4180) and checks its frame: header, width, line length. With an error there is no table. */
export function readTable(
  text: string,
  { file, required, optional }: TableShape,
): { table: Table | null; issues: Issue[] } {
  const issues: Issue[] = [];
  const fail = (code: Issue['code'], params: Issue['params'], row?: number, column?: string) => {
    issues.push({ code, severity: 'error', params, file, ...(row ? { row } : {}), ...(column ? { column } : {}) });
    return { table: null, issues };
  };
  if (text.trim() === '') return fail('INPUT_EMPTY', {});
  const long = overlongLine(text);
  if (long !== null) return fail('INPUT_LINE_TOO_LONG', { limit: LONGEST_LINE }, long);
  const firstLine = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const width = firstLine.split(',').length;
  if (width > MOST_COLUMNS) return fail('INPUT_TOO_MANY_COLUMNS', { count: width, limit: MOST_COLUMNS }, 1);

  let records: TableRow[];
  try {
    records = isPlain(text) ? plainRecords(text) : quotedRecords(text);
  } catch (error) {
    if (error instanceof CsvError)
      return fail('INPUT_QUOTE', {}, Number((error as CsvError & { lines?: number }).lines ?? 1));
    throw error;
  }
  const header = (records[0]?.cells ?? []).map((name) => name.trim());
  const columns = new Map<string, number>();
  for (const [index, name] of header.entries()) {
    if (columns.has(name)) return fail('INPUT_HEADER_DUPLICATE', { column: name }, 1, name);
    columns.set(name, index);
  }
  const missing = required.filter((name) => !columns.has(name));
  if (missing.length > 0) return fail('INPUT_HEADER_MISSING', { columns: missing }, 1);
  for (const name of header) {
    if (required.includes(name) || optional.includes(name)) continue;
    issues.push({
      code: 'INPUT_HEADER_UNKNOWN',
      severity: 'warning',
      params: { column: name },
      file,
      row: 1,
      column: name,
    });
  }
  const rows = records.slice(1);
  for (const { row, cells } of rows) {
    if (cells.length === header.length) continue;
    const params = { expected: header.length, found: cells.length };
    issues.push({ code: 'INPUT_FIELD_COUNT', severity: 'error', params, file, row });
  }
  if (rows.length === 0) return fail('INPUT_NO_ROWS', {});
  return { table: { columns, rows }, issues };
}

/** No quotes, and one kind of line end throughout: lines and commas are all there is to see. */
function isPlain(text: string): boolean {
  if (text.includes('"')) return false;
  return text.includes('\r') ? !/\r(?!\n)|(?<!\r)\n/.test(text) : true;
}

function plainRecords(text: string): TableRow[] {
  const records: TableRow[] = [];
  for (const [i, line] of text.split(text.includes('\r\n') ? '\r\n' : '\n').entries()) {
    if (line !== '') records.push({ row: i + 1, cells: line.split(',') });
  }
  return records;
}

function quotedRecords(text: string): TableRow[] {
  const options = { relax_column_count: true, skip_empty_lines: true, info: true } as const;
  const parsed = parse(text, options) as unknown as { record: string[]; info: Info }[];
  return parsed.map(({ record, info }) => ({ row: info.lines, cells: record }));
}

/** Number of the first line that is too long, or null. */
function overlongLine(text: string): number | null {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start > LONGEST_LINE) return line;
    start = end + 1;
  }
  return null;
}
