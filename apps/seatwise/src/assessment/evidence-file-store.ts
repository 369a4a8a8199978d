import { randomUUID } from 'node:crypto';
import type { ManualEvidence } from '@seatwise/ccso';
import { type ChangeBy, SeatwiseError } from '@seatwise/core';
import { EVIDENCE_FILE_TYPES, evidenceFileType } from '@seatwise/formats';
import type { Storage, StoredDocument } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { assertClauses } from './assert-clauses.ts';
import {
  contentInForce,
  type EvidenceContent,
  type EvidenceFile,
  type EvidenceNotes,
  manualEvidenceOf,
  type StoredEvidenceFile,
} from './evidence-file.ts';

const PREFIX = 'evidence.file.';

const storedOf = ({ value, version }: StoredDocument): StoredEvidenceFile => ({
  ...(value as unknown as EvidenceFile),
  version,
});

/** The files of a center that people brought as evidence: what is said of them as documents, their content by its hash. */
export class EvidenceFileStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Every file that was not removed, the newest first. */
  async list(): Promise<StoredEvidenceFile[]> {
    return (await this.#all()).filter(({ removed }) => removed === null);
  }

  /** @throws SeatwiseError STORAGE_NOT_FOUND also for a file that was removed */
  async read(id: string): Promise<StoredEvidenceFile> {
    const found = await this.#storage.documents.read(CENTER_ID, `${PREFIX}${id}`);
    const file = found && storedOf(found);
    if (!file || file.removed) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `file ${id}` });
    return file;
  }

  /** Bytes of a content, the one in force where no number (from 1) is given. @throws SeatwiseError STORAGE_NOT_FOUND, STORAGE_CORRUPT */
  async content(
    id: string,
    number?: number,
  ): Promise<{ readonly content: EvidenceContent; readonly bytes: Uint8Array }> {
    const { contents } = await this.read(id);
    const content = contents[(number ?? contents.length) - 1];
    if (!content) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `file ${id}, version ${number}` });
    return { content, bytes: await this.#storage.files.read(content.hash) };
  }

  /**
   * Takes a file in. The very bytes that are in force already are not kept twice: that file gets the clauses.
   * @throws SeatwiseError INPUT_EMPTY, EVIDENCE_FILE_TYPE, CLAUSE_UNKNOWN, REQUEST_INVALID
   */
  async add(
    name: string,
    bytes: Uint8Array,
    notes: EvidenceNotes,
    by: ChangeBy,
  ): Promise<{ readonly file: StoredEvidenceFile; readonly existing: boolean }> {
    checkNotes(notes);
    const content = await this.#keep(name, bytes, by);
    const same = (await this.list()).find((file) => contentInForce(file).hash === content.hash);
    if (same) {
      const clauses = [...new Set([...same.clauses, ...notes.clauses])];
      const file =
        clauses.length === same.clauses.length ? same : await this.#save({ ...same, clauses }, same.version, by);
      return { file, existing: true };
    }
    const file: EvidenceFile = { id: randomUUID(), ...notes, contents: [content], removed: null };
    return { file: await this.#save(file, null, by), existing: false };
  }

  /** Puts a newer content in the place of the one in force, which stays readable. @throws SeatwiseError as `add`, STORAGE_CONFLICT */
  async replace(
    id: string,
    name: string,
    bytes: Uint8Array,
    version: number,
    by: ChangeBy,
  ): Promise<StoredEvidenceFile> {
    const file = await this.read(id);
    const content = await this.#keep(name, bytes, by);
    return this.#save({ ...file, contents: [...file.contents, content] }, version, by);
  }

  /** Says something else of a file, its clauses with it. @throws SeatwiseError STORAGE_CONFLICT, CLAUSE_UNKNOWN, REQUEST_INVALID */
  async change(id: string, notes: EvidenceNotes, version: number, by: ChangeBy): Promise<StoredEvidenceFile> {
    checkNotes(notes);
    return this.#save({ ...(await this.read(id)), ...notes }, version, by);
  }

  /** Takes a file off the list. Its content stays in the data folder, and what was said of it in the log. @throws SeatwiseError STORAGE_CONFLICT */
  async remove(id: string, version: number, by: ChangeBy): Promise<void> {
    const { actor, at, reason } = by;
    await this.#save({ ...(await this.read(id)), removed: { at, by: actor, reason } }, version, by);
  }

  /** Files as evidence of assessments, removed ones with the day on which they ended. */
  async manualEvidence(): Promise<ManualEvidence[]> {
    const zone = (await new CenterStore(this.#storage).center())?.zone ?? 'UTC';
    return (await this.#all()).flatMap((file) => manualEvidenceOf(file, zone));
  }

  async #all(): Promise<StoredEvidenceFile[]> {
    const files = (await this.#storage.documents.list(CENTER_ID, PREFIX)).map(storedOf);
    return files.toSorted((a, b) => contentInForce(b).addedAt - contentInForce(a).addedAt);
  }

  async #keep(name: string, bytes: Uint8Array, { actor, at }: ChangeBy): Promise<EvidenceContent> {
    const fileName = plainName(name);
    if (bytes.length === 0) throw new SeatwiseError('INPUT_EMPTY', {}, { file: fileName });
    const type = evidenceFileType(fileName, bytes);
    if (type === null)
      throw new SeatwiseError(
        'EVIDENCE_FILE_TYPE',
        { file: fileName, allowed: EVIDENCE_FILE_TYPES.join(', ') },
        { file: fileName },
      );
    const hash = await this.#storage.files.keep(bytes);
    return { fileName, type, bytes: bytes.length, hash, addedAt: at, addedBy: actor };
  }

  async #save(file: EvidenceFile, expected: number | null, by: ChangeBy): Promise<StoredEvidenceFile> {
    const { version: _, ...plain } = file as StoredEvidenceFile;
    const version = await this.#storage.documents.save(CENTER_ID, `${PREFIX}${file.id}`, plain, expected, by);
    return { ...plain, version };
  }
}

/** The last part of a path, without what no file name may hold; at most 150 characters, the ending kept. */
export function plainName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .trim();
  const letters = [...plain];
  const kept = letters.length > 150 ? [...letters.slice(0, 140), ...letters.slice(-10)].join('') : plain;
  return kept === '' ? 'file' : kept;
}

function checkNotes({ clauses, validFrom, validTo }: EvidenceNotes): void {
  assertClauses(clauses);
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    throw new SeatwiseError('REQUEST_INVALID', {
      detail: `valid from ${validFrom} to ${validTo}: the end lies before`,
    });
}
