import { resolveLocal } from '@seatwise/calendar';
import { type Channel, type Instant, type IntervalMinutes, type IntervalRecords, MINUTE } from '@seatwise/core';
import { readAmount } from './amount.ts';
import { channelOf } from './channel-words.ts';
import type { Findings } from './findings.ts';
import type { PlacedColumn, ReaderSettings } from './reader-settings.ts';
import { readWhen } from './when.ts';

interface Bucket {
  readonly queue: number;
  readonly start: Instant;
  readonly row: number;
  offered: number;
  answered: number;
  handled: number;
  handleTime: number;
  answerWait: number;
  withinThreshold: number;
}

const HANDLED = /^(solved|closed|resolved|handled|已解决|已完成|已关闭|完成)$/i;

/** Reads one row a contact and counts them into intervals by arrival. Contacts come in any order. */
export class ContactReader {
  readonly #settings: ReaderSettings;
  readonly #findings: Findings;
  readonly #minutes: IntervalMinutes;
  readonly #threshold: number | null;
  readonly #at: Partial<Record<string, PlacedColumn>> = {};
  readonly #buckets = new Map<string, Bucket>();
  readonly #queues: { id: string; channel: Channel }[] = [];
  readonly #queueIndex = new Map<string, number>();
  readonly #seen = new Set<string>();
  rows = 0;

  constructor(
    settings: ReaderSettings,
    findings: Findings,
    options: { minutes: IntervalMinutes; threshold: number | null },
  ) {
    this.#settings = settings;
    this.#findings = findings;
    this.#minutes = options.minutes;
    this.#threshold = options.threshold;
    for (const column of settings.columns) this.#at[column.role] ??= column;
  }

  row(cells: readonly string[], line: number): void {
    const text = (role: string) => (cells[this.#at[role]?.index ?? -1] ?? '').trim();
    if (cells.every((cell) => cell.trim() === '')) return;
    if (cells.length !== this.#settings.width) {
      this.#findings.add('INPUT_FIELD_COUNT', { expected: this.#settings.width, found: cells.length }, { row: line });
      return;
    }
    const id = text('dimension');
    if (id !== '' && this.#seen.has(id)) {
      this.#findings.add(
        'INPUT_DUPLICATE_ROW',
        { queue: id, value: text('arrived') },
        { row: line, column: this.#at.dimension?.name ?? '' },
      );
      return;
    }
    this.#seen.add(id);
    const arrived = this.#instant('arrived', text('arrived'), line, true);
    const answered = this.#instant('answeredAt', text('answeredAt'), line, false);
    const ended = this.#instant('endedAt', text('endedAt'), line, false);
    const queue = this.#queue(text('queue'), text('channel'), line);
    const amount = this.#at.total;
    const handleTime = amount ? readAmount(text('total'), amount.unit ?? 'auto') : Number.NaN;
    if (handleTime === null || handleTime < 0)
      this.#findings.add('INPUT_NUMBER_INVALID', { value: text('total') }, { row: line, column: amount?.name ?? '' });
    if (arrived === null || queue === null) return;
    for (const [moment, role] of [
      [answered, 'answeredAt'],
      [ended, 'endedAt'],
    ] as const) {
      if (moment !== null && moment < arrived)
        this.#findings.add(
          'INPUT_ORDER',
          { first: text('arrived'), second: text(role) },
          { row: line, column: this.#at[role]?.name ?? '' },
        );
    }
    this.rows++;
    const step = this.#minutes * MINUTE;
    const start = Math.floor(arrived / step) * step;
    const key = `${queue} ${start}`;
    const fresh: Bucket = {
      queue,
      start,
      row: line,
      offered: 0,
      answered: 0,
      handled: 0,
      handleTime: 0,
      answerWait: 0,
      withinThreshold: 0,
    };
    const bucket = this.#buckets.get(key) ?? fresh;
    this.#buckets.set(key, bucket);
    bucket.offered++;
    if (answered !== null) {
      const wait = (answered - arrived) / 1000;
      bucket.answered++;
      bucket.answerWait += wait;
      if (this.#threshold !== null && wait <= this.#threshold) bucket.withinThreshold++;
    }
    if (ended !== null || HANDLED.test(text('status'))) bucket.handled++;
    if (handleTime !== null && !Number.isNaN(handleTime)) bucket.handleTime += handleTime;
  }

  finish(file: string): IntervalRecords | null {
    const buckets = [...this.#buckets.values()].sort((a, b) => a.queue - b.queue || a.start - b.start);
    if (buckets.length === 0) {
      this.#findings.add('INPUT_NO_ROWS');
      return null;
    }
    const column = (of: (bucket: Bucket) => number) => Float64Array.from(buckets, of);
    return {
      file,
      queues: this.#queues,
      queue: Int32Array.from(buckets, ({ queue }) => queue),
      start: column(({ start }) => start),
      row: Int32Array.from(buckets, ({ row }) => row),
      facts: {
        offered: column(({ offered }) => offered),
        ...(this.#at.answeredAt
          ? { answered: column(({ answered }) => answered), answerWait: column(({ answerWait }) => answerWait) }
          : {}),
        ...(this.#at.endedAt || this.#at.status ? { handled: column(({ handled }) => handled) } : {}),
        ...(this.#at.total ? { handleTime: column(({ handleTime }) => handleTime) } : {}),
        ...(this.#at.answeredAt && this.#threshold !== null
          ? { answeredWithinThreshold: column(({ withinThreshold }) => withinThreshold) }
          : {}),
      },
      thresholds: { answerThreshold: this.#at.answeredAt ? this.#threshold : null, shortAbandonThreshold: null },
      intervalMinutes: this.#minutes,
    };
  }

  #instant(role: string, text: string, line: number, required: boolean): Instant | null {
    const place = { row: line, column: this.#at[role]?.name ?? role };
    if (text === '') {
      if (required) this.#findings.add('INPUT_VALUE_MISSING', {}, place);
      return null;
    }
    const { profile, zone, year } = this.#settings;
    const when = readWhen(text, { order: profile.dateOrder, year });
    if (!when || when.date === null || when.minutes === null || when.minutes > 1439) {
      this.#findings.add('INPUT_DATE_INVALID', { value: text.slice(0, 60) }, place);
      return null;
    }
    const local = { date: when.date, minutes: when.minutes, seconds: when.seconds };
    const offset = when.offset ?? (profile.times === 'utc' ? 0 : null);
    if (offset === null && zone === null) {
      this.#findings.add('INPUT_ZONE_REQUIRED', {}, place);
      return null;
    }
    const resolved = resolveLocal(local, offset === null ? (zone as string) : 'UTC');
    if (resolved.kind === 'single') return resolved.instant - (offset ?? 0) * MINUTE;
    if (resolved.kind === 'repeated') return resolved.first;
    this.#findings.add('INPUT_TIME_NONEXISTENT', { value: text, zone: zone ?? 'UTC' }, place);
    return null;
  }

  #queue(named: string, written: string, line: number): number | null {
    const channel = written === '' ? (this.#settings.profile.channel ?? 'voice') : channelOf(written);
    if (channel === null) {
      this.#findings.add(
        'INPUT_VALUE_UNKNOWN',
        { value: written, allowed: ['phone', 'chat', 'email', 'social', 'sms', 'back_office'] },
        { row: line, column: this.#at.channel?.name ?? '' },
      );
      return null;
    }
    const id = named === '' ? (this.#at.channel ? channel : this.#settings.queue) : named;
    const key = `${id}\n${channel}`;
    const index = this.#queueIndex.get(key) ?? this.#queues.push({ id, channel }) - 1;
    this.#queueIndex.set(key, index);
    return index;
  }
}
