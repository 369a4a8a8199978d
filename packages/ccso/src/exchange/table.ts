import { SeatwiseError } from '@seatwise/core';

/** Cells of a table as a workbook takes them. Text stays text, so nothing in it becomes a formula. */
export type TableCell = string | number | boolean | null;

/** One sheet of a workbook, or one CSV file. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table as it comes back: every cell as text, with the line it stood on. */
export interface ReadTable {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** Longest text of a cell in a workbook. */
const LONGEST = 32_767;
const CODED = 'json:';
/** What a workbook would change or drop: control characters, halves of pairs, carriage returns, space at either end. */
const FRAGILE = /(?!\n)\p{Cc}|\p{Cs}|[\ufffe\uffff]|^\s|\s$/u;

/**
 * Text for a cell, so that it comes back letter by letter. Where a workbook would change it, it goes as JSON after `json:`.
 * @throws SeatwiseError WORKBOOK_INVALID for text that no cell can hold
 */
export function cellOfText(text: string): string {
  const written = FRAGILE.test(text) || text.startsWith(CODED) ? CODED + escapedJson(text) : text;
  if (written.length > LONGEST)
    throw new SeatwiseError('WORKBOOK_INVALID', {
      detail: `a text has ${written.length} characters, a cell holds ${LONGEST}`,
    });
  return written;
}

const escapedJson = (text: string): string =>
  JSON.stringify(text).replace(
    /\p{Cc}|[\ufffe\uffff]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The text that a cell was made of. */
function textOfCell(cell: string): string {
  if (!cell.startsWith(CODED)) return cell;
  try {
    return String(JSON.parse(cell.slice(CODED.length)));
  } catch {
    return cell;
  }
}

/** A value of any shape as a cell, and back. `undefined` never goes in. */
export const cellOfJson = (value: unknown): string => cellOfText(JSON.stringify(value));

/** The cells of a read table under their column names; the first row is the header. */
export class TableReader {
  readonly name: string;
  readonly rows: readonly TableRow[];

  constructor(table: ReadTable, required: readonly string[]) {
    this.name = table.name;
    const [head, ...body] = table.rows;
    const columns = new Map((head?.cells ?? []).map((name, i) => [name.trim(), i]));
    const lacking = required.filter((column) => !columns.has(column));
    if (lacking.length > 0)
      throw new SeatwiseError('WORKBOOK_INVALID', { detail: `sheet ${table.name} lacks ${lacking.join(', ')}` });
    this.rows = body.map(({ row, cells }) => new TableRow(table.name, row, columns, cells));
  }
}

export class TableRow {
  readonly #sheet: string;
  readonly #row: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #cells: readonly string[];

  constructor(sheet: string, row: number, columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.#sheet = sheet;
    this.#row = row;
    this.#columns = columns;
    this.#cells = cells;
  }

  #raw(column: string): string {
    const at = this.#columns.get(column);
    return at === undefined ? '' : (this.#cells[at] ?? '');
  }

  #wrong(column: string, detail: string): SeatwiseError {
    return new SeatwiseError('WORKBOOK_INVALID', { detail }, { file: this.#sheet, row: this.#row, column });
  }

  text(column: string): string {
    return textOfCell(this.#raw(column));
  }

  /** Null for an empty cell. */
  optional(column: string): string | null {
    const raw = this.#raw(column);
    return raw === '' ? null : textOfCell(raw);
  }

  number(column: string): number {
    const raw = this.#raw(column).trim();
    const value = Number(raw);
    if (raw === '' || !Number.isFinite(value)) throw this.#wrong(column, `"${raw}" is no number`);
    return value;
  }

  json(column: string): unknown {
    const raw = this.text(column);
    try {
      return JSON.parse(raw);
    } catch {
      throw this.#wrong(column, `"${raw.slice(0, 40)}" is no JSON`);
    }
  }

  jsonOr<Value>(column: string, otherwise: Value): unknown {
    return this.#raw(column) === '' ? otherwise : this.json(column);
  }
}

/** The table of a name. @throws SeatwiseError WORKBOOK_INVALID */
export function tableNamed(tables: readonly ReadTable[], name: string, required: readonly string[]): TableReader {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new SeatwiseError('WORKBOOK_INVALID', { detail: `sheet ${name} is missing` });
  return new TableReader(table, required);
}
