import { isLocalDate } from '@seatwise/calendar';
import { type CenterRecords, type Issue, RECORD_KINDS, type RecordKind, type Zone } from '@seatwise/core';
import { type RowCells, readRows } from '../read-rows.ts';
import { writeCsv } from '../write-csv.ts';
import { RECORD_COLUMNS, type RecordColumn } from './record-columns.ts';

const YES = ['yes', 'y', 'true', '1', '是'];
const NO = ['no', 'n', 'false', '0', '否'];

export interface RecordOptions {
  readonly file: string;
  /** For times without offset; null refuses them. */
  readonly zone: Zone | null;
  /** Turns the key of a person into a pseudonym; the key itself is not kept. */
  readonly pseudonym: (key: string) => string;
}

/** The kind whose needed columns, in English or Chinese, all stand in the header; null for none or for an interval file. */
export function recordKindOf(text: string): RecordKind | null {
  const header = headerOf(text);
  const has = ({ name, zh }: RecordColumn) => header.includes(name) || header.includes(zh);
  const fits = RECORD_KINDS.filter((kind) => RECORD_COLUMNS[kind].every((one) => !one.required || has(one)));
  const known = (kind: RecordKind) => RECORD_COLUMNS[kind].filter(has).length;
  return fits.sort((a, b) => known(b) - known(a))[0] ?? null;
}

/**
 * Reads a record file with English or Chinese headers. All or nothing: with an error anywhere `rows` is null, and up to 100
 * issues say where. Keys of people are replaced by pseudonyms as they are read.
 */
export function readRecords<Kind extends RecordKind>(
  text: string,
  kind: Kind,
  { file, zone, pseudonym }: RecordOptions,
): { rows: CenterRecords[Kind] | null; issues: Issue[] } {
  const columns = RECORD_COLUMNS[kind];
  const { rows, issues } = readRows(
    inEnglish(text, columns),
    {
      file,
      required: columns.filter(({ required }) => required).map(({ name }) => name),
      optional: columns.filter(({ required }) => !required).map(({ name }) => name),
    },
    (cells) => Object.fromEntries(columns.map((column) => [column.field, readCell(cells, column, zone, pseudonym)])),
  );
  return { rows: rows as unknown as CenterRecords[Kind] | null, issues };
}

/** An empty file of a kind: the header, in either language. */
export function recordTemplate(kind: RecordKind, language: 'en' | 'zh'): string {
  return writeCsv(
    RECORD_COLUMNS[kind].map(({ name, zh }) => (language === 'zh' ? zh : name)),
    [],
  );
}

function readCell(
  cells: RowCells,
  { name, cell, required, most, empty = '' }: RecordColumn,
  zone: Zone | null,
  pseudonym: (key: string) => string,
): string | number | boolean | null {
  const written = cells.text(name);
  if (written === '' && !required) return cell === 'text' || cell === 'key' || empty !== '' ? empty : null;
  if (typeof cell === 'object') return cells.oneOf(name, cell);
  switch (cell) {
    case 'text':
      return cells.required(name);
    case 'key': {
      const key = cells.required(name);
      return key === '' ? '' : pseudonym(key);
    }
    case 'date':
      return readDate(cells, name, written);
    case 'month':
      return `${readDate(cells, name, /^\d{4}[-/]\d{1,2}$/.test(written) ? `${written}-1` : written).slice(0, 7)}-01`;
    case 'instant':
      return cells.instant(name, zone);
    case 'number': {
      const number = cells.number(name, { min: 0 });
      if (most !== undefined && number > most) cells.report('INPUT_NUMBER_INVALID', { value: written }, name);
      return number;
    }
    case 'yes_no': {
      const value = written.toLowerCase();
      if (YES.includes(value)) return true;
      if (!NO.includes(value)) cells.report('INPUT_VALUE_UNKNOWN', { value: written, allowed: ['yes', 'no'] }, name);
      return false;
    }
  }
}

/** `2026-03-02` or `2026/3/2`. */
function readDate(cells: RowCells, name: string, written: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(written) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (written === '') cells.required(name);
  else if (!isLocalDate(date)) cells.report('INPUT_DATE_INVALID', { value: written }, name);
  return date;
}

const headerOf = (text: string): string[] =>
  (text.split('\n', 1)[0] ?? '').split(',').map((name) => name.trim().replace(/^"|"$/g, ''));

/** Chinese headers replaced by English ones; rows stay as they are. */
function inEnglish(text: string, columns: readonly RecordColumn[]): string {
  const end = text.indexOf('\n');
  if (end < 0) return text;
  const names = new Map(columns.map(({ name, zh }) => [zh, name]));
  return `${headerOf(text.slice(0, end))
    .map((name) => names.get(name) ?? name)
    .join(',')}${text.slice(end)}`;
}
