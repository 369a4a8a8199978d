import type { CellRange, SheetSize } from './place.ts';

/** Cells of a rectangle as tab-separated text with raw numbers; an empty cell is empty text. */
export function writeTsv(values: Float64Array, size: SheetSize, range: CellRange): string {
  return textRows(values, size, range)
    .map((row) => row.join('\t'))
    .join('\r\n');
}

/** The same as an HTML table, as spreadsheets put it beside the text. */
export function writeHtml(values: Float64Array, size: SheetSize, range: CellRange): string {
  const rows = textRows(values, size, range).map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

function textRows(values: Float64Array, { columns }: SheetSize, { top, left, bottom, right }: CellRange): string[][] {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => {
      const value = values[(top + r) * columns + left + c] as number;
      return Number.isNaN(value) ? '' : String(value);
    }),
  );
}

/**
 * Reads tab-separated text as spreadsheets write it: cells with tabs, breaks or quotes are quoted, quotes in them doubled;
 * one break at the end is no row.
 */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : null;
    const end = quoted?.end ?? endOfCell(text, at);
    (rows.at(-1) as string[]).push(quoted?.cell ?? text.slice(at, end));
    if (end >= text.length) break;
    if (text[end] === '\t') at = end + 1;
    else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

function endOfCell(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** A cell in quotes, or null when the quotes do not close before the end of the cell: then they are part of it. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const end = quote + 1;
    if (end < text.length && !'\t\r\n'.includes(text[end] as string)) return null;
    return { cell: text.slice(from + 1, quote).replaceAll('""', '"'), end };
  }
}
