import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SeatwiseError } from '@seatwise/core';
import { EXPORT_DEFAULTS } from '@seatwise/formats';
import { openStorage, type Storage } from '@seatwise/storage';
import { HOSTILE } from '../../../packages/formats/fixtures/hostile.ts';
import { OUTCOMES } from '../../../packages/formats/fixtures/judge.ts';
import { picker } from '../../../packages/formats/fixtures/mutate.ts';
import {
  mutateText,
  mutateWorkbook,
  readBytes,
  runMutations,
  tableOf,
} from '../../../packages/formats/fixtures/run-mutations.ts';
import { SHAPES } from '../../../packages/formats/fixtures/shapes.ts';
import { importReads } from '../src/imports/import-files.ts';
import { type FileRead, readExportFile } from '../src/imports/read-export-file.ts';
import { nodeDigest } from '../src/ports/node-digest.ts';

const OPTIONS = { ...EXPORT_DEFAULTS, zone: 'Asia/Shanghai' };
const BY = { actor: 'prove', at: 1_772_400_000_000, reason: 'prove' };

/** Size and time of every file of a data folder: nothing can be written without a trace in them. */
async function traces(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => !name.endsWith('-shm')).toSorted();
  const all = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
  return all.join('\n');
}

/** Imports what was read. @returns the code of the refusal, null when it was imported */
async function tryImport(storage: Storage, read: FileRead): Promise<string | null> {
  try {
    await importReads(storage, [read], { zone: 'Asia/Shanghai', by: BY });
    return null;
  } catch (error) {
    if (!(error instanceof SeatwiseError)) throw error;
    return error.code;
  }
}

/** `pnpm prove files`: shapes, mutations and hostile files through the reader and into a database. */
export default async function prove(print: (line: string) => void): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'seatwise-prove-'));
  const data = join(folder, 'data');
  await mkdir(data);
  const storage = await openStorage({ folder: data, digest: nodeDigest });
  let ok = true;
  const fail = (line: string) => {
    ok = false;
    print(`- **${line}**`);
  };
  try {
    print('# Files\n');
    print('## A hundred mutations of each shape\n');
    print(`| shape | ${OUTCOMES.join(' | ')} |`);
    print(`| --- | ${OUTCOMES.map(() => '---:').join(' | ')} |`);
    for (const { shape, counts, wrong } of runMutations(100, 7)) {
      print(`| ${shape} | ${OUTCOMES.map((outcome) => counts[outcome]).join(' | ')} |`);
      for (const { mutation, seed } of wrong) fail(`${shape}: ${mutation}, seed ${seed}`);
    }
    print('\n## Hostile files\n');
    let slowest = { name: '', milliseconds: 0 };
    let refused = 0;
    for (const { name, file, content } of HOSTILE) {
      const path = join(folder, file);
      await writeFile(path, content());
      const before = await traces(data);
      const began = performance.now();
      const code = await tryImport(storage, await readExportFile(path, OPTIONS));
      const milliseconds = performance.now() - began;
      if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds };
      if (code !== null) {
        refused++;
        if ((await traces(data)) !== before) fail(`${name}: refused, and the database changed`);
      }
      if (milliseconds > 60_000) fail(`${name}: ${Math.round(milliseconds)} ms`);
    }
    print(
      `${HOSTILE.length} files: ${refused} refused with a code, ${HOSTILE.length - refused} imported; slowest ${slowest.name}, ${Math.round(slowest.milliseconds)} ms; database unchanged after each refusal.\n`,
    );
    print('## 20,000 mutations into a database\n');
    const counts = { refused: 0, imported: 0 };
    const shapes = SHAPES.filter(({ profile, kind }) => profile !== null && kind === 'history').map((shape) => {
      const bytes = typeof shape.content === 'string' ? new TextEncoder().encode(shape.content) : shape.content;
      return {
        shape,
        before: readBytes(bytes, shape.file),
        table: shape.file.endsWith('.xlsx') ? null : tableOf(shape),
      };
    });
    for (let i = 0; i < 20_000; i++) {
      const { shape, before, table } = shapes[i % shapes.length] as (typeof shapes)[number];
      const pick = picker(1_000_000_007 + i);
      const { outcome, mutation, after } = table
        ? mutateText(shape, table, before, pick)
        : mutateWorkbook(shape, before, pick);
      if (outcome === 'silently wrong') fail(`${shape.name}: ${mutation}, mutation ${i}`);
      const traced = await traces(data);
      const code = await tryImport(storage, { ...after, file: shape.file, encoding: null });
      counts[code === null ? 'imported' : 'refused']++;
      if (code !== null && (await traces(data)) !== traced)
        fail(`${shape.name}: refused with ${code}, and the database changed`);
    }
    print(
      `${counts.refused} refused with a code, the database unchanged after each; ${counts.imported} imported; none silently wrong.`,
    );
  } finally {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  }
  return ok;
}
