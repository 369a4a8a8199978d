import { type Cell, writeCsv, writeXlsx, type ZippedFile } from '@seatwise/formats';
import type { Storage } from '@seatwise/storage';
import { type Language, label } from '../words/index.ts';
import { contentInForce, type StoredEvidenceFile } from './evidence-file.ts';
import type { DatedChecklist } from './evidence-tasks.ts';

const BOM = '\uFEFF';

interface EvidenceTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The list of materials as a table: one row a clause. */
function checklistTable(
  { rows }: DatedChecklist,
  files: readonly StoredEvidenceFile[],
  language: Language,
): EvidenceTable {
  const nameOf = new Map(files.map((file) => [file.id, contentInForce(file).fileName]));
  const say = ({ zh, en }: { readonly zh: string; readonly en: string }) => (language === 'zh-CN' ? zh : en);
  return {
    columns: (['clause', 'title', 'asked', 'state', 'files', 'lacking', 'owner', 'due', 'daysLeft'] as const).map(
      (name) => label(language, `checklist.${name}`),
    ),
    rows: rows.map((row) => [
      row.clause,
      say(row.title),
      say(row.asked),
      label(language, `checklist.${row.state}`),
      row.files.map((id) => nameOf.get(id)).join('; '),
      row.lacking.join(' '),
      row.owner,
      row.due,
      row.daysLeft,
    ]),
  };
}

/** The list of materials as a file that a spreadsheet opens. */
export function checklistFile(
  checklist: DatedChecklist,
  files: readonly StoredEvidenceFile[],
  format: 'csv' | 'xlsx',
  language: Language,
): Uint8Array {
  const { columns, rows } = checklistTable(checklist, files, language);
  if (format === 'csv') return Buffer.from(BOM + writeCsv(columns, rows));
  const cells = rows.map((row) => row.map((cell, i) => (i === 7 && typeof cell === 'string' ? { date: cell } : cell)));
  return writeXlsx([{ name: label(language, 'checklist'), columns, rows: cells }]);
}

/** Where each file lies in an archive: in the folder of its first clause, under its own name as far as that is free. */
function archivePaths(files: readonly StoredEvidenceFile[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    files.map((file) => {
      const { fileName } = contentInForce(file);
      const folder = file.clauses.toSorted()[0] ?? '_';
      const free = (n: number): string => {
        const path = `${folder}/${n === 1 ? fileName : fileName.replace(/(\.[^.]*)?$/, ` (${n})$1`)}`;
        return taken.has(path.toLowerCase()) ? free(n + 1) : path;
      };
      const path = free(1);
      taken.add(path.toLowerCase());
      return [file.id, path];
    }),
  );
}

/** Every file in force with an index of what supports which clause, for an archive; one file in memory at a time. */
export async function* archiveFiles(
  storage: Storage,
  files: readonly StoredEvidenceFile[],
  checklist: DatedChecklist,
  at: number,
  language: Language,
): AsyncGenerator<ZippedFile> {
  const paths = archivePaths(files);
  const columns = (['clause', 'path', 'hash', 'bytes', 'from', 'to', 'owner', 'note'] as const).map((name) =>
    label(language, `checklist.${name}`),
  );
  const rows = files.flatMap((file) => {
    const { hash, bytes } = contentInForce(file);
    const path = paths.get(file.id) ?? '';
    return (file.clauses.length > 0 ? file.clauses : ['']).map((clause) => [
      clause,
      path,
      hash,
      bytes,
      file.validFrom,
      file.validTo,
      file.owner,
      file.note,
    ]);
  });
  const text = (csv: string) => Buffer.from(BOM + csv);
  yield { name: 'index.csv', stampAt: at, bytes: text(writeCsv(columns, rows)) };
  yield { name: 'checklist.xlsx', stampAt: at, bytes: checklistFile(checklist, files, 'xlsx', language) };
  for (const file of files) {
    const { hash, addedAt } = contentInForce(file);
    yield { name: paths.get(file.id) ?? file.id, stampAt: addedAt, bytes: await storage.files.read(hash) };
  }
}
