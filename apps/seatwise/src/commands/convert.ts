import { writeFile } from 'node:fs/promises';
import { SeatwiseError, throwOnError } from '@seatwise/core';
import { writeProfileJson } from '@seatwise/formats';
import { canonicalCsv } from '../imports/canonical-csv.ts';
import { EXPORT_OPTIONS, exportOptions } from '../imports/import-options.ts';
import { type FileRead, readExportFile } from '../imports/read-export-file.ts';
import { issueLine } from '../words/error-lines.ts';
import { say } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

export const convert: Command = {
  name: 'convert',
  usage: 'convert FILE… --zone ZONE --out FILE',
  help: 'exports of other systems (docs/formats.md) into the canonical CSV',
  options: {
    ...EXPORT_OPTIONS,
    out: { type: 'string', value: 'FILE', help: 'the canonical CSV: intervals, a forecast, or observations by day' },
    'save-profile': {
      type: 'string',
      value: 'FILE',
      help: 'the mapping that was found, as JSON to edit and to use again',
    },
    json: { type: 'boolean', help: 'profile, encoding, rows, intervals, totals and issues as JSON' },
  },
  async run({ positionals, options, language, print, tell, signal }) {
    if (positionals.length === 0) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'FILE' });
    const out = textOption(options, 'out');
    const fileOptions = await exportOptions(options, []);
    const reads: FileRead[] = [];
    for (const path of positionals) reads.push(await readExportFile(path, { ...fileOptions, signal }));
    const issues = reads.flatMap((read) => read.issues);
    if (options.json === true)
      print(
        JSON.stringify(
          documentOf(reads, (code, params) => say(language, code, params)),
          null,
          2,
        ),
      );
    else for (const issue of issues) if (issue.severity !== 'error') tell(issueLine(issue, language));
    throwOnError(issues);
    if (out !== undefined) await write(out, canonicalCsv(reads, fileOptions.zone));
    else if (options.json !== true) print(canonicalCsv(reads, fileOptions.zone).trimEnd());
    const profile = textOption(options, 'save-profile');
    const [found] = reads.flatMap((read) => read.profile ?? []);
    if (profile !== undefined && found) await write(profile, writeProfileJson(found));
    return 0;
  },
};

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch(() => {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path });
  });
}

type Say = (code: FileRead['issues'][number]['code'], params: FileRead['issues'][number]['params']) => string;

function documentOf(reads: readonly FileRead[], words: Say) {
  const one = (read: FileRead) => ({
    file: read.file,
    profile: read.profile?.name ?? null,
    kind: read.kind,
    encoding: read.encoding,
    separator: read.separator,
    intervalMinutes: read.records?.intervalMinutes ?? null,
    queues: read.records?.queues.map(({ id }) => id) ?? [],
    rows: read.rows,
    intervals: read.intervals,
    totalRows: read.totalRows,
    totals: read.totals,
    issues: read.issues.map((issue) => ({ ...issue, message: words(issue.code, issue.params) })),
  });
  const files = reads.map(one);
  const [first] = files;
  if (files.length === 1) return first;
  const totals: Record<string, number> = {};
  for (const file of files)
    for (const [name, value] of Object.entries(file.totals)) totals[name] = (totals[name] ?? 0) + (value ?? 0);
  const sum = (key: 'rows' | 'intervals' | 'totalRows') => files.reduce((count, file) => count + file[key], 0);
  return {
    profile: first?.profile ?? null,
    encoding: first?.encoding ?? null,
    rows: sum('rows'),
    intervals: sum('intervals'),
    totals,
    issues: files.flatMap((file) => file.issues),
    files,
  };
}
