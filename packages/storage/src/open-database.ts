import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SeatwiseError } from '@seatwise/core';
import { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { MIGRATIONS } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { NodeSqliteDialect } from './sqlite-driver.ts';

/** "SEAT": says in the file's header whose it is. */
const APPLICATION_ID = 0x53454154;
const BUSY_MILLISECONDS = 5000;

/**
 * Opens the database file, makes it when it is not there, and brings it to this version.
 * @throws SeatwiseError STORAGE_READ_ONLY, STORAGE_NOT_OURS, STORAGE_NEWER, STORAGE_BUSY
 */
export async function openDatabase(
  path: string,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<Kysely<Schema>> {
  const database = openFile(path);
  try {
    prepare(database, path);
  } catch (error) {
    database.close();
    throw storageError(error, path);
  }
  const db = new Kysely<Schema>({ dialect: new NodeSqliteDialect(database) });
  try {
    await migrate(db, path, migrations);
  } catch (error) {
    await db.destroy();
    throw storageError(error, path);
  }
  return db;
}

function openFile(path: string): DatabaseSync {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return new DatabaseSync(path);
  } catch (error) {
    throw storageError(error, path);
  }
}

function prepare(database: DatabaseSync, path: string): void {
  database.exec(`pragma busy_timeout = ${BUSY_MILLISECONDS}`);
  const { application_id: owner } = database.prepare('pragma application_id').get() as { application_id: number };
  const { count } = database.prepare('select count(*) as count from sqlite_master').get() as { count: number };
  if (owner !== APPLICATION_ID && count > 0) throw new SeatwiseError('STORAGE_NOT_OURS', { path });
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  if (owner !== APPLICATION_ID) database.exec(`pragma application_id = ${APPLICATION_ID}`);
}

async function migrate(
  db: Kysely<Schema>,
  path: string,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const known = Object.keys(migrations).sort();
  const done = await executed(db);
  const strange = done.find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new SeatwiseError('STORAGE_NEWER', { path, found: strange, known: known.at(-1) ?? '' });
  }
  if (done.length === known.length) return;
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Names of the migrations that have run on this file. */
async function executed(db: Kysely<Schema>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}

/** SQLite's and the file system's complaints as codes. */
function storageError(error: unknown, path: string): unknown {
  if (error instanceof SeatwiseError) return error;
  const { code, errcode, message = '' } = error as { code?: string; errcode?: number; message?: string };
  const primary = (errcode ?? 0) & 0xff;
  if (primary === 26) return new SeatwiseError('STORAGE_NOT_OURS', { path });
  if (primary === 5 || primary === 6) return new SeatwiseError('STORAGE_BUSY', { path });
  const refused =
    code === 'EACCES' ||
    code === 'EROFS' ||
    code === 'EPERM' ||
    code === 'ENOTDIR' ||
    code === 'EEXIST' ||
    code === 'ENOENT';
  if (refused || primary === 8 || primary === 14 || /unable to open|readonly/.test(message)) {
    return new SeatwiseError('STORAGE_READ_ONLY', { path: existsSync(path) ? path : dirname(path) });
  }
  return error;
}
