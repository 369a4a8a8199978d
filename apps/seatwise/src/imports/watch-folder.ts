import { mkdir, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localDateOf } from '@seatwise/calendar';
import { type IntervalRecords, type Issue, MINUTE, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { type OptionValues, textOption } from '../commands/command.ts';
import { OWNER } from '../jobs/data-folder.ts';
import { readText } from '../options/read-file.ts';
import { numberOption } from '../options/values.ts';
import { issueLine } from '../words/error-lines.ts';
import { type Language, label } from '../words/index.ts';
import { importReads, throwUnlessHistory } from './import-files.ts';
import { type FileOptions, type FileRead, readExportFile } from './read-export-file.ts';
import { type RecordKind, recordKindOfFile, saveRecordFile } from './record-files.ts';

/** Names that programs give to files they are still writing. */
const UNFINISHED = /^[.~]|\.(tmp|part|partial|crdownload|filepart|swp)$/i;
/** Files that go into one transaction. */
const BATCH = 100;

interface WatchTimes {
  /** Milliseconds that a file must be unchanged before it is read. */
  readonly settle: number;
  /** Milliseconds without change after which a file that cannot be read is set aside. */
  readonly patience: number;
  readonly once: boolean;
}

export interface WatchInput extends WatchTimes {
  readonly storage: Storage;
  readonly folder: string;
  readonly zone: string;
  readonly fileOptions: FileOptions;
  readonly print: (line: string) => void;
  readonly language: Language;
  readonly signal: AbortSignal;
  /** Called when something was stored. */
  readonly onStored?: () => void;
}

interface Seen {
  readonly size: number;
  readonly changedAt: number;
  /** Since when size and time are what they are. */
  readonly since: number;
  /** What was wrong with it as it is. */
  readonly issues: readonly Issue[] | null;
}

export function watchOptions(options: OptionValues): WatchTimes {
  const seconds = (name: string, usual: string) =>
    numberOption(`--${name}`, textOption(options, name) ?? usual, usual) * 1000;
  return { settle: seconds('settle', '2'), patience: seconds('patience', '30'), once: options.once === true };
}

/**
 * Imports what arrives in a folder. A file is taken when it has settled; read in full, it becomes a layer and moves to `done`;
 * one that stays unreadable moves to `failed` with its reason beside it. Dropped twice, it counts once.
 */
export async function watchFolder(input: WatchInput): Promise<number> {
  const { folder, settle, once, signal } = input;
  const info = await stat(folder).catch(() => null);
  if (!info?.isDirectory()) throw new SeatwiseError('INPUT_NOT_FOUND', {}, { file: folder });
  for (const name of ['done', 'failed']) await mkdir(join(folder, name), { recursive: true });
  const watch = new Watch(input);
  while (!signal.aborted) {
    const waiting = await watch.scan();
    if (once && waiting === 0) return 0;
    await sleep(Math.min(500, Math.max(20, settle / 4)), undefined, { signal }).catch(() => {});
  }
  return 0;
}

class Watch {
  readonly #input: WatchInput;
  readonly #seen = new Map<string, Seen>();
  /** Files just moved to `done`: who still writes to one goes on writing there. */
  readonly #late = new Map<string, Seen>();

  constructor(input: WatchInput) {
    this.#input = input;
  }

  /** One look at the folder. @returns how many files are still waited for */
  async scan(): Promise<number> {
    const { folder, settle, patience } = this.#input;
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && !UNFINISHED.test(entry.name)).map(({ name }) => name);
    const present = new Set(names);
    for (const name of this.#seen.keys()) if (!present.has(name)) this.#seen.delete(name);
    const now = Date.now();
    const ready: { name: string; changedAt: number }[] = [];
    for (const name of names) {
      const seen = await this.#look(this.#seen, name, join(folder, name), now);
      if (!seen) continue;
      const quiet = now - seen.since;
      if (seen.issues) {
        if (quiet >= patience) await this.#setAside(name, seen.issues);
      } else if (quiet >= settle) ready.push({ name, changedAt: seen.changedAt });
    }
    // The older file first: where two hold one interval, the newer one holds.
    ready.sort((a, b) => a.changedAt - b.changedAt || (a.name < b.name ? -1 : 1));
    for (let at = 0; at < ready.length; at += BATCH)
      await this.#take(ready.slice(at, at + BATCH).map(({ name }) => name));
    await this.#lookAtLate(now);
    const left = await readdir(folder, { withFileTypes: true });
    return left.filter((entry) => entry.isFile() && !UNFINISHED.test(entry.name)).length;
  }

  async #look(known: Map<string, Seen>, name: string, path: string, now: number): Promise<Seen | null> {
    const info = await stat(path).catch(() => null);
    if (!info) return null;
    const before = known.get(name);
    if (before && before.size === info.size && before.changedAt === info.mtimeMs) return before;
    const seen: Seen = { size: info.size, changedAt: info.mtimeMs, since: now, issues: null };
    known.set(name, seen);
    return seen;
  }

  async #take(names: readonly string[]): Promise<void> {
    const { folder, fileOptions, patience } = this.#input;
    const reads: { name: string; read: FileRead }[] = [];
    for (const name of names) {
      const seen = this.#seen.get(name) as Seen;
      const kind = await recordKindOfFile(join(folder, name));
      if (kind !== null) {
        await this.#takeRecords(name, kind);
        continue;
      }
      const read = await readExportFile(join(folder, name), fileOptions).catch((error) => failure(error));
      if (!read) continue;
      const info = await stat(join(folder, name)).catch(() => null);
      if (!info || info.size !== seen.size || info.mtimeMs !== seen.changedAt) continue;
      const issues = problemsOf(read);
      // A last line without its end may be half a line: time will tell.
      const open =
        read.issues.some(({ code }) => code === 'INPUT_LAST_LINE_OPEN') && Date.now() - seen.since < patience;
      if (issues.length > 0) this.#seen.set(name, { ...seen, issues });
      else if (!open) reads.push({ name, read });
    }
    if (reads.length > 0) await this.#store(reads);
  }

  /** Agent states, absences and other records: stored at once, for each file stands for itself. */
  async #takeRecords(name: string, kind: RecordKind): Promise<void> {
    const { storage, zone, folder, print, language, onStored } = this.#input;
    const seen = this.#seen.get(name) as Seen;
    const by = { actor: OWNER, at: Date.now(), reason: `watch ${folder}` };
    const today = localDateOf(by.at, zone);
    try {
      const text = await readText(join(folder, name));
      const info = await stat(join(folder, name));
      if (info.size !== seen.size || info.mtimeMs !== seen.changedAt) return;
      const options = { zone, effective: today, today, by };
      const { rows, changed } = await saveRecordFile(storage, kind, { file: name, text }, options);
      await moveTo(join(folder, name), join(folder, 'done'), name);
      this.#seen.delete(name);
      print(label(language, 'recordsImported', { kind, rows, changed }));
      onStored?.();
    } catch (error) {
      if (!(error instanceof SeatwiseError)) throw error;
      const own: Issue = { code: error.code, severity: 'error', params: error.params, ...error.place };
      const found = error.issues.filter(({ severity }) => severity === 'error');
      this.#seen.set(name, { ...seen, issues: found.length > 0 ? found : [own] });
    }
  }

  async #store(reads: readonly { name: string; read: FileRead }[]): Promise<void> {
    const { storage, zone, folder, print, language, onStored } = this.#input;
    const by = { actor: OWNER, at: Date.now(), reason: `watch ${folder}` };
    const marked = reads.map(({ read }) => markPartial(read, by.at));
    const imported = await importReads(storage, marked, { zone, by });
    for (const [i, { layer, existing }] of imported.entries()) {
      const { name, read } = reads[i] as { name: string; read: FileRead };
      const path = await moveTo(join(folder, name), join(folder, 'done'), name);
      const seen = this.#seen.get(name);
      if (seen) this.#late.set(path, seen);
      this.#seen.delete(name);
      print(label(language, existing ? 'watchedAgain' : 'watched', { file: name, rows: read.rows, layer: layer.id }));
    }
    onStored?.();
  }

  async #setAside(name: string, issues: readonly Issue[]): Promise<void> {
    const { folder, print, language } = this.#input;
    const path = await moveTo(join(folder, name), join(folder, 'failed'), name);
    await writeFile(`${path}.reason.txt`, `${issues.map((issue) => issueLine(issue, language)).join('\n')}\n`);
    this.#seen.delete(name);
    print(label(language, 'setAside', { file: name, reason: issueLine(issues[0] as Issue, language) }));
  }

  async #lookAtLate(now: number): Promise<void> {
    const { fileOptions, patience, settle } = this.#input;
    for (const [path, before] of this.#late) {
      const info = await stat(path).catch(() => null);
      if (!info || now - before.since > patience + settle) {
        this.#late.delete(path);
        continue;
      }
      if (info.size === before.size && info.mtimeMs === before.changedAt) continue;
      this.#late.set(path, { size: info.size, changedAt: info.mtimeMs, since: now, issues: null });
      const read = await readExportFile(path, fileOptions);
      if (problemsOf(read).length === 0) await this.#storeAgain(read);
    }
  }

  async #storeAgain(read: FileRead): Promise<void> {
    const { storage, zone, folder } = this.#input;
    const by = { actor: OWNER, at: Date.now(), reason: `watch ${folder}: grown after import` };
    await importReads(storage, [markPartial(read, by.at)], { zone, by });
  }
}

function failure(error: unknown): FileRead | null {
  // Gone or locked meanwhile: the next look will see.
  if (error instanceof SeatwiseError && (error.code === 'INPUT_NOT_FOUND' || error.code === 'INPUT_NOT_READABLE'))
    return null;
  throw error;
}

function problemsOf(read: FileRead): Issue[] {
  const errors = read.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return errors;
  try {
    throwUnlessHistory([read]);
    return [];
  } catch (error) {
    if (!(error instanceof SeatwiseError)) throw error;
    return [{ code: error.code, severity: 'error', params: error.params, ...error.place }];
  }
}

/** Marks from where on the intervals of a read are not over yet. */
export function markPartial(read: FileRead, now: number): FileRead {
  const { records } = read;
  if (!records) return read;
  const step = records.intervalMinutes * MINUTE;
  const current = Math.floor(now / step) * step;
  let partial = false;
  for (const start of records.start) if (start >= current) partial = true;
  return partial ? { ...read, records: { ...records, partialFrom: current } satisfies IntervalRecords } : read;
}

/** Moves a file into a folder, beside one of the same name that is there. */
async function moveTo(from: string, folder: string, name: string): Promise<string> {
  for (let n = 0; ; n++) {
    const to = join(folder, n === 0 ? name : `${n}-${name}`);
    if (await stat(to).catch(() => null)) continue;
    await rename(from, to);
    return to;
  }
}
