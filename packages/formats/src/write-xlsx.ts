import { utf8Bytes } from '@seatwise/core';
import { zipSync } from 'fflate';

/**
 * A cell of a workbook: text, number, nothing, a date and time `2026-03-02 08:30[:00]` that the sheet keeps as such, or text
 * on a colour `#RRGGBB`.
 */
export type XlsxCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly text: string; readonly fill: string };

export interface XlsxSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly XlsxCell[]>;
}

/** Time stamp of the parts: equal tables, equal bytes. */
const STAMP = '2020-01-01T00:00:00Z';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const escaped = (text: string) =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/**
 * Writes an XLSX workbook (ECMA-376): one sheet a table, header bold, frozen and filterable, cells typed. Text is always text,
 * so nothing in the data can become a formula.
 */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const fills = new Fills();
  const sheetParts = sheets.map((sheet) => sheetXml(sheet, fills));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    // Styles: 0 plain, 1 header, 2 date, 3 date and time, then a colour each.
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${fills.count + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.fillsXml()}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${fills.count + 4}"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/>${fills.stylesXml()}</cellXfs></styleSheet>`,
  };
  for (const [i, part] of sheetParts.entries()) parts[`xl/worksheets/sheet${i + 1}.xml`] = part;
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf8Bytes(text)]));
  return zipSync(files, { mtime: STAMP, level: 6 });
}

/** Colours that cells are filled with, each a style after the first four. */
class Fills {
  readonly #styles = new Map<string, number>();

  get count(): number {
    return this.#styles.size;
  }

  /** Style of a colour; 0 for what is none. */
  styleOf(fill: string): number {
    if (!/^#[0-9a-fA-F]{6}$/.test(fill)) return 0;
    const key = fill.slice(1).toUpperCase();
    const style = this.#styles.get(key) ?? this.#styles.size + 4;
    this.#styles.set(key, style);
    return style;
  }

  fillsXml(): string {
    return [...this.#styles.keys()]
      .map((key) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${key}"/></patternFill></fill>`)
      .join('');
  }

  stylesXml(): string {
    return [...this.#styles.keys()].map((_, i) => `<xf fillId="${i + 2}" applyFill="1"/>`).join('');
  }
}

function sheetXml({ columns, rows }: XlsxSheet, fills: Fills): string {
  const lines = [`<row r="1">${columns.map((name) => textCell(name, 1)).join('')}</row>`];
  let count = 1;
  const widths = columns.map((name) => shownWidth(name));
  for (const row of rows) {
    count++;
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cellWidth(cell));
    lines.push(`<row r="${count}">${row.map((cell) => cellXml(cell, fills)).join('')}</row>`);
  }
  const columnsXml = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${Math.min(50, width + 2)}" customWidth="1"/>`)
    .join('');
  const filter = columns.length > 0 ? `<autoFilter ref="A1:${columnName(columns.length)}${count}"/>` : '';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsXml ? `<cols>${columnsXml}</cols>` : ''}<sheetData>${lines.join('')}</sheetData>${filter}</worksheet>`;
}

function cellXml(cell: XlsxCell, fills: Fills): string {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${Math.round(cell * 1e6) / 1e6}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, 0);
  if ('text' in cell) return textCell(cell.text, fills.styleOf(cell.fill));
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(cell.date);
  if (!match) return textCell(cell.date, 0);
  const [, year, month, day, hour, minute = '0', second = '0'] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  const seconds = hour === undefined ? 0 : Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  return `<c s="${hour === undefined ? 2 : 3}"><v>${days + seconds / 86_400}</v></c>`;
}

const textCell = (text: string, style: number): string =>
  `<c t="inlineStr"${style > 0 ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(text.slice(0, 32_767))}</t></is></c>`;

const shownWidth = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

const cellWidth = (cell: XlsxCell): number =>
  typeof cell === 'string'
    ? shownWidth(cell.slice(0, 60))
    : typeof cell === 'number'
      ? String(cell).length
      : cell === null
        ? 0
        : typeof cell === 'object' && 'text' in cell
          ? shownWidth(cell.text.slice(0, 60))
          : 16;

function columnName(count: number): string {
  let name = '';
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** Names as spreadsheets take them: 31 letters, none of `[]:*?/\`, no two alike. */
function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, i) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || `Sheet${i + 1}`;
    let free = plain;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${plain.slice(0, 31 - String(n).length - 1)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
