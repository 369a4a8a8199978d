import { dayNumber, resolveLocal } from '@seatwise/calendar';
import { type Channel, type FactName, MINUTE, type Zone } from '@seatwise/core';
import type { Profile, ProfileColumn } from '../profile/profile.ts';
import { unguard } from '../read-rows.ts';
import { isNothing, readAmount } from './amount.ts';
import { channelOf } from './channel-words.ts';
import { FactTable } from './fact-table.ts';
import type { Findings } from './findings.ts';
import { labelKind, TotalRows } from './total-rows.ts';
import { readWhen, type When } from './when.ts';

/** A column of the profile at its place in the rows. */
export interface PlacedColumn extends ProfileColumn {
  readonly index: number;
  /** How findings call it. */
  readonly name: string;
}

export interface ReaderSettings {
  readonly profile: Profile;
  readonly columns: readonly PlacedColumn[];
  readonly zone: Zone | null;
  /** Queue of rows that name none. */
  readonly queue: string;
  readonly width: number;
  /** The interval CSV of our own: nothing is forgiven. */
  readonly strict: boolean;
  readonly year: number | null;
  readonly expectedRows: number;
  /** Minutes between rows where they do not show it. */
  readonly usualMinutes: number | null;
}

/** A value that a column carries into the table: a total, or an average still to be multiplied. */
export interface ValueColumn {
  readonly column: PlacedColumn;
  readonly role: 'total' | 'average' | 'share';
  readonly fact: FactName;
  /** Column of the table. */
  readonly at: number;
}

const DAY = 86_400_000;
const KNOWN_TIMES = 300_000;
const STRICT_NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
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
  /** Lengths in minutes that ranges, ends and interval columns state, and how often. */
  readonly lengths = new Map<number, number>();
  /** Lines of rows that say something of other rows (means, notes, repeated headers). */
  readonly leftOut: number[] = [];
  sawMidnightEnd = false;
  sawMidnightStart = false;
  sawTime = false;

  readonly #findings: Findings;
  readonly #labels: readonly PlacedColumn[];
  readonly #at: Partial<Record<string, PlacedColumn>> = {};
  readonly #queueIndex = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #repeated = new Set<string>();
  readonly #rowKeys = new Set<number>();
  readonly #above: string[] = [];
  readonly #seconds: readonly PlacedColumn[];
  #timeKind: 'local' | 'instant' | null = null;
  #stopped = false;

  constructor(settings: ReaderSettings, findings: Findings) {
    this.settings = settings;
    this.#findings = findings;
    const { columns, profile } = settings;
    for (const column of columns) this.#at[column.role] ??= column;
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
    if (this.#stopped) return;
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
    const start = this.#start(cells, line);
    const queue = this.#queue(cells, line);
    if (start === null || queue === null) return;
    if (profile.addDimensions && this.#repeats(cells, queue, start, line)) return;
    const at = this.table.add(queue, start, line);
    const numbers = strict ? null : new Array<number>(this.values.length).fill(Number.NaN);
    for (let i = 0; i < this.values.length; i++) {
      const value = this.values[i] as ValueColumn;
      const number = this.#amount(cells, value, line);
      const column = this.table.columns[value.at] as Float64Array;
      if (numbers) numbers[i] = number;
      if (i > 0 && value.column.add && this.values.findIndex((other) => other.at === value.at) < i) {
        const before = column[at] as number;
        column[at] = Number.isNaN(before) ? number : Number.isNaN(number) ? before : before + number;
      } else column[at] = number;
    }
    for (const { column, at: own } of this.observed) {
      const value: ValueColumn = { column, role: 'total', fact: 'offered', at: own };
      const number = this.#amount(cells, value, line);
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
    const when = time ? readWhen((cells[time.index] ?? '').trim(), this.#whenOptions()) : null;
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
        const text = own === '' && fillDown ? (this.#above[index] ?? '') : own;
        return text === '' || labelKind(text) !== null ? '' : `${index}=${text}`;
      })
      .filter((part) => part !== '');
    const keys = [...parts];
    for (let i = 0; i < parts.length; i++)
      for (let j = i + 1; j < parts.length; j++) keys.push(`${parts[i]}&${parts[j]}`);
    return keys;
  }

  #cell(cells: readonly string[], column: PlacedColumn): string {
    const text = (cells[column.index] ?? '').trim();
    if (!column.fillDown) return text;
    if (text !== '') {
      this.#above[column.index] = text;
      return text;
    }
    return this.#above[column.index] ?? '';
  }

  #whenOptions() {
    const { profile, year, strict } = this.settings;
    return { order: profile.dateOrder, year, iso: strict || profile.times === 'utc' };
  }

  #start(cells: readonly string[], line: number): number | null {
    const { start, date, time, end, endTime, interval } = this.#at;
    const first = start ?? end ?? date ?? time;
    if (!first) return null;
    const written =
      start !== undefined
        ? this.#cell(cells, start)
        : [date, time ?? endTime].map((column) => (column ? this.#cell(cells, column) : '')).join('\n');
    const text = start === undefined && !date && end ? this.#cell(cells, end) : written;
    const length = interval ? this.#length(cells, interval, line) : null;
    if (interval && length === null) return null;
    const simple = end === undefined && endTime === undefined;
    const known = simple ? this.#known.get(text) : undefined;
    if (known !== undefined) return known;
    if (text.trim() === '') {
      this.#findings.add('INPUT_VALUE_MISSING', {}, { row: line, column: first.name });
      return null;
    }
    const when = this.#when(text);
    if (!when || when.date === null) {
      const value = text.replace('\n', ' ').trim().slice(0, 60);
      this.#findings.add('INPUT_DATE_INVALID', { value }, { row: line, column: first.name });
      return null;
    }
    const instant = this.#instant(when, cells, line, first.name, text);
    if (instant === null) return null;
    const sure = !this.#repeated.has(text);
    const until =
      end && start
        ? this.#when(this.#cell(cells, end))
        : endTime && time
          ? this.#when(`${when.date}\n${this.#cell(cells, endTime)}`)
          : null;
    if (until && until.minutes !== null && when.minutes !== null) {
      const days = until.date ? dayNumber(until.date) - dayNumber(when.date) : 0;
      let minutes = days * 1440 + until.minutes - when.minutes;
      if (until.seconds === 59) minutes += 1;
      else if (minutes % 5 === 4) minutes += 1;
      if (minutes <= 0) minutes += 1440;
      this.#countLength(minutes);
    }
    if (when.endMinutes !== null && when.minutes !== null) this.#countLength(when.endMinutes - when.minutes);
    else if (simple && sure && this.#known.size < KNOWN_TIMES) this.#known.set(ownCopy(text), instant);
    return instant;
  }

  #when(text: string): When | null {
    const { strict } = this.settings;
    const parts = text.split('\n');
    if (parts.length === 1 || parts[1] === '') {
      const when = readWhen(parts[0] as string, this.#whenOptions());
      if (!strict || !when) return when;
      // The canonical file says date and time in one way.
      return /^\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?$/.test(parts[0] as string) &&
        (when.minutes ?? 0) < 1440
        ? when
        : null;
    }
    const date = readWhen(parts[0] as string, this.#whenOptions());
    const time = readWhen(parts[1] as string, this.#whenOptions());
    if (!time || (!date && time.date === null)) return null;
    // A date column that carries midnight with it says the date alone.
    return { ...time, date: time.date ?? date?.date ?? null, offset: time.offset ?? date?.offset ?? null };
  }

  #instant(when: When, cells: readonly string[], line: number, column: string, text: string): number | null {
    const { zone, profile } = this.settings;
    const offset = when.offset ?? (profile.times === 'utc' ? 0 : null);
    const kind = offset === null ? 'local' : 'instant';
    if (this.#timeKind !== null && this.#timeKind !== kind) {
      this.#findings.add('INPUT_ZONE_MIXED', {}, { row: line, column });
      return null;
    }
    this.#timeKind = kind;
    if (when.minutes !== null) this.sawTime = true;
    if (when.endMinutes === null && when.minutes === 1440) this.sawMidnightEnd = true;
    if (when.minutes === 0) this.sawMidnightStart = true;
    const minutes = when.minutes ?? 0;
    const wall = dayNumber(when.date as string) * DAY + minutes * MINUTE + when.seconds * 1000;
    // A day is a date, whatever the zone.
    if (profile.kind === 'daily' || profile.kind === 'capacity') return wall;
    if (offset !== null) return wall - offset * MINUTE;
    if (zone === null) {
      this.#findings.add('INPUT_ZONE_REQUIRED', {}, { row: line, column });
      this.#stopped = true;
      return null;
    }
    const date = minutes === 1440 ? dateAfter(when.date as string) : (when.date as string);
    const resolved = resolveLocal({ date, minutes: minutes % 1440, seconds: when.seconds }, zone);
    if (resolved.kind === 'single') return resolved.instant;
    const value = text.replace('\n', ' ').trim();
    if (resolved.kind === 'nonexistent') {
      this.#findings.add('INPUT_TIME_NONEXISTENT', { value, zone }, { row: line, column });
      return null;
    }
    this.#repeated.add(text);
    const key = `${this.#at.queue ? (cells[this.#at.queue.index] ?? '') : ''} ${resolved.first}`;
    if (this.#repeated.has(key)) return resolved.second;
    this.#repeated.add(key);
    this.#findings.add('INPUT_TIME_REPEATED', { value, zone }, { row: line, column }, 'warning');
    return resolved.first;
  }

  #length(cells: readonly string[], column: PlacedColumn, line: number): number | null {
    const text = this.#cell(cells, column).toLowerCase();
    const match = /^(\d{1,5})(?:\.0+)?\s*(m|mins?|minutes?|分钟?|s|secs?|seconds?|秒)?$/.exec(text);
    const number = Number(match?.[1]);
    const minutes =
      text === 'daily'
        ? 1440
        : !match
          ? Number.NaN
          : /^(s|秒)/.test(match[2] ?? '') || number >= 300
            ? number / 60
            : number;
    if (!(minutes > 0)) {
      this.#findings.add(
        'INPUT_VALUE_UNKNOWN',
        { value: text, allowed: ['15', '15mins', '30mins', 'daily'] },
        { row: line, column: column.name },
      );
      return null;
    }
    this.#countLength(minutes);
    return minutes;
  }

  #countLength(minutes: number): void {
    this.lengths.set(minutes, (this.lengths.get(minutes) ?? 0) + 1);
  }

  #queue(cells: readonly string[], line: number): number | null {
    const { profile, strict } = this.settings;
    const { queue: column, channel: channelColumn } = this.#at;
    let id = this.settings.queue;
    if (column) {
      id = unguard(this.#cell(cells, column));
      if (id === '') {
        this.#findings.add('INPUT_VALUE_MISSING', {}, { row: line, column: column.name });
        return null;
      }
    }
    const written = channelColumn ? this.#cell(cells, channelColumn) : '';
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

  #amount(cells: readonly string[], { column, fact }: ValueColumn, line: number): number {
    const { strict, profile } = this.settings;
    const text = (cells[column.index] as string | undefined) ?? '';
    const quick = quickCount(text);
    if (
      quick >= 0 &&
      column.unit !== 'minutes' &&
      column.unit !== 'hours' &&
      column.unit !== 'milliseconds' &&
      column.unit !== 'share'
    )
      return quick;
    const value = text.trim();
    const place = { row: line, column: column.name };
    if (value === '') {
      if (strict && fact === 'offered') this.#findings.add('INPUT_VALUE_MISSING', {}, place);
      return Number.NaN;
    }
    const number = strict
      ? STRICT_NUMBER.test(value)
        ? Number(value)
        : null
      : readAmount(value, column.unit ?? 'auto', profile.decimal);
    if (number === null || number === Number.POSITIVE_INFINITY)
      this.#findings.add('INPUT_NUMBER_INVALID', { value: value.slice(0, 60) }, place);
    else if (number < 0) this.#findings.add('INPUT_NUMBER_NEGATIVE', { value }, place);
    else if (column.unit === 'count' && profile.kind !== 'forecast' && !Number.isInteger(number))
      this.#findings.add('INPUT_COUNT_FRACTION', { value }, place);
    else if (number > 1e12) this.#findings.add('INPUT_NUMBER_INVALID', { value: value.slice(0, 60) }, place);
    else return number;
    return Number.NaN;
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

/** A whole number of at most nine digits, the commonest cell of all; -1 for anything else. */
function quickCount(text: string): number {
  const length = text.length;
  if (length === 0 || length > 9) return -1;
  let value = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const dateAfter = (date: string): string => new Date((dayNumber(date) + 1) * DAY).toISOString().slice(0, 10);

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

/** A text of its own: a piece cut from a file would hold on to all of the file. */
const ownCopy = (text: string): string => text.split('').join('');
