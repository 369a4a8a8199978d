import { addDays, formatInstant, localDateOf } from '@seatwise/calendar';
import type { ManualEvidence } from '@seatwise/ccso';
import type { Instant, LocalDate } from '@seatwise/core';
import type { EvidenceFileType } from '@seatwise/formats';

/** One state of the content of a file; later ones take its place and leave it readable. */
export interface EvidenceContent {
  readonly fileName: string;
  readonly type: EvidenceFileType;
  readonly bytes: number;
  /** SHA-256 of the content, under which it is kept. */
  readonly hash: string;
  readonly addedAt: Instant;
  readonly addedBy: string;
}

/** What is said of a file, and may be said otherwise later. */
export interface EvidenceNotes {
  readonly note: string;
  /** Who answers for it; empty where nobody was named. */
  readonly owner: string;
  /** Codes of the clauses that it supports. */
  readonly clauses: readonly string[];
  /** Days on which it holds, both inclusive; null: without limit. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** A file that somebody brought as evidence. */
export interface EvidenceFile extends EvidenceNotes {
  readonly id: string;
  /** Oldest first; the last one is in force. */
  readonly contents: readonly EvidenceContent[];
  readonly removed: { readonly at: Instant; readonly by: string; readonly reason: string } | null;
}

/** A file with the version of its document, for whoever writes next. */
export interface StoredEvidenceFile extends EvidenceFile {
  readonly version: number;
}

export const contentInForce = ({ contents }: EvidenceFile): EvidenceContent => contents.at(-1) as EvidenceContent;

/**
 * A file as evidence of an assessment; nothing where it supports no clause. A removed one ended on the day before, so that a
 * decision which rests on it becomes stale instead of resting on nothing.
 */
export function manualEvidenceOf(file: EvidenceFile, zone: string): ManualEvidence[] {
  if (file.clauses.length === 0) return [];
  const { fileName, bytes, hash, addedAt, addedBy } = contentInForce(file);
  const ended = file.removed && addDays(localDateOf(file.removed.at, zone), -1);
  const validTo = ended !== null && (file.validTo === null || ended < file.validTo) ? ended : file.validTo;
  return [
    {
      kind: 'file',
      id: file.id,
      title: fileName,
      clauses: [...file.clauses],
      department: file.owner || addedBy,
      owner: file.owner || addedBy,
      documentNumber: null,
      version: String(file.contents.length),
      validFrom: file.validFrom,
      validTo,
      receivedAt: formatInstant(addedAt, zone),
      addedBy,
      fileName,
      bytes,
      hash,
    },
  ];
}
