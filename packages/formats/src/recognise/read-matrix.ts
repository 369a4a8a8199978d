import type { ExportOptions } from '../export-options.ts';
import { readAmount } from '../interpret/amount.ts';
import type { Findings } from '../interpret/findings.ts';
import type { PlacedColumn } from '../interpret/reader-settings.ts';
import { RowReader } from '../interpret/row-reader.ts';
import { findDateOrder } from '../interpret/when.ts';
import { type HeaderMeaning, meaningOfHeader } from '../profile/header-words.ts';
import { makeProfile, type Profile } from '../profile/profile.ts';
import type { Sheet } from '../sheet.ts';
import { type Unpivoted, unpivot } from './matrix.ts';
import { yearOf } from './recognise.ts';

interface MatrixOptions extends ExportOptions {
  /** Rows of a workbook end with their last cell. */
  readonly ragged: boolean;
  readonly assumedQueue: (profile: Profile, preamble: readonly string[]) => string;
}

interface MatrixRead {
  readonly profile: Profile;
  readonly readers: readonly RowReader[];
  readonly totalRows: number;
}

/** Reads a day × time matrix: one fact, or several where a column names them. Its stated sums are held against the cells. */
export function readMatrix(sheet: Sheet, options: MatrixOptions, findings: Findings): MatrixRead | null {
  const table = unpivot(sheet);
  if (!table || table.rows.length === 0) return null;
  const given =
    options.profile ??
    options.saved.find((profile) => profile.layout === 'matrix' && isSame(profile, sheet, table)) ??
    null;
  if (options.profile && options.profile.layout !== 'matrix') return null;
  const names = table.header.includes('measure')
    ? [...new Set(table.rows.map(({ cells }) => cells[3] as string))]
    : [''];
  const named = table.header.includes('queue');
  const dates = table.rows.map(({ cells }) => cells[0] as string);
  const width = sheet.rows[table.firstRow]?.cells.length ?? 0;
  if (!options.ragged)
    for (const { row, found } of table.short) findings.add('INPUT_FIELD_COUNT', { expected: width, found }, { row });
  const readers: RowReader[] = [];
  const columns: Profile['columns'] = [];
  let totalRows = 0;
  let shared: string | null = null;
  const base =
    given ??
    makeProfile({
      name: 'auto',
      layout: 'matrix',
      match: matrixMatch(sheet, table),
      dateOrder: findDateOrder(dates),
      columns: [],
    });
  for (const name of names) {
    const meaning = meaningOf(name, table, given, findings, options.file);
    if (!meaning) {
      if (name !== '') findings.add('INPUT_MEASURE_UNKNOWN', { measure: name }, {}, 'warning');
      continue;
    }
    const value: Profile['columns'][number] = {
      column: name,
      role: meaning.role,
      ...(meaning.fact ? { fact: meaning.fact } : {}),
      ...(meaning.unit ? { unit: meaning.unit } : {}),
      ...(meaning.threshold === undefined ? {} : { threshold: meaning.threshold }),
    };
    if (!given) columns.push(value);
    const profile: Profile = {
      ...base,
      columns: [value],
      answerThreshold:
        meaning.fact === 'answeredWithinThreshold' ? (meaning.threshold ?? base.answerThreshold) : base.answerThreshold,
    };
    shared ??= named
      ? ''
      : options.assumedQueue(
          profile,
          sheet.rows.slice(0, table.firstRow).flatMap(({ cells }) => cells),
        );
    const placed: PlacedColumn[] = [
      { column: 'date', role: 'date', index: 0, name: 'date' },
      { column: 'time', role: 'time', index: 1, name: 'time' },
      ...(named ? [{ column: 'queue', role: 'queue' as const, index: 2, name: 'queue' }] : []),
      { ...value, index: 4, name: name || 'value' },
    ];
    const year = yearOf([...table.titles, options.file]);
    const settings = {
      profile,
      columns: placed,
      zone: options.zone,
      queue: shared,
      width: 5,
      strict: false,
      year,
      expectedRows: table.rows.length,
      usualMinutes: options.intervalMinutes,
    };
    const reader = new RowReader(settings, findings);
    for (const row of table.rows) if ((row.cells[3] ?? '') === name) reader.row(row.cells, row.row);
    readers.push(reader);
    if (meaning.role === 'total') totalRows += checkTotals(table, name, findings);
  }
  if (readers.length === 0) return null;
  return { profile: given ?? { ...base, columns }, readers, totalRows };
}

function meaningOf(
  name: string,
  table: Unpivoted,
  given: Profile | null,
  findings: Findings,
  file: string,
): HeaderMeaning | null {
  const saved = given?.columns.find(({ column }) => column === name);
  if (saved)
    return {
      role: saved.role,
      rank: 9,
      ...(saved.fact ? { fact: saved.fact } : {}),
      ...(saved.unit ? { unit: saved.unit } : {}),
      ...(saved.threshold === undefined ? {} : { threshold: saved.threshold }),
    };
  if (name !== '') return countable(meaningOfHeader(name));
  for (const title of [...table.titles, file.replace(/\.[^.]+$/, '')]) {
    for (const word of title.split(/[\s:：/\\|()（）【】_-]+/)) {
      const meaning = countable(meaningOfHeader(word));
      if (meaning) return meaning;
    }
    const inside = /(呼入量|来电量|接通量|接听量|放弃量|平均处理时长|平均通话时长|offered|answered|abandoned)/i.exec(
      title,
    );
    if (inside) return countable(meaningOfHeader(inside[1] as string));
  }
  findings.add('INPUT_FACT_ASSUMED', { fact: 'offered' }, {}, 'warning');
  return { role: 'total', fact: 'offered', unit: 'count', rank: 0 };
}

const countable = (meaning: HeaderMeaning | null): HeaderMeaning | null =>
  meaning?.fact && (meaning.role === 'total' || meaning.role === 'average') ? meaning : null;

/** Stated sums of days and times against the cells they should be the sum of. */
function checkTotals(table: Unpivoted, measure: string, findings: Findings): number {
  const rows = table.rows.filter(({ cells }) => (cells[3] ?? '') === measure);
  const stated = table.totals.filter(({ column }) => column === measure);
  for (const { row, stated: text, keys } of stated) {
    const value = readAmount(text.trim(), 'auto');
    if (value === null || Number.isNaN(value)) continue;
    const sumOf = (wanted: readonly string[]) =>
      rows
        .filter(({ cells }) => wanted.every((key) => cells.slice(0, 3).includes(key)))
        .reduce((sum, { cells }) => sum + (readAmount(cells[4] as string, 'auto') || 0), 0);
    const candidates = [sumOf(keys), ...(keys.length > 1 ? [sumOf(keys.slice(0, 1))] : [])];
    if (candidates.some((found) => Math.abs(found - value) < 1e-6)) continue;
    findings.add(
      'INPUT_TOTAL_MISMATCH',
      { fact: keys.join(' '), stated: value, found: candidates[0] as number },
      { row },
    );
  }
  return new Set(stated.map(({ row }) => row)).size;
}

function matrixMatch(sheet: Sheet, table: Unpivoted): string[] {
  const corner = sheet.rows[table.firstRow]?.cells[0]?.trim() ?? '';
  return [corner, sheet.name].filter((text) => text !== '');
}

const isSame = (profile: Profile, sheet: Sheet, table: Unpivoted): boolean =>
  profile.match.length > 0 && matrixMatch(sheet, table).join('\n') === profile.match.join('\n');
