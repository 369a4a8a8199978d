import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isLocalDate, localDateOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { DATABASE_FILE, openStorage, type Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { DayWatch } from '../day/day-watch.ts';
import { importReads, previewReads, throwUnlessHistory } from '../imports/import-files.ts';
import { EXPORT_OPTIONS, exportOptions } from '../imports/import-options.ts';
import { observeFiles, previewLine, readRecordFiles } from '../imports/observed-files.ts';
import { previewDocument } from '../imports/preview-document.ts';
import { type FileRead, readExportFile } from '../imports/read-export-file.ts';
import { type RecordKind, recordKindOfFile, saveRecordFile } from '../imports/record-files.ts';
import { watchFolder, watchOptions } from '../imports/watch-folder.ts';
import { CENTER_ID, DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { readText } from '../options/read-file.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { progressTeller } from './progress.ts';

export const importFiles: Command = {
  name: 'import',
  usage: 'import FILE… --zone ZONE [--data DIR]',
  help: 'exports into the database, all of them or none; each is a layer that undo takes away',
  options: {
    ...DATA_OPTION,
    ...EXPORT_OPTIONS,
    reason: { type: 'string', value: 'TEXT', help: 'why, for the change log' },
    effective: {
      type: 'string',
      value: 'DATE',
      help: 'day from which records about people hold that do not say it (today)',
    },
    preview: { type: 'boolean', help: 'shows what would change as JSON and writes nothing' },
    'save-profile': { type: 'string', value: 'NAME', help: 'keeps the mapping under a name: recognised next time' },
    watch: {
      type: 'string',
      value: 'DIR',
      help: 'imports what arrives in a folder until interrupted; done/ and failed/ lie in it',
    },
    settle: { type: 'string', value: 'S', help: 'seconds that a file in the folder must be unchanged (2)' },
    patience: { type: 'string', value: 'S', help: 'seconds after which an unreadable file is set aside (30)' },
    once: { type: 'boolean', help: 'ends when nothing is left to do in the watched folder' },
  },
  async run(context) {
    const { positionals, options, language, print, tell, signal } = context;
    const watched = textOption(options, 'watch');
    if (positionals.length === 0 && watched === undefined)
      throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'FILE' });
    const folder = dataFolder(options);
    const open = () => openStorage({ folder, digest: nodeDigest });
    // What is refused or only looked at makes no database.
    let storage = existsSync(join(folder, DATABASE_FILE)) || watched !== undefined ? await open() : null;
    try {
      const known = storage ? new CenterStore(storage) : null;
      const fileOptions = await exportOptions(options, (await known?.importProfiles()) ?? []);
      const home = fileOptions.zone ?? (await known?.center())?.zone;
      if (watched !== undefined && storage) {
        if (home === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
        const day = new DayWatch(storage, (reason) => ({ actor: OWNER, at: Date.now(), reason }));
        const status = await watchFolder({
          storage,
          onStored: () => day.arrived(),
          folder: watched,
          zone: home,
          fileOptions: { ...fileOptions, zone: home },
          ...watchOptions(options),
          print,
          language,
          signal,
        });
        await day.close();
        return status;
      }
      const observed = await readRecordFiles(positionals, fileOptions.zone ?? home ?? null);
      for (const issue of observed.issues) tell(issueLine(issue, language));
      const records = await recordFilesOf(observed.others);
      if (records.length > 0) {
        if (records.length < positionals.length)
          throw new SeatwiseError('INPUT_KIND', { kind: records[0]?.kind ?? '' }, { file: records[0]?.file ?? '' });
        if (home === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
        storage ??= await open();
        return await importRecords(storage, records, home, context);
      }
      const reads: FileRead[] = [];
      for (const path of observed.others) {
        const read = await readExportFile(path, {
          ...fileOptions,
          zone: fileOptions.zone ?? home ?? null,
          signal,
          onProgress: progressTeller(tell, basename(path)),
        });
        for (const issue of read.issues) if (issue.severity !== 'error') tell(issueLine(issue, language));
        reads.push(read);
      }
      if (options.preview === true) {
        for (const one of observeFiles(observed.files, home ?? 'UTC')) print(previewLine(one, language));
        return reads.length === 0 ? 0 : await preview(storage, reads, home ?? 'UTC', print);
      }
      if (reads.length > 0) throwUnlessHistory(reads);
      if (home === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
      storage ??= await open();
      const reason = textOption(options, 'reason') ?? `import ${positionals.map((path) => basename(path)).join(', ')}`;
      const by = { actor: OWNER, at: Date.now(), reason };
      const store = new CenterStore(storage);
      if (observed.files.length > 0) await store.ensure(home, by);
      const imported =
        reads.length === 0
          ? []
          : await importReads(storage, reads, {
              zone: home,
              by,
              onProgress: progressTeller(tell, label(language, 'storing')),
            });
      for (const { read, layer } of imported) {
        const queues = read.records?.queues.length ?? 0;
        print(label(language, 'imported', { rows: read.rows, queues, layer: layer.id }));
      }
      const layers = observeFiles(observed.files, home);
      for (const [i, { layer }] of (await storage.layers.importObservations(CENTER_ID, layers, by)).entries()) {
        const { rows, kind } = layers[i] as (typeof layers)[number];
        print(label(language, 'importedRecords', { rows, kind, layer: layer.id }));
      }
      const name = textOption(options, 'save-profile');
      const profile = reads[0]?.profile;
      if (name !== undefined && profile)
        await store.saveImportProfile({ ...profile, name }, { ...by, reason: `profile ${name}` });
    } finally {
      await storage?.close();
    }
    return 0;
  },
};

async function preview(
  storage: Storage | null,
  reads: readonly FileRead[],
  zone: string,
  print: (line: string) => void,
): Promise<number> {
  const previews = await previewReads(storage, reads, zone);
  print(
    JSON.stringify(
      reads.map((read, i) => previewDocument(read, previews[i] ?? null)),
      null,
      2,
    ),
  );
  return reads.some(({ issues }) => issues.some(({ severity }) => severity === 'error')) ? 2 : 0;
}

/** Files about people and calendar among those given. */
async function recordFilesOf(paths: readonly string[]): Promise<{ kind: RecordKind; file: string; text: string }[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const kind = await recordKindOfFile(path);
      return kind === null ? [] : [{ kind, file: basename(path), text: await readText(path) }];
    }),
  );
  return found.flat();
}

async function importRecords(
  storage: Storage,
  files: readonly { kind: RecordKind; file: string; text: string }[],
  zone: string,
  { options, language, print, tell }: Parameters<Command['run']>[0],
): Promise<number> {
  const at = Date.now();
  const today = localDateOf(at, zone);
  const effective = textOption(options, 'effective') ?? today;
  if (!isLocalDate(effective))
    throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--effective', value: effective, expected: today });
  for (const { kind, file, text } of files) {
    const by = { actor: OWNER, at, reason: textOption(options, 'reason') ?? `import ${file}` };
    const { rows, changed, issues } = await saveRecordFile(
      storage,
      kind,
      { file, text },
      { zone, effective, today, by },
    );
    for (const issue of issues) tell(issueLine(issue, language));
    print(label(language, 'recordsImported', { kind, rows, changed }));
  }
  return 0;
}
