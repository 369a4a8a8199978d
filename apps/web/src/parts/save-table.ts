import { writeCsv, writeXlsx } from '@seatwise/formats';
import { saveFile } from './save-file.ts';

export type SavedCell = string | number | null;

export interface SavedTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SavedCell[])[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Saves a table as a file of this browser: CSV with a byte order mark, so that Excel reads Chinese, or a workbook. */
export function saveTable(name: string, format: 'csv' | 'xlsx', { columns, rows }: SavedTable): void {
  const blob =
    format === 'csv'
      ? new Blob(['\uFEFF', writeCsv(columns, rows)], { type: 'text/csv;charset=utf-8' })
      : new Blob([writeXlsx([{ name, columns, rows }]) as Uint8Array<ArrayBuffer>], { type: XLSX });
  saveFile(`${name}.${format}`, blob);
}
