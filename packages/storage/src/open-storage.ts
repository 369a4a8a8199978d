import { join } from 'node:path';
import type { Change, Digest } from '@seatwise/core';
import { AgentDays } from './agent-days.ts';
import { AgentTimes } from './agent-times.ts';
import { Artefacts } from './artefacts.ts';
import { type ChangeFilter, changesAfter, listActors, listChanges } from './change-log.ts';
import { ContentFiles } from './content-files.ts';
import { DatedRecords } from './dated-records.ts';
import { Documents } from './documents.ts';
import { Edits } from './edits.ts';
import { Layers } from './layers.ts';
import { openDatabase } from './open-database.ts';
import { Publications } from './publications.ts';

/** Name of the database file in a data folder. */
export const DATABASE_FILE = 'seatwise.db';

/** Everything that a center keeps. Every write names who, when and why, and goes into the change log with it. */
export interface Storage {
  readonly layers: Layers;
  readonly edits: Edits;
  readonly artefacts: Artefacts;
  readonly documents: Documents;
  readonly publications: Publications;
  readonly records: DatedRecords;
  readonly agentTimes: AgentTimes;
  readonly agentDays: AgentDays;
  readonly files: ContentFiles;
  /** The newest lines of the change log, newest first. */
  changes(center: string, limit: number, filter?: ChangeFilter): Promise<Change[]>;
  /** Lines of the change log after one, oldest first; also those that another process wrote. */
  changesAfter(center: string, sequence: number, limit: number): Promise<Change[]>;
  /** Everyone who has written, by name. */
  actors(center: string): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Opens the storage of a data folder; makes folder and file when they are not there.
 * @throws SeatwiseError STORAGE_READ_ONLY, STORAGE_NOT_OURS, STORAGE_NEWER, STORAGE_BUSY
 */
export async function openStorage({ folder, digest }: { folder: string; digest: Digest }): Promise<Storage> {
  const db = await openDatabase(join(folder, DATABASE_FILE));
  return {
    layers: new Layers(db, digest),
    edits: new Edits(db),
    artefacts: new Artefacts(db, digest),
    documents: new Documents(db),
    publications: new Publications(db),
    records: new DatedRecords(db),
    agentTimes: new AgentTimes(db),
    agentDays: new AgentDays(db),
    files: new ContentFiles(folder, digest),
    changes: (center, limit, filter) => listChanges(db, center, limit, filter),
    changesAfter: (center, sequence, limit) => changesAfter(db, center, sequence, limit),
    actors: (center) => listActors(db, center),
    close: () => db.destroy(),
  };
}
