import { formatInstant, isLocalDate } from '@seatwise/calendar';
import { type ExternalForecast, type ExternalRow, type Issue, MINUTE, SeatwiseError, type Zone } from '@seatwise/core';
import { readRows } from './read-rows.ts';
import type { Sheet } from './sheet.ts';
import { writeCsv } from './write-csv.ts';

/** Column that says when, by the grain of the file. */
const TIME_COLUMNS = { interval: 'interval_start', day: 'date', month: 'month' } as const;

/**
 * Reads a forecast that somebody else made: `queue,interval_start,offered[,aht]`, `queue,date,offered[,aht]` or
 * `queue,month,offered[,aht]` (`2026-12`); the column that stands there says the grain. Other columns are left alone with a warning.
 */
export function readExternalForecast(
  text: string,
  { file, zone }: { readonly file: string; readonly zone: Zone },
): { external: ExternalForecast | null; issues: Issue[] } {
  const header = text
    .slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1)
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''));
  const grains = (['interval', 'day', 'month'] as const).filter((grain) => header.includes(TIME_COLUMNS[grain]));
  const [grain] = grains;
  if (text.trim() !== '' && (grain === undefined || grains.length > 1)) {
    const params = { columns: Object.values(TIME_COLUMNS) };
    return { external: null, issues: [{ code: 'FORECAST_EXTERNAL_GRAIN', severity: 'error', params, file, row: 1 }] };
  }
  const column = TIME_COLUMNS[grain ?? 'interval'];
  const seen = new Set<string>();
  const shape = { file, required: ['queue', column, 'offered'], optional: ['aht'] };
  const { rows, issues } = readRows(text, shape, (cells): ExternalRow => {
    const queue = cells.required('queue');
    let at: number | string;
    if (column === 'interval_start') at = cells.instant(column, zone);
    else {
      // A workbook tells days and months as midnights.
      const day = cells
        .required(column)
        .replaceAll('/', '-')
        .replace(/[ T]00:00(:00)?$/, '');
      at = column === 'date' ? day : day.replace(/^(\d{4}-\d{2})-01$/, '$1');
      const whole = column === 'date' ? at : `${at}-01`;
      if (day !== '' && !isLocalDate(whole)) cells.report('INPUT_DATE_INVALID', { value: day }, column);
    }
    const key = `${queue}\n${at}`;
    if (seen.has(key)) {
      const value = typeof at === 'number' ? formatInstant(at, zone) : at;
      cells.report('INPUT_DUPLICATE_ROW', { queue, value }, column);
    }
    seen.add(key);
    return {
      queue,
      at,
      offered: cells.number('offered', { min: 0 }),
      aht: cells.text('aht') === '' ? null : cells.number('aht', { min: 0 }),
    };
  });
  if (!rows) return { external: null, issues };
  const intervalMinutes = grain === 'interval' ? spacing(rows) : null;
  return { external: { file, grain: grain ?? 'interval', intervalMinutes, rows }, issues };
}

/** Smallest distance of two starts, in minutes; an hour where there is one start alone. */
function spacing(rows: readonly ExternalRow[]): number {
  const starts = [...new Set(rows.map(({ at }) => at as number))].sort((a, b) => a - b);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < starts.length; i++) least = Math.min(least, (starts[i] as number) - (starts[i - 1] as number));
  return Number.isFinite(least) ? least / MINUTE : 60;
}

/** The first sheet of a workbook as CSV text, for readers of CSV. @throws SeatwiseError INPUT_EMPTY */
export function sheetAsCsv([sheet]: readonly Sheet[]): string {
  const [head, ...rows] = sheet?.rows ?? [];
  if (!head) throw new SeatwiseError('INPUT_EMPTY');
  const width = head.cells.length;
  return writeCsv(
    head.cells.map((name) => name.replaceAll(/[",\r\n]/g, ' ').trim()),
    rows.map(({ cells }) => Array.from({ length: width }, (_, k) => cells[k] ?? '')),
  );
}
