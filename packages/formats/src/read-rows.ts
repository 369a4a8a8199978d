import { isLocalDate, resolveLocal } from '@seatwise/calendar';
import type { Instant, Issue, LocalDate, Zone } from '@seatwise/core';
import { readTable } from './read-table.ts';
import { readTime } from './read-time.ts';

const MOST_ISSUES = 100;
const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

interface RowsShape {
  readonly file: string;
  readonly required: readonly string[];
  readonly optional?: readonly string[];
}

/** The cells of one row, read by kind. A cell that cannot be read becomes an issue, and the reading goes on with a filler. */
export interface RowCells {
  readonly row: number;
  /** Trimmed text, empty where the column or the value is absent. */
  text(column: string): string;
  /** Text that must not be empty. */
  required(column: string): string;
  number(column: string, range?: { min?: number; whole?: boolean }): number;
  date(column: string): LocalDate;
  /** Local to the zone, or with an offset in the value. */
  instant(column: string, zone: Zone | null): Instant;
  oneOf<Value extends string>(column: string, allowed: readonly Value[]): Value;
  report(code: Issue['code'], params: Issue['params'], column: string, severity?: Issue['severity']): void;
}

/** Reads a CSV row by row. All or nothing: with an error anywhere `rows` is null and up to 100 issues say where. */
export function readRows<Row>(
  text: string,
  { file, required, optional = [] }: RowsShape,
  read: (cells: RowCells) => Row,
): { rows: Row[] | null; issues: Issue[] } {
  const { table, issues } = readTable(text, { file, required, optional });
  if (!table) return { rows: null, issues };
  let errors = issues.filter(({ severity }) => severity === 'error').length;
  const rows = table.rows.map(({ row, cells }) => {
    const report: RowCells['report'] = (code, params, column, severity = 'error') => {
      if (severity === 'error') errors++;
      if (issues.length < MOST_ISSUES) issues.push({ code, severity, params, file, row, column });
    };
    const cell = (column: string) => unguard((cells[table.columns.get(column) ?? -1] ?? '').trim());
    const present = (column: string) => {
      const value = cell(column);
      if (value === '') report('INPUT_VALUE_MISSING', {}, column);
      return value;
    };
    return read({
      row,
      text: cell,
      report,
      required: present,
      number(column, { min = Number.NEGATIVE_INFINITY, whole = false } = {}) {
        const value = present(column);
        if (value === '') return 0;
        const number = Number(value);
        if (!NUMBER.test(value) || !Number.isFinite(number)) report('INPUT_NUMBER_INVALID', { value }, column);
        else if (number < min) report(min === 0 ? 'INPUT_NUMBER_NEGATIVE' : 'INPUT_NUMBER_INVALID', { value }, column);
        else if (whole && !Number.isInteger(number)) report('INPUT_COUNT_FRACTION', { value }, column);
        return number;
      },
      date(column) {
        const value = present(column).replaceAll('/', '-');
        if (value !== '' && !isLocalDate(value)) report('INPUT_DATE_INVALID', { value }, column);
        return value;
      },
      instant(column, zone) {
        const value = present(column);
        if (value === '') return 0;
        const time = readTime(value);
        if (!time) report('INPUT_DATE_INVALID', { value }, column);
        else if (time.kind === 'instant') return time.instant;
        else if (zone === null) report('INPUT_ZONE_REQUIRED', {}, column);
        else {
          const resolved = resolveLocal(time.local, zone);
          if (resolved.kind === 'single') return resolved.instant;
          if (resolved.kind === 'repeated') {
            report('INPUT_TIME_REPEATED', { value, zone }, column, 'warning');
            return resolved.first;
          }
          report('INPUT_TIME_NONEXISTENT', { value, zone }, column);
        }
        return 0;
      },
      oneOf(column, allowed) {
        const value = present(column);
        const found = allowed.find((candidate) => candidate === value.toLowerCase());
        if (found === undefined && value !== '') report('INPUT_VALUE_UNKNOWN', { value, allowed }, column);
        return found ?? (allowed[0] as (typeof allowed)[number]);
      },
    });
  });
  if (errors > MOST_ISSUES) {
    issues.push({ code: 'INPUT_TOO_MANY_ISSUES', severity: 'error', params: { count: errors - MOST_ISSUES }, file });
  }
  return { rows: errors > 0 ? null : rows, issues };
}

/** Takes away the apostrophe that our own writer puts before text a spreadsheet would run. */
export const unguard = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

/** Parts of a cell that holds a list: `a;b`. */
export const listCell = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
