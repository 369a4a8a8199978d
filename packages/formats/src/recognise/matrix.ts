import { labelKind } from '../interpret/total-rows.ts';
import { findDateOrder, readWhen } from '../interpret/when.ts';
import { meaningOfHeader } from '../profile/header-words.ts';
import type { Sheet, SheetRow } from '../sheet.ts';

const SEARCHED_ROWS = 20;
const FEWEST = 3;

/** A table of days against times, taken apart into rows of date, time and value. */
export interface Unpivoted {
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Words near the table that may name what it counts. */
  readonly titles: readonly string[];
  /** Stated sums: of a day's row and of a time's column, beside what they should be the sum of. */
  readonly totals: readonly { row: number; column: string; stated: string; keys: readonly string[] }[];
  readonly firstRow: number;
  /** Rows that are narrower than the header. */
  readonly short: readonly { row: number; found: number }[];
}

/** Finds a day × time (or time × day) matrix in a sheet; null when there is none. */
export function unpivot(sheet: Sheet): Unpivoted | null {
  for (let at = 0; at < Math.min(sheet.rows.length - 1, SEARCHED_ROWS); at++) {
    const header = (sheet.rows[at] as SheetRow).cells;
    const order = findDateOrder(header);
    const kinds = header.map((cell) => axisKind(cell, order));
    const times = kinds.filter((kind) => kind === 'time').length;
    const dates = kinds.filter((kind) => kind === 'date').length;
    const across = times >= FEWEST && times > dates ? 'time' : dates >= 2 && dates > times ? 'date' : null;
    if (!across) continue;
    const first = kinds.indexOf(across);
    if (first === 0) continue;
    const found = takeApart(sheet, at, across, kinds, first);
    if (found) return found;
  }
  return null;
}

function axisKind(cell: string, order: ReturnType<typeof findDateOrder>): 'date' | 'time' | null {
  const text = cell.trim();
  if (text === '' || (/^\d+$/.test(text) && Number(text) > 24 && Number(text) < 20_000)) return null;
  const when = readWhen(text, { order, year: 2000 });
  if (!when) return null;
  return when.date !== null ? (when.minutes === null || when.minutes === 0 ? 'date' : null) : 'time';
}

function takeApart(
  sheet: Sheet,
  at: number,
  across: 'date' | 'time',
  kinds: readonly ('date' | 'time' | null)[],
  first: number,
): Unpivoted | null {
  const header = (sheet.rows[at] as SheetRow).cells.map((cell) => cell.trim());
  const body = sheet.rows.slice(at + 1);
  const down = across === 'time' ? 'date' : 'time';
  const labels = Array.from({ length: first }, (_, index) => index);
  const share = (index: number, test: (cell: string) => boolean) => {
    const cells = body.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const downColumn = labels.find(
    (index) =>
      share(index, (cell) => axisKind(cell, findDateOrder(body.map(({ cells }) => cells[index] ?? ''))) === down) > 0.5,
  );
  if (downColumn === undefined) return null;
  const others = labels.filter((index) => index !== downColumn);
  const rest = others.filter(
    (index) => share(index, () => true) > 0 && meaningOfHeader(header[index] ?? '')?.role !== 'skip',
  );
  const measure = rest.find(
    (index) =>
      meaningOfHeader(header[index] ?? '')?.role === 'measure' ||
      share(index, (cell) => meaningOfHeader(cell)?.fact !== undefined) > 0.5,
  );
  const queue = rest.find((index) => index !== measure);
  const columns = header.map((_, index) => index).filter((index) => kinds[index] === across);
  const rows: SheetRow[] = [];
  const totals: { row: number; column: string; stated: string; keys: string[] }[] = [];
  const above: string[] = [];
  const short: { row: number; found: number }[] = [];
  const totalColumn = header.findIndex((cell, index) => index >= first && labelKind(cell) === 'total');
  for (const { row, cells } of body) {
    if (cells.length > first && cells.length < header.length) short.push({ row, found: cells.length });
    const label = (index: number | undefined) => {
      if (index === undefined) return '';
      const text = (cells[index] ?? '').trim();
      if (text !== '') above[index] = text;
      return text === '' ? (above[index] ?? '') : text;
    };
    const own = (cells[downColumn] ?? '').trim();
    const fillable = sheet.mergedColumns.includes(downColumn) || measure !== undefined;
    const down = own === '' && fillable ? (above[downColumn] ?? '') : own;
    if (own !== '') above[downColumn] = own;
    const [queueLabel, measureLabel] = [label(queue), label(measure)];
    const kind = labelKind(down) ?? labelKind(queueLabel);
    if (kind === 'mean') continue;
    if (kind === 'total') {
      for (const index of columns)
        totals.push({
          row,
          column: measureLabel,
          stated: cells[index] ?? '',
          keys: [header[index] as string, ...(labelKind(queueLabel) ? [] : [queueLabel])],
        });
      continue;
    }
    const values = columns.map((index) => (cells[index] ?? '').trim());
    if (down === '' || values.every((value) => value === '')) {
      if (values.some((value) => value !== ''))
        rows.push({ row, cells: ['', '', queueLabel, measureLabel, values.find((value) => value !== '') ?? ''] });
      continue;
    }
    for (const [i, index] of columns.entries()) {
      if (values[i] === '') continue;
      const other = header[index] as string;
      const [date, time] = across === 'time' ? [down, other] : [other, down];
      rows.push({ row, cells: [date, time, queueLabel, measureLabel, values[i] as string] });
    }
    if (totalColumn >= 0 && (cells[totalColumn] ?? '').trim() !== '')
      totals.push({
        row,
        column: measureLabel,
        stated: cells[totalColumn] ?? '',
        keys: [down, ...(queue === undefined ? [] : [queueLabel])],
      });
  }
  const preamble = sheet.rows
    .slice(0, at)
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.trim() !== '');
  const corner = labels.map((index) => header[index] as string);
  return {
    header: [
      'date',
      'time',
      ...(queue === undefined ? [''] : ['queue']),
      ...(measure === undefined ? [''] : ['measure']),
      'value',
    ],
    rows,
    titles: [...corner, ...preamble, sheet.name],
    totals,
    firstRow: at,
    short,
  };
}
