import { type FactName, type IntervalRecords, type Issue, type Observation, SeatwiseError } from '@seatwise/core';
import type { ExportOptions } from './export-options.ts';
import { type ExportRead, NOTHING_READ } from './export-read.ts';
import { ContactReader } from './interpret/contact-reader.ts';
import { Findings } from './interpret/findings.ts';
import { dailyObservations, finishRecords, type ReadTable, readTableOf } from './interpret/finish-records.ts';
import { Mends } from './interpret/mends.ts';
import { observationsOf } from './interpret/observations.ts';
import { RowReader } from './interpret/row-reader.ts';
import { meaningOfHeader } from './profile/header-words.ts';
import type { Profile } from './profile/profile.ts';
import { readMatrix } from './recognise/read-matrix.ts';
import { type Recognition, recognise, yearOf } from './recognise/recognise.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const SAMPLE_ROWS = 1000;
/** Matrices are taken apart as a whole. */
const MOST_MATRIX_ROWS = 50_000;

interface SheetFrame {
  readonly name: string;
  readonly mergedColumns: readonly number[];
  readonly separator: string | null;
  readonly sheets?: number;
}

const SUMMARY_SHEET = /汇总|合计|总计|说明|目录|备注|summary|total|readme|notes/i;
const PLAIN_SHEET = /^(sheet|工作表|表)?\s*\d*$/i;

/** The reading of one file: sheet after sheet, rows as they come. */
export class SheetsReading {
  readonly findings: Findings;
  readonly #options: ExportOptions;
  readonly #tables: { sheet: string; table: ReadTable; reader: RowReader }[] = [];
  readonly #skipped: { sheet: string; issues: readonly Issue[] }[] = [];
  #frame: SheetFrame | null = null;
  #sample: SheetRow[] | null = [];
  #matrix: SheetRow[] | null = null;
  #reader: RowReader | ContactReader | null = null;
  #recognition: Recognition | null = null;
  #mends: Mends | null = null;
  #profile: Profile | null = null;
  #contacts: IntervalRecords | null = null;
  #observations: Observation[] = [];
  #rows = 0;
  #totalRows = 0;
  #stated = { answerThreshold: null as number | null, shortAbandonThreshold: null as number | null };

  constructor(options: ExportOptions) {
    this.#options = options;
    this.findings = new Findings(options.file);
  }

  open(frame: SheetFrame): void {
    this.#closeSheet();
    this.#frame = frame;
    this.#sample = [];
    this.#mends = this.#options.mends.length > 0 ? new Mends(this.#options.mends, frame.name) : null;
  }

  row(row: SheetRow): void {
    if (this.#sample) {
      this.#sample.push(row);
      if (this.#sample.length >= SAMPLE_ROWS) this.#decide();
    } else if (this.#matrix) {
      if (this.#matrix.length >= MOST_MATRIX_ROWS)
        throw new SeatwiseError('INPUT_TOO_LARGE', { limit: MOST_MATRIX_ROWS });
      this.#matrix.push(row);
    } else this.#feed(row);
  }

  #feed({ row, cells }: SheetRow): void {
    if (!this.#reader) return;
    const mended = this.#mends ? this.#mends.apply(cells, row, this.#recognition?.header ?? []) : cells;
    if (mended === null || mended.every((cell) => cell.trim() === '')) return;
    // A workbook does not keep the empty end of a row.
    const width = this.#recognition?.header.length ?? 0;
    const short = this.#frame?.separator === null && mended.length < width;
    this.#reader.row(short ? [...mended, ...new Array<string>(width - mended.length).fill('')] : mended, row);
  }

  #decide(): void {
    const rows = this.#sample ?? [];
    this.#sample = null;
    const frame = this.#frame as SheetFrame;
    const { profile, saved, shortAbandonThreshold } = this.#options;
    const sheet: Sheet = {
      name: frame.name,
      rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
      mergedColumns: frame.mergedColumns,
      formulas: 0,
    };
    const found = recognise(sheet, { profile, saved, separator: frame.separator, shortAbandon: shortAbandonThreshold });
    if (!found || (found.profile.name === 'auto' && found.columns.length === 0)) {
      this.#matrix = [...rows];
      return;
    }
    this.#recognition = found;
    this.#profile ??= found.profile;
    for (const issue of found.issues) this.findings.add(issue.code, issue.params, issue, issue.severity);
    const preamble = sheet.rows.slice(0, found.firstRow).flatMap(({ cells }) => cells);
    if (found.strict && !checkStrictHeader(found, this.findings)) return;
    const named = found.columns.some(({ role }) => role === 'queue');
    const settings = {
      profile: found.profile,
      columns: found.columns,
      zone: this.#options.zone,
      queue: named ? '' : this.#assumedQueue(found.profile, preamble, frame),
      width: found.header.length || (rows[0]?.cells.length ?? 0),
      strict: found.strict,
      year: yearOf([...preamble, frame.name, this.#options.file]),
      expectedRows: this.#options.expectedRows,
      usualMinutes: this.#options.intervalMinutes,
    };
    this.#reader =
      found.profile.kind === 'contacts'
        ? new ContactReader(settings, this.findings, {
            minutes: this.#options.contactMinutes,
            threshold: this.#options.answerThreshold,
          })
        : new RowReader(settings, this.findings);
    const firstLine = sheet.rows[found.firstRow]?.row ?? Number.POSITIVE_INFINITY;
    for (const row of rows) if (row.row >= firstLine) this.#feed(row);
  }

  #assumedQueue(profile: Profile, preamble: readonly string[], { name }: SheetFrame): string {
    if (profile.queue !== null) return profile.queue;
    const labelled = preamble
      .map((text) => /^(?:技能组|队列|业务组?|热线|queue|skill)(?:名称|name)?\s*[:：]\s*(.+)$/i.exec(text.trim())?.[1])
      .find((text) => text !== undefined);
    const queue =
      labelled ??
      (PLAIN_SHEET.test(name) || meaningOfHeader(name)?.fact ? this.#options.file.replace(/\.[^.]+$/, '') : name);
    this.findings.add('INPUT_QUEUE_ASSUMED', { queue }, {}, 'warning');
    return queue;
  }

  #closeSheet(): void {
    const frame = this.#frame;
    if (!frame) return;
    if (this.#sample) this.#decide();
    if (this.#matrix) this.#closeMatrix(frame);
    else if (this.#reader instanceof ContactReader) {
      this.#rows += this.#reader.rows;
      this.#contacts = this.#reader.finish(this.#options.file);
    } else if (this.#reader) this.#closeRows(frame, this.#reader);
    this.#frame = null;
    this.#matrix = null;
    this.#reader = null;
    this.#recognition = null;
  }

  #closeMatrix(frame: SheetFrame): void {
    const rows = (this.#matrix ?? []).flatMap(({ row, cells }) => {
      const mended = this.#mends ? this.#mends.apply(cells, row, []) : cells;
      return mended === null || mended.every((cell) => cell.trim() === '') ? [] : [{ row, cells: mended }];
    });
    if (rows.length === 0) return;
    const sheet: Sheet = { name: frame.name, rows, mergedColumns: frame.mergedColumns, formulas: 0 };
    const matrix = readMatrix(
      sheet,
      {
        ...this.#options,
        ragged: frame.separator === null,
        assumedQueue: (profile, preamble) => this.#assumedQueue(profile, preamble, frame),
      },
      this.findings,
    );
    if (!matrix) {
      this.#skipped.push({ sheet: frame.name, issues: [] });
      return;
    }
    this.#profile ??= matrix.profile;
    for (const reader of matrix.readers) this.#closeRows(frame, reader);
    this.#totalRows += matrix.totalRows;
  }

  #closeRows({ name, sheets = 1 }: SheetFrame, reader: RowReader): void {
    const { profile } = reader.settings;
    if (reader.table.length === 0) {
      if (sheets === 1 && this.findings.errors === 0) this.findings.add('INPUT_NO_ROWS');
      return;
    }
    if (profile.kind === 'capacity') {
      this.#observations.push(...observationsOf(reader));
      this.#rows += reader.table.length;
      return;
    }
    const errors = this.findings.errors;
    const table = errors > 0 ? null : readTableOf(reader, this.findings);
    // A summary by day beside sheets by interval is another view of them.
    if (sheets > 1 && SUMMARY_SHEET.test(name)) {
      this.#skipped.push({ sheet: name, issues: [] });
      return;
    }
    this.#rows += reader.table.length;
    this.#totalRows += reader.totals.count;
    for (const { row, column, stated, found } of reader.totals.mismatches()) {
      const value = reader.values[column];
      this.findings.add(
        'INPUT_TOTAL_MISMATCH',
        { fact: value?.column.name ?? '', stated, found },
        { row, ...(value ? { column: value.column.name } : {}) },
      );
    }
    if (reader.totals.count > 0) {
      const params = { count: reader.totals.count, rows: reader.totals.rows.slice(0, 20) };
      this.findings.add('INPUT_TOTAL_ROWS', params, {}, 'info');
    }
    if (reader.leftOut.length > 0)
      this.findings.add(
        'INPUT_ROWS_LEFT_OUT',
        { count: reader.leftOut.length, rows: reader.leftOut.slice(0, 20) },
        {},
        'info',
      );
    for (const key of ['answerThreshold', 'shortAbandonThreshold'] as const) {
      const own = reader.thresholds[key];
      const known = this.#stated[key];
      if (own !== null && known !== null && own !== known)
        this.findings.add('INPUT_THRESHOLD_MIXED', { first: known, second: own });
      this.#stated[key] = own ?? known;
    }
    if (table) this.#tables.push({ sheet: name, table, reader });
  }

  end(separator: string | null): ExportRead {
    this.#closeSheet();
    const { file, answerThreshold, shortAbandonThreshold } = this.#options;
    const profile = this.#profile;
    const kind =
      this.#tables[0]?.table.minutes === 1440
        ? profile?.kind === 'history'
          ? 'daily'
          : (profile?.kind ?? 'daily')
        : (profile?.kind ?? 'history');
    const base = { ...NOTHING_READ, kind, profile, separator, rows: this.#rows, totalRows: this.#totalRows };
    if (this.#tables.length === 0 && !this.#contacts && this.#observations.length === 0) {
      if (this.findings.errors === 0)
        this.findings.add('INPUT_HEADER_MISSING', { columns: ['interval_start', 'queue', 'offered'] }, { row: 1 });
      return { ...base, issues: this.findings.close() };
    }
    for (const { sheet } of this.#skipped)
      if (sheet !== '') this.findings.add('INPUT_SHEET_LEFT_OUT', { sheet }, {}, 'warning');
    const thresholds = { ...this.#stated };
    for (const [key, given] of [
      ['answerThreshold', answerThreshold],
      ['shortAbandonThreshold', shortAbandonThreshold],
    ] as const) {
      if (thresholds[key] !== null && given !== null && thresholds[key] !== given && key === 'answerThreshold')
        this.findings.add('INPUT_THRESHOLD_MIXED', { first: thresholds[key], second: given });
      thresholds[key] ??= given;
    }
    let records = this.#contacts;
    if (this.#tables.length > 0 && this.findings.errors === 0) {
      const intervals = this.#intervalTables();
      const forecast =
        kind === 'forecast' || profile?.kind === 'forecast' || (kind === 'daily' && profile?.kind === 'daily');
      records = finishRecords(
        intervals,
        { file, thresholds, addDimensions: profile?.addDimensions ?? false, forecast },
        this.findings,
      );
    }
    const ok = this.findings.errors === 0;
    const daily = ok && records && records.intervalMinutes === 1440 ? dailyObservations(records) : null;
    const observations = ok ? (daily ?? (this.#observations.length > 0 ? this.#observations : null)) : null;
    return {
      ...base,
      records: ok && records && daily === null ? records : null,
      observations,
      intervals: records?.start.length ?? 0,
      totals: records ? totalsOf(records) : {},
      issues: this.findings.close(),
    };
  }

  /** Sheets by day beside sheets by interval are summaries of them. */
  #intervalTables(): ReadTable[] {
    const tables = this.#tables;
    const fine = tables.filter(({ table }) => table.minutes < 1440);
    if (fine.length === 0 || fine.length === tables.length) return tables.map(({ table }) => table);
    for (const { sheet, table } of tables)
      if (table.minutes >= 1440) this.findings.add('INPUT_SHEET_LEFT_OUT', { sheet }, {}, 'warning');
    return fine.map(({ table }) => table);
  }

  fail(code: Issue['code']): ExportRead {
    this.findings.add(code);
    return { ...NOTHING_READ, issues: this.findings.close() };
  }
}

/** The canonical header has no column twice; columns that it does not know are named. */
function checkStrictHeader({ header, profile }: Recognition, findings: Findings): boolean {
  const seen = new Set<string>();
  const known = new Set(profile.columns.map(({ column }) => column));
  for (const name of header) {
    if (seen.has(name)) {
      findings.add('INPUT_HEADER_DUPLICATE', { column: name }, { row: 1, column: name });
      return false;
    }
    seen.add(name);
    if (!known.has(name)) findings.add('INPUT_HEADER_UNKNOWN', { column: name }, { row: 1, column: name }, 'warning');
  }
  return true;
}

function totalsOf({ facts }: IntervalRecords): Partial<Record<FactName, number>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, values]) => {
      let sum = 0;
      for (let i = 0; i < values.length; i++) sum += Number.isNaN(values[i]) ? 0 : (values[i] as number);
      return [name, Math.round(sum * 1e6) / 1e6];
    }),
  );
}
