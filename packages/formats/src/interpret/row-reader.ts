import type { Channel, FactName } from '@seatwise/core';
import { unguard } from '../read-rows.ts';
import { isNothing, readAmount } from './amount.ts';
import { cellAmount, STRICT_NUMBER } from './cell-amount.ts';
import { channelOf } from './channel-words.ts';
import { FactTable } from './fact-table.ts';
import type { Findings } from './findings.ts';
import { ownCopy, type PlacedColumn, type ReaderSettings, type ValueColumn, whenOptions } from './reader-settings.ts';
import { RowCells } from './row-cells.ts';
import { RowTimes } from './row-times.ts';
import { labelKind, TotalRows } from './total-rows.ts';
import { readWhen } from './when.ts';

const LABEL_ROLES = ['start', 'end', 'date', 'time', 'endTime', 'queue', 'channel', 'dimension'];

/** Reads the rows of one table into typed columns, by a profile. Rows come one at a time, so a file of any size fits. */
export class RowReader {
  readonly settings: ReaderSettings;
  readonly table: FactTable;
  readonly values: readonly ValueColumn[];
  /** Columns of observations by day. */
  readonly observed: readonly { column: PlacedColumn; measure: string; at: number }[];
  readonly queues: { id: string; channel: Channel }[] = [];
  readonly totals: TotalRows;
  readonly thresholds: { answerThreshold: number | null; shortAbandonThreshold: number | null };
  readonly times: RowTimes;
  /** Lines of rows that say something of other rows (means, notes, repeated headers). */
  readonly leftOut: number[] = [];

  readonly #findings: Findings;
  readonly #labels: readonly PlacedColumn[];
  readonly #at: Partial<Record<string, PlacedColumn>> = {};
  readonly #queueIndex = new Map<string, number>();
  readonly #rowKeys = new Set<number>();
  readonly #cells = new RowCells();
  readonly #seconds: readonly PlacedColumn[];

  constructor(settings: ReaderSettings, findings: Findings) {
    this.settings = settings;
    this.#findings = findings;
    const { columns, profile } = settings;
    for (const column of columns) this.#at[column.role] ??= column;
    this.times = new RowTimes(settings, this.#at, this.#cells, findings);
    this.#labels = columns.filter(({ role }) => LABEL_ROLES.includes(role));
    this.#seconds = columns.filter(({ role }) => role === 'answerThreshold' || role === 'shortAbandonThreshold');
    const facts = columns.filter(({ role }) => role === 'total' || role === 'average' || role === 'share');
    const places = new Map<string, number>();
    this.values = facts.map((column) => {
      const fact = column.fact as FactName;
      const role = column.role as ValueColumn['role'];
      const key = `${role} ${fact}`;
      const at = places.get(key) ?? places.size;
      places.set(key, at);
      return { column, role, fact, at };
    });
    this.observed = columns
      .filter(({ role }) => role === 'observation')
      .map((column, i) => ({ column, measure: column.measure ?? column.name, at: places.size + i }));
    this.table = new FactTable(places.size + this.observed.length, settings.expectedRows);
    this.totals = new TotalRows(
      this.values.map(({ column }) => (column.unit === 'count' ? 1e-6 : Number.POSITIVE_INFINITY)),
    );
    this.thresholds = {
      answerThreshold: profile.answerThreshold,
      shortAbandonThreshold: profile.shortAbandonThreshold,
    };
  }

  row(cells: readonly string[], line: number): void {
    if (this.times.stopped) return;
    const { strict, width, profile } = this.settings;
    if (cells.length !== width) {
      const blankTail = cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
      const aside = !strict && this.#isAside(cells, line);
      if (aside) return;
      if (!blankTail) {
        this.#findings.add('INPUT_FIELD_COUNT', { expected: width, found: cells.length }, { row: line });
        return;
      }
    } else if (!strict && this.#isAside(cells, line)) return;
    if (
      !strict &&
      this.values.length > 0 &&
      this.values.every(({ column }) => isNothing((cells[column.index] ?? '').trim()))
    ) {
      // Labels without a single value: nothing was observed.
      this.leftOut.push(line);
      return;
    }
    const start = this.times.start(cells, line);
    const queue = this.#queue(cells, line);
    if (start === null || queue === null) return;
    if (profile.addDimensions && this.#repeats(cells, queue, start, line)) return;
    const at = this.table.add(queue, start, line);
    const numbers = strict ? null : new Array<number>(this.values.length).fill(Number.NaN);
    for (let i = 0; i < this.values.length; i++) {
      const value = this.values[i] as ValueColumn;
      const number = cellAmount(cells, value, line, this.settings, this.#findings);
      const column = this.table.columns[value.at] as Float64Array;
      if (numbers) numbers[i] = number;
      if (i > 0 && value.column.add && this.values.findIndex((other) => other.at === value.at) < i) {
        const before = column[at] as number;
        column[at] = Number.isNaN(before) ? number : Number.isNaN(number) ? before : before + number;
      } else column[at] = number;
    }
    for (const { column, at: own } of this.observed) {
      const value: ValueColumn = { column, role: 'total', fact: 'offered', at: own };
      const number = cellAmount(cells, value, line, this.settings, this.#findings);
      if (Number.isNaN(number))
        this.#findings.add('INPUT_VALUE_MISSING', {}, { row: line, column: column.name }, 'warning');
      (this.table.columns[own] as Float64Array)[at] = number;
    }
    for (const column of this.#seconds) this.#threshold(cells, column, line);
    if (numbers && profile.headerRows > 0) this.totals.addRow(numbers, this.#keys(cells));
  }

  /** Rows of one queue and interval may differ in a dimension; the same one twice would be counted twice. */
  #repeats(cells: readonly string[], queue: number, start: number, line: number): boolean {
    const dimensions = this.settings.columns.filter(({ role }) => role === 'dimension');
    const key = hash53(`${queue} ${start} ${dimensions.map(({ index }) => cells[index] ?? '').join('\n')}`);
    if (!this.#rowKeys.has(key)) {
      this.#rowKeys.add(key);
      return false;
    }
    const params = { queue: this.queues[queue]?.id ?? '', value: new Date(start).toISOString() };
    this.#findings.add('INPUT_DUPLICATE_ROW', params, { row: line, column: this.#at.start?.name ?? 'interval_start' });
    return true;
  }

  /** Total rows, means, notes and headers that are said again: excluded, and remembered as what they are. */
  #isAside(cells: readonly string[], line: number): boolean {
    if (this.settings.profile.headerRows === 0) return false;
    let kind: 'total' | 'mean' | null = null;
    let labelled = false;
    for (const { index } of this.#labels) {
      const text = (cells[index] ?? '').trim();
      if (text === '') continue;
      labelled = true;
      kind ??= labelKind(text);
    }
    if (!labelled) kind = labelKind(cells.find((cell) => cell.trim() !== '') ?? '');
    if (kind === 'total') {
      const stated = this.values.map(({ column, role }) => {
        const amount = role === 'total' ? readAmount((cells[column.index] ?? '').trim(), column.unit ?? 'auto') : null;
        return amount ?? Number.NaN;
      });
      this.totals.addTotal(line, stated, this.#keys(cells));
      return true;
    }
    if (kind === 'mean') {
      this.leftOut.push(line);
      return true;
    }
    const said = [...this.values, ...this.observed];
    const silent = said.length > 0 && said.every(({ column }) => (cells[column.index] ?? '').trim() === '');
    const time = this.#at.start ?? this.#at.date ?? this.#at.time;
    const when = time ? readWhen((cells[time.index] ?? '').trim(), whenOptions(this.settings)) : null;
    const repeatsHeader =
      this.values.length > 0 && this.values.every(({ column }) => (cells[column.index] ?? '').trim() === column.name);
    if (repeatsHeader || (silent && when === null)) {
      this.leftOut.push(line);
      return true;
    }
    return false;
  }

  /** Groups that a row belongs to by its labels; of a total row, the labels that are no total word. */
  #keys(cells: readonly string[]): string[] {
    const parts = this.#labels
      .map(({ index, fillDown }) => {
        const own = (cells[index] ?? '').trim();
        const text = own === '' && fillDown ? this.#cells.above(index) : own;
        return text === '' || labelKind(text) !== null ? '' : `${index}=${text}`;
      })
      .filter((part) => part !== '');
    const keys = [...parts];
    for (let i = 0; i < parts.length; i++)
      for (let j = i + 1; j < parts.length; j++) keys.push(`${parts[i]}&${parts[j]}`);
    return keys;
  }

  #queue(cells: readonly string[], line: number): number | null {
    const { profile, strict } = this.settings;
    const { queue: column, channel: channelColumn } = this.#at;
    let id = this.settings.queue;
    if (column) {
      id = unguard(this.#cells.text(cells, column));
      if (id === '') {
        this.#findings.add('INPUT_VALUE_MISSING', {}, { row: line, column: column.name });
        return null;
      }
    }
    const written = channelColumn ? this.#cells.text(cells, channelColumn) : '';
    const key = strict || written === '' ? id : `${id}\n${written}`;
    const known = this.#queueIndex.get(key);
    if (known !== undefined) return known;
    const channel =
      written === ''
        ? (profile.channel ?? 'voice')
        : strict
          ? channelOf(written) === written
            ? written
            : null
          : channelOf(written);
    if (channel === null) {
      const allowed = ['voice', 'chat', 'email', 'callback', 'message', 'video'];
      this.#findings.add(
        'INPUT_VALUE_UNKNOWN',
        { value: written, allowed },
        { row: line, column: channelColumn?.name ?? 'channel' },
      );
      return null;
    }
    const index = this.queues.push({ id: ownCopy(id), channel: channel as Channel }) - 1;
    this.#queueIndex.set(ownCopy(key), index);
    return index;
  }

  #threshold(cells: readonly string[], column: PlacedColumn, line: number): void {
    const value = (cells[column.index] ?? '').trim();
    if (value === '') return;
    const place = { row: line, column: column.name };
    const role = column.role as 'answerThreshold' | 'shortAbandonThreshold';
    const known = this.thresholds[role];
    if (!STRICT_NUMBER.test(value) || Number(value) < 0) this.#findings.add('INPUT_NUMBER_INVALID', { value }, place);
    else if (known !== null && known !== Number(value))
      this.#findings.add('INPUT_THRESHOLD_MIXED', { first: known, second: Number(value) }, place);
    else this.thresholds[role] = Number(value);
  }
}

/** Two FNV-1a hashes in one number of 53 bits. */
function hash53(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + i), 0x85ebca6b);
  }
  return (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff);
}
