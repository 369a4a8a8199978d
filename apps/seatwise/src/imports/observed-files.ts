import { basename } from 'node:path';
import { type CenterRecords, type Issue, type RecordKind, throwOnError, utf8Bytes, type Zone } from '@seatwise/core';
import { readRecords, recordKindOf } from '@seatwise/formats';
import { observeKind, RECORDS_BESIDE } from '@seatwise/metrics';
import type { ObservedFile } from '@seatwise/storage';
import { readText } from '../options/read-file.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { type Language, label } from '../words/index.ts';

export interface ReadRecordFile {
  readonly file: string;
  readonly kind: RecordKind;
  readonly rows: CenterRecords[RecordKind];
  readonly issues: readonly Issue[];
}

/** Keys of people are told apart while files are read, and kept nowhere. */
const pseudonym = (key: string): string => nodeDigest.sha256([utf8Bytes(`seatwise\n${key}`)]).slice(0, 16);

/**
 * Reads the record files among some paths: CSV files in UTF-8 whose header is of a record kind. The others are left to the
 * readers of interval exports.
 * @throws SeatwiseError the first error, with every finding
 */
export async function readRecordFiles(
  paths: readonly string[],
  zone: Zone | null,
): Promise<{ files: ReadRecordFile[]; others: string[]; issues: Issue[] }> {
  const files: ReadRecordFile[] = [];
  const others: string[] = [];
  for (const path of paths) {
    const text = path.toLowerCase().endsWith('.csv') ? await readText(path).catch(() => '') : '';
    const kind = recordKindOf(text);
    if (kind === null) {
      others.push(path);
      continue;
    }
    const file = basename(path);
    const { rows, issues } = readRecords(text, kind, { file, zone, pseudonym });
    throwOnError(issues);
    files.push({ file, kind, rows: rows ?? [], issues });
  }
  return { files, others, issues: files.flatMap(({ issues }) => [...issues]) };
}

/** What an import would store, in one line. */
export function previewLine({ file, kind, rows, observations }: ObservedFile, language: Language): string {
  const dates = observations.map(({ date }) => date).sort();
  const [from = '', to = ''] = [dates[0], dates.at(-1)];
  return label(language, 'importPreview', { file, kind, rows, from, to, of: observations.length });
}

/** Files as observations, those of one kind together: a second file may continue what the first began. */
export function observeFiles(files: readonly ReadRecordFile[], zone: Zone): ObservedFile[] {
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  const rowsOf = (kind: RecordKind) => files.filter((one) => one.kind === kind).flatMap(({ rows }) => [...rows]);
  return kinds.map((kind) => {
    const rows = rowsOf(kind);
    const beside = (RECORDS_BESIDE[kind] ?? []).map((other) => [other, rowsOf(other)]);
    const records = { ...Object.fromEntries(beside), [kind]: rows } as Partial<CenterRecords>;
    return {
      file: files
        .filter((one) => one.kind === kind)
        .map(({ file }) => file)
        .join(', '),
      kind,
      rows: rows.length,
      observations: observeKind(kind, records, { zone }),
    };
  });
}
