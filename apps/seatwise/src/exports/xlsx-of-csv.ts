import { writeXlsx, type XlsxCell } from '@seatwise/formats';
import { parse } from 'csv-parse/sync';

/** Any of our CSV tables as a workbook: numbers and times typed, text as text, header frozen. Times show local time. */
export function xlsxOfCsv(name: string, csv: string): Uint8Array {
  const [header = [], ...rows] = parse(csv, { relax_column_count: true }) as string[][];
  return writeXlsx([
    { name, columns: header, rows: rows.map((cells) => cells.map((cell, i) => typed(cell, header[i] ?? ''))) },
  ]);
}

/** Names and ids stay text, whatever they look like: an agent `007` is no number. */
const TEXT = /^(queue|agent|name|site|team|skills?|shift_id|contract|event|layer|file|metric|id|subject|reason|note)$/;

function typed(cell: string, column: string): XlsxCell {
  if (cell === '') return null;
  if (!TEXT.test(column) && /^-?\d{1,15}(\.\d+)?$/.test(cell)) return Number(cell);
  if (/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(\.\d+)?([+-]\d{2}:\d{2}|Z)?)?$/.test(cell)) return { date: cell };
  // The apostrophe that disarms formulas in CSV is not needed where text is text.
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
