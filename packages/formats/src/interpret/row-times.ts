import { dayNumber, resolveLocal } from '@seatwise/calendar';
import { MINUTE } from '@seatwise/core';
import type { Findings } from './findings.ts';
import { type ColumnsByRole, ownCopy, type PlacedColumn, type ReaderSettings, whenOptions } from './reader-settings.ts';
import type { RowCells } from './row-cells.ts';
import { readWhen, type When } from './when.ts';

const DAY = 86_400_000;
const KNOWN_TIMES = 300_000;

/** When the rows of one table begin, and what they say of their length. */
export class RowTimes {
  /** Lengths in minutes that ranges, ends and interval columns state, and how often. */
  readonly lengths = new Map<number, number>();
  sawMidnightEnd = false;
  sawMidnightStart = false;
  sawTime = false;
  /** A time without the zone that it needs: no later row can be read either. */
  stopped = false;

  readonly #settings: ReaderSettings;
  readonly #at: ColumnsByRole;
  readonly #cells: RowCells;
  readonly #findings: Findings;
  readonly #known = new Map<string, number>();
  readonly #repeated = new Set<string>();
  #timeKind: 'local' | 'instant' | null = null;

  constructor(settings: ReaderSettings, at: ColumnsByRole, cells: RowCells, findings: Findings) {
    this.#settings = settings;
    this.#at = at;
    this.#cells = cells;
    this.#findings = findings;
  }

  /** When a row begins; null where it does not say, which is then a finding. */
  start(cells: readonly string[], line: number): number | null {
    const { start, date, time, end, endTime, interval } = this.#at;
    const first = start ?? end ?? date ?? time;
    if (!first) return null;
    const written =
      start !== undefined
        ? this.#cells.text(cells, start)
        : [date, time ?? endTime].map((column) => (column ? this.#cells.text(cells, column) : '')).join('\n');
    const text = start === undefined && !date && end ? this.#cells.text(cells, end) : written;
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
        ? this.#when(this.#cells.text(cells, end))
        : endTime && time
          ? this.#when(`${when.date}\n${this.#cells.text(cells, endTime)}`)
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
    const { strict } = this.#settings;
    const parts = text.split('\n');
    if (parts.length === 1 || parts[1] === '') {
      const when = readWhen(parts[0] as string, whenOptions(this.#settings));
      if (!strict || !when) return when;
      // The canonical file says date and time in one way.
      return /^\d{4}[-/]\d{1,2}[-/]\d{1,2}[T ]\d{1,2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?$/.test(parts[0] as string) &&
        (when.minutes ?? 0) < 1440
        ? when
        : null;
    }
    const date = readWhen(parts[0] as string, whenOptions(this.#settings));
    const time = readWhen(parts[1] as string, whenOptions(this.#settings));
    if (!time || (!date && time.date === null)) return null;
    // A date column that carries midnight with it says the date alone.
    return { ...time, date: time.date ?? date?.date ?? null, offset: time.offset ?? date?.offset ?? null };
  }

  #instant(when: When, cells: readonly string[], line: number, column: string, text: string): number | null {
    const { zone, profile } = this.#settings;
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
      this.stopped = true;
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
    const text = this.#cells.text(cells, column).toLowerCase();
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
}

const dateAfter = (date: string): string => new Date((dayNumber(date) + 1) * DAY).toISOString().slice(0, 10);
