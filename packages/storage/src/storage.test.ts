import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Artefact, type Digest, type IntervalRecords, sealArtefact } from '@seatwise/core';
import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { DATABASE_FILE, openStorage } from './index.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openDatabase } from './open-database.ts';

const digest: Digest = {
  sha256: (parts) => [...parts].reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
};
const by = { actor: 'li', at: 1_770_000_000_000, reason: 'test' };
const temporary = () => mkdtemp(join(tmpdir(), 'seatwise-storage-'));
const open = async () => {
  const folder = await temporary();
  return { folder, storage: await openStorage({ folder, digest }) };
};
const code = (expected: string) => expect.objectContaining({ code: expected });

const recordsOf = (file: string, values: readonly number[], facts: IntervalRecords['facts'] = {}): IntervalRecords => ({
  file,
  queues: [
    { id: '热线', channel: 'voice' },
    { id: 'chat', channel: 'chat' },
  ],
  queue: Int32Array.from(values, (_, i) => i % 2),
  start: Float64Array.from(values, (_, i) => 1_767_225_600_000 + i * 37 * 900_000),
  row: Int32Array.from(values, (_, i) => i + 2),
  facts: { offered: Float64Array.from(values), ...facts },
  thresholds: { answerThreshold: 20, shortAbandonThreshold: null },
  intervalMinutes: 15,
});

describe('layers of observations', () => {
  const of = (measure: string, values: Record<string, number>) =>
    Object.entries(values).map(([date, value]) => ({ date, site: '*', queue: '*', measure, value, n: 1 }));

  it('cover each other by kind and day; undo gives back what was covered', async () => {
    const { storage } = await open();
    const file = (name: string, kind: string, observations: ReturnType<typeof of>) => ({
      file: name,
      kind,
      rows: 3,
      observations,
    });
    const old = file('a.csv', 'surveys', of('csat.score_5', { '2026-01-01': 1, '2026-01-02': 2, '2026-01-05': 5 }));
    const other = file('b.csv', 'costs', of('cost.total', { '2026-01-01': 9 }));
    const next = file('c.csv', 'surveys', of('csat.score_5', { '2026-01-02': 7, '2026-01-04': 8 }));
    const results = await storage.layers.importObservations('c', [old, other], by);
    expect(results.map(({ existing }) => existing)).toEqual([false, false]);
    await storage.layers.importObservations('c', [next], by);
    const values = async () =>
      (await storage.layers.readObservations('c')).map(({ date, value }) => `${date.slice(8)}=${value}`);
    expect((await values()).sort()).toEqual(['01=1', '01=9', '02=7', '04=8', '05=5']);
    expect((await storage.layers.importObservations('c', [next], by))[0]).toMatchObject({ existing: true });
    await storage.layers.setActive('c', 'import-3', false, by);
    expect((await values()).sort()).toEqual(['01=1', '01=9', '02=2', '05=5']);
    expect(await storage.layers.readRecords('c')).toEqual([]);
    await storage.close();
  });
});

describe('layers', () => {
  it('give records back as they were, in any order of rows, with unknown values', async () => {
    const { storage } = await open();
    const numbers = fc.array(fc.oneof(fc.double(), fc.constant(Number.NaN)), { minLength: 1, maxLength: 200 });
    let n = 0;
    await fc.assert(
      fc.asyncProperty(numbers, async (values) => {
        const center = `c${n++}`;
        const records = recordsOf('x.csv', values, { talkTime: Float64Array.from(values).reverse() });
        await storage.layers.importAll(center, [records], by);
        expect(await storage.layers.readRecords(center)).toEqual([records]);
        // Some days of it: their rows, in the order of the file.
        const third = records.start[Math.min(2, values.length - 1)] as number;
        const [part] = await storage.layers.readRecords(center, { start: records.start[0] as number, end: third + 1 });
        const rows = records.start.filter((at) => Math.floor(at / 86_400_000) <= Math.floor(third / 86_400_000));
        expect(part?.start).toEqual(rows);
        expect(part?.facts.talkTime).toEqual(records.facts.talkTime?.slice(0, rows.length));
        expect(await storage.layers.readRecords(center, { start: 0, end: 1 })).toEqual([]);
      }),
      { numRuns: 25 },
    );
    await storage.close();
  });

  it('come oldest first, undo and restore, and are not stored twice', async () => {
    const { storage } = await open();
    const [a, b] = [recordsOf('a.csv', [1, 2]), recordsOf('b.csv', [3, 4])];
    const results = await storage.layers.importAll('c', [a, b], by);
    expect(results.map(({ layer, existing }) => [layer.id, existing])).toEqual([
      ['import-1', false],
      ['import-2', false],
    ]);
    expect((await storage.layers.importAll('c', [a], by))[0]).toMatchObject({
      existing: true,
      layer: { id: 'import-1' },
    });
    await storage.layers.setActive('c', 'import-2', false, by);
    expect((await storage.layers.readRecords('c')).map(({ file }) => file)).toEqual(['a.csv']);
    await expect(storage.layers.setActive('c', 'import-2', false, by)).rejects.toThrow(code('STORAGE_UNDONE'));
    await expect(storage.layers.setActive('c', 'import-9', false, by)).rejects.toThrow(code('STORAGE_NOT_FOUND'));
    await storage.layers.setActive('c', 'import-2', true, by);
    expect((await storage.layers.readRecords('c')).map(({ file }) => file)).toEqual(['a.csv', 'b.csv']);
    expect(await storage.layers.readRecords('other')).toEqual([]);
    await storage.close();
  });
});

describe('artefacts', () => {
  const artefact = (n: number): Artefact<{ values: Float64Array; note: string }> =>
    sealArtefact(digest, 'forecast', { values: Float64Array.of(n, Number.NaN), note: '预测' }, [], { n });

  it('come back with their id proved, the latest first, and saving twice is saving once', async () => {
    const { storage } = await open();
    await storage.artefacts.saveAll('c', [artefact(1), artefact(2)], by);
    await storage.artefacts.saveAll('c', [artefact(2)], by);
    expect(await storage.artefacts.latest('c', 'forecast')).toEqual({
      ...artefact(2),
      version: 2,
      at: by.at,
      actor: 'li',
    });
    await storage.artefacts.saveAll('c', [artefact(1)], by);
    expect(await storage.artefacts.latest('c', 'forecast')).toMatchObject({ id: artefact(1).id, version: 3 });
    expect(await storage.artefacts.list('c', 10)).toHaveLength(2);
    expect(await storage.artefacts.latest('c', 'score')).toBeNull();
    await storage.close();
  });

  it('are listed by kind, and tell the grain of their grid without their content', async () => {
    const { storage, folder } = await open();
    const gridded = sealArtefact(digest, 'schedule', { grid: { intervalMinutes: 30 } }, [], {});
    await storage.artefacts.saveAll('c', [artefact(1), gridded, artefact(2)], by);
    expect((await storage.artefacts.list('c', 10, 'schedule')).map(({ id }) => id)).toEqual([gridded.id]);
    expect(await storage.artefacts.list('c', 1, 'forecast')).toHaveLength(1);
    expect(await storage.artefacts.grainOf('c', 'schedule', gridded.id)).toBe(30);
    expect(await storage.artefacts.grainOf('c', 'forecast', artefact(1).id)).toBeNull();
    await expect(storage.artefacts.grainOf('other', 'schedule', gridded.id)).rejects.toThrow(code('STORAGE_NOT_FOUND'));
    const other = new DatabaseSync(join(folder, DATABASE_FILE));
    other.exec("delete from artefacts where kind = 'schedule'");
    other.close();
    expect(await storage.artefacts.grainOf('c', 'schedule', gridded.id)).toBe(30);
    await storage.close();
  });

  it('that were changed behind our back are found out', async () => {
    const { storage, folder } = await open();
    await storage.artefacts.saveAll('c', [artefact(1)], by);
    const other = new DatabaseSync(join(folder, DATABASE_FILE));
    other.exec("update artefacts set header = replace(header, '预测', '实际')");
    other.close();
    await expect(storage.artefacts.latest('c', 'forecast')).rejects.toThrow(code('STORAGE_CORRUPT'));
    await storage.close();
  });

  it('are published at a time that cannot be back-dated', async () => {
    const { storage } = await open();
    const one = artefact(1);
    await storage.artefacts.saveAll('c', [one], by);
    const days = { from: '2026-03-01', to: '2026-03-31' };
    await storage.publications.publish('c', one, days, by);
    await expect(storage.publications.publish('c', one, days, { ...by, at: by.at - 1 })).rejects.toThrow(
      code('STORAGE_CONFLICT'),
    );
    await expect(storage.publications.publish('c', { ...one, id: 'x' }, days, by)).rejects.toThrow(
      code('STORAGE_NOT_FOUND'),
    );
    expect(await storage.publications.list('c')).toMatchObject([{ publicationId: 'publication-1', ...days }]);
    await storage.close();
  });
});

describe('documents', () => {
  it('lock by version', async () => {
    const { storage } = await open();
    expect(await storage.documents.save('c', 'settings', { zone: 'UTC' }, null, by)).toBe(1);
    expect(await storage.documents.save('c', 'settings', { zone: 'Asia/Shanghai' }, 1, by)).toBe(2);
    await expect(storage.documents.save('c', 'settings', {}, 1, by)).rejects.toThrow(code('STORAGE_CONFLICT'));
    expect(await storage.documents.read('c', 'settings')).toEqual({ value: { zone: 'Asia/Shanghai' }, version: 2 });
    expect(await storage.documents.read('c', 'nothing')).toBeNull();
    await storage.close();
  });

  it('and everything else leave a line in a log that nobody can change', async () => {
    const { storage, folder } = await open();
    await storage.documents.save('c', 'settings', {}, null, by);
    await storage.layers.importAll('c', [recordsOf('a.csv', [1])], by);
    await expect(storage.documents.save('c', 'settings', {}, 7, by)).rejects.toThrow();
    const changes = await storage.changes('c', 10);
    expect(changes.map(({ action, subject, actor, reason }) => [action, subject, actor, reason])).toEqual([
      ['layer.import', 'import-1', 'li', 'test'],
      ['document.save', 'settings', 'li', 'test'],
    ]);
    await storage.close();
    const raw = new DatabaseSync(join(folder, DATABASE_FILE));
    expect(() => raw.exec("update changes set actor = 'x'")).toThrow(/append-only/);
    expect(() => raw.exec('delete from changes')).toThrow(/append-only/);
    raw.close();
  });
});

describe('the database file', () => {
  it('refuses what SQLite would bend', async () => {
    const db = await openDatabase(join(await temporary(), DATABASE_FILE));
    for (const value of [new Date(0), { a: 1 }, true, undefined, Number.NaN]) {
      await expect(
        db
          .selectFrom('layers')
          .selectAll()
          .where('center', '=', value as never)
          .execute(),
      ).rejects.toThrow(code('STORAGE_PARAMETER'));
    }
    await db.destroy();
  });

  it('is written through to the disk, and reads what a statement returns', async () => {
    const db = await openDatabase(join(await temporary(), DATABASE_FILE));
    const pragma = async (name: string) =>
      (await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(db)).rows[0];
    expect(await pragma('journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(await pragma('synchronous')).toEqual({ synchronous: 2 });
    expect(await pragma('foreign_keys')).toEqual({ foreign_keys: 1 });
    const row = { center: 'c', name: 'n', version: 1, value: '1' };
    expect(await db.insertInto('documents').values(row).returning('name').execute()).toEqual([{ name: 'n' }]);
    await db.destroy();
  });

  it('keeps nothing of a migration that fails', async () => {
    const path = join(await temporary(), DATABASE_FILE);
    const broken = {
      up: async (db: Kysely<unknown>) => {
        await db.schema.createTable('half').addColumn('a', 'integer').execute();
        throw new Error('broken');
      },
    };
    await expect(openDatabase(path, { ...MIGRATIONS, '002-broken': broken })).rejects.toThrow('broken');
    const db = await openDatabase(path);
    const tables = await db.introspection.getTables();
    expect(tables.map(({ name }) => name)).not.toContain('half');
    await db.destroy();
  });

  it('of a newer Seatwise, of somebody else, or that is no database, is left alone with a code', async () => {
    const path = join(await temporary(), DATABASE_FILE);
    const newer = { up: async () => {} };
    await (await openDatabase(path, { ...MIGRATIONS, '999-newer': newer })).destroy();
    await expect(openDatabase(path)).rejects.toThrow(code('STORAGE_NEWER'));

    const text = join(await temporary(), DATABASE_FILE);
    await writeFile(text, 'this is no database, and long enough to be read as one '.repeat(20));
    await expect(openDatabase(text)).rejects.toThrow(code('STORAGE_NOT_OURS'));

    const foreign = join(await temporary(), DATABASE_FILE);
    const other = new DatabaseSync(foreign);
    other.exec('create table theirs (a)');
    other.close();
    await expect(openDatabase(foreign)).rejects.toThrow(code('STORAGE_NOT_OURS'));

    const file = join(await temporary(), 'file');
    await writeFile(file, '');
    await expect(openDatabase(join(file, DATABASE_FILE))).rejects.toThrow(code('STORAGE_READ_ONLY'));
  });
});

describe('kill -9', () => {
  it('loses nothing that was acknowledged', async () => {
    const folder = await temporary();
    const acknowledged: string[] = [];
    let next = 0;
    for (const after of [400, 650, 900]) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'kill-nine.fixture.ts'), folder, String(next)]);
      acknowledged.push(...(await killed(child, after)));
      next = acknowledged.length === 0 ? 0 : Number(acknowledged.at(-1)?.split(' ')[0]) + 2;
    }
    expect(acknowledged.length).toBeGreaterThan(5);
    const storage = await openStorage({ folder, digest });
    const layers = new Map((await storage.layers.list('c')).map((layer) => [layer.id, layer]));
    const records = new Map((await storage.layers.readRecords('c')).map((one) => [one.file, one]));
    for (const line of acknowledged) {
      const [n = '', id = ''] = line.split(' ');
      expect(layers.get(id)?.content.file).toBe(`${n}.csv`);
      expect(records.get(`${n}.csv`)?.facts.offered?.[959]).toBe(Number(n) + 959);
    }
    await storage.close();
    const raw = new DatabaseSync(join(folder, DATABASE_FILE));
    expect(raw.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    raw.close();
    expect(existsSync(join(folder, DATABASE_FILE))).toBe(true);
  });
});

/** Lets a child write for a while after its first line, kills it, and answers the lines it had said in full. */
function killed(child: ChildProcess, after: number): Promise<string[]> {
  return new Promise((resolve) => {
    let said = '';
    child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}
