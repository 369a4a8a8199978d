import { SeatwiseError } from '@seatwise/core';
import { SaxesParser } from 'saxes';
import type { Sheet, SheetRow } from '../sheet.ts';
import { tooMuch, WORKBOOK_LIMITS, type WorkbookLimits, ZipArchive } from './read-zip.ts';
import { isDateFormat, serialText } from './serial-date.ts';
import { Utf8Pieces } from './utf8-pieces.ts';

interface XmlHandlers {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** True for the first bytes of a zip archive, and so of an XLSX file. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** True for the compound files of old (XLS) and of encrypted workbooks. */
export const isOldWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/**
 * Reads the visible sheets of an XLSX workbook (ECMA-376) as text cells: numbers in their shortest form, dates as
 * `2026-03-02 08:30:00`, formulas by their last value. Only cells that exist are walked, and everything is counted.
 * @throws SeatwiseError INPUT_WORKBOOK, INPUT_WORKBOOK_LIMIT, INPUT_WORKBOOK_OLD, INPUT_FORMULA_EMPTY
 */
export function readWorkbook(bytes: Uint8Array, limits: WorkbookLimits = WORKBOOK_LIMITS): Sheet[] {
  if (isOldWorkbook(bytes)) throw new SeatwiseError('INPUT_WORKBOOK_OLD');
  const zip = new ZipArchive(bytes, limits);
  const budget = { cells: limits.cells };
  const { sheets, epoch1904 } = readContents(zip);
  if (sheets.length === 0) throw new SeatwiseError('INPUT_WORKBOOK', { detail: 'it has no sheets' });
  if (sheets.length > limits.sheets) throw tooMuch(`${limits.sheets} sheets`);
  const strings = zip.has('xl/sharedStrings.xml') ? readStrings(zip, limits) : [];
  const dates = zip.has('xl/styles.xml') ? readDateStyles(zip) : [];
  return sheets.map(({ name, part }) => readSheet(zip, part, name, { strings, dates, epoch1904, limits, budget }));
}

function parseXml(zip: ZipArchive, part: string, { open, close, text }: XmlHandlers): void {
  const parser = new SaxesParser({});
  parser.on('error', (error) => {
    throw new SeatwiseError('INPUT_WORKBOOK', { detail: `${part}: ${error.message.slice(0, 80)}` });
  });
  parser.on('doctype', () => {
    throw new SeatwiseError('INPUT_WORKBOOK', { detail: `${part} has a document type` });
  });
  // Prefixes differ between writers; the local name says enough.
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', ({ name, attributes }) => open(local(name), attributes as Record<string, string>));
  parser.on('closetag', ({ name }) => close(local(name)));
  parser.on('text', text);
  parser.on('cdata', text);
  const pieces = new Utf8Pieces();
  zip.read(part, (piece, last) => {
    const written = pieces.push(piece, last);
    if (written === null) throw new SeatwiseError('INPUT_WORKBOOK', { detail: `${part} is not UTF-8` });
    if (written !== '') parser.write(written);
  });
  parser.close();
}

/** Visible sheets in their order, with the part that holds each. */
function readContents(zip: ZipArchive): { sheets: { name: string; part: string }[]; epoch1904: boolean } {
  const workbook = zip.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined;
  if (!workbook) throw new SeatwiseError('INPUT_WORKBOOK', { detail: 'it is no XLSX workbook' });
  const targets = new Map<string, string>();
  if (zip.has('xl/_rels/workbook.xml.rels')) {
    parseXml(zip, 'xl/_rels/workbook.xml.rels', {
      open: (name, { Id = '', Target = '', TargetMode = '' }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`;
        // Without its styles or texts a sheet would still read, and say something else.
        if (!zip.has(part))
          throw new SeatwiseError('INPUT_WORKBOOK', { detail: `part ${part.slice(0, 60)} is missing` });
        targets.set(Id, part);
      },
      close: () => {},
      text: () => {},
    });
  }
  const sheets: { name: string; part: string }[] = [];
  let epoch1904 = false;
  parseXml(zip, workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') epoch1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
      if (name !== 'sheet' || (attributes.state ?? 'visible') !== 'visible') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id);
      if (part === undefined)
        throw new SeatwiseError('INPUT_WORKBOOK', { detail: `sheet ${attributes.name ?? ''} is missing` });
      if (!part.includes('chartsheets/')) sheets.push({ name: attributes.name ?? '', part });
    },
    close: () => {},
    text: () => {},
  });
  return { sheets, epoch1904 };
}

function readStrings(zip: ZipArchive, limits: WorkbookLimits): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = 0;
  parseXml(zip, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic++;
      if (name === 't') inText = phonetic === 0;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') phonetic--;
      if (name !== 'si') return;
      if (strings.length >= limits.cells) throw tooMuch(`${limits.cells} texts`);
      strings.push(current);
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

/** For each cell style whether it shows dates. */
function readDateStyles(zip: ZipArchive): boolean[] {
  const codes = new Map<number, string>();
  const dates: boolean[] = [];
  let inCells = false;
  parseXml(zip, 'xl/styles.xml', {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) dates.push(isDateFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => {},
  });
  return dates;
}

interface SheetContext {
  readonly strings: readonly string[];
  readonly dates: readonly boolean[];
  readonly epoch1904: boolean;
  readonly limits: WorkbookLimits;
  readonly budget: { cells: number };
}

function readSheet(zip: ZipArchive, part: string, name: string, context: SheetContext): Sheet {
  const { limits, budget } = context;
  const rows: SheetRow[] = [];
  const merged = new Set<number>();
  let formulas = 0;
  let cells: string[] = [];
  let blank = true;
  let row = 0;
  let column = -1;
  let cell: { at: string; type: string; style: number; value: string; formula: boolean } | null = null;
  let taking = false;
  parseXml(zip, part, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        if (!Number.isInteger(row) || row < 1 || row > limits.rows) throw tooMuch(`${limits.rows} rows`);
        cells = [];
        blank = true;
        column = -1;
      } else if (tag === 'c') {
        const at = attributes.r ?? '';
        column = at === '' ? column + 1 : columnOf(at);
        // A cell far out needs a row of its width; only then is it a table too wide.
        if (column < 0 || column >= limits.columns)
          throw new SeatwiseError('INPUT_TOO_MANY_COLUMNS', { count: column + 1, limit: limits.columns }, { row });
        if (--budget.cells < 0) throw tooMuch(`${limits.cells} cells`);
        cell = { at, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', formula: false };
      } else if (tag === 'v' || tag === 't') taking = cell !== null;
      else if (tag === 'f' && cell) {
        cell.formula = true;
        taking = false;
      } else if (tag === 'mergeCell') {
        const [from = '', to = ''] = (attributes.ref ?? '').split(':');
        if (columnOf(from) === columnOf(to) && rowOf(to) > rowOf(from)) merged.add(columnOf(from));
      }
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') taking = false;
      else if (tag === 'c' && cell) {
        if (cell.formula) {
          formulas++;
          if (cell.value === '' && cell.type !== 'str')
            throw new SeatwiseError('INPUT_FORMULA_EMPTY', { cell: `${name}!${cell.at}` }, { row });
        }
        const gap = column - cells.length;
        if (gap > 0) {
          // Blank filler to the left counts too: a row of one far cell is a wide row.
          budget.cells -= gap >> 2;
          if (budget.cells < 0) throw tooMuch(`${limits.cells} cells`);
          while (cells.length < column) cells.push('');
        }
        const text = cellText(cell, context);
        cells[column] = text;
        blank &&= text.trim() === '';
        cell = null;
      } else if (tag === 'row' && !blank) rows.push({ row, cells });
    },
    text: (text) => {
      if (taking && cell) cell.value += text;
    },
  });
  return { name, rows, mergedColumns: [...merged], formulas };
}

function cellText(
  { type, style, value }: { type: string; style: number; value: string },
  { strings, dates, epoch1904 }: SheetContext,
): string {
  if (type === 's') {
    const text = strings[Number(value)];
    if (text === undefined && value !== '')
      throw new SeatwiseError('INPUT_WORKBOOK', { detail: `text ${value.slice(0, 20)} is missing` });
    return text ?? '';
  }
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace('T', ' ');
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  if (dates[style]) return serialText(number, epoch1904);
  // Spreadsheets write the nearest double; a sum of halves need not show its dust.
  return String(Math.round(number * 1e9) / 1e9);
}

/** Column of a reference such as `AB12`, from 0; -1 when it is none. */
function columnOf(reference: string): number {
  let column = 0;
  let i = 0;
  for (; i < reference.length && i < 8; i++) {
    const letter = reference.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return i === 0 ? -1 : column - 1;
}

const rowOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? 0);
