import { type ChangeBy, type Layer, type Progress, SeatwiseError, throwOnError } from '@seatwise/core';
import { type LayerPreview, previewLayer } from '@seatwise/history';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import type { FileRead } from './read-export-file.ts';

export interface Imported {
  readonly read: FileRead;
  readonly layer: Layer;
  readonly existing: boolean;
}

/** Files that can become history, or the error that says why not. */
export function throwUnlessHistory(reads: readonly FileRead[]): void {
  throwOnError(reads.flatMap(({ issues }) => issues));
  for (const { kind, records, file } of reads)
    if (!records || (kind !== 'history' && kind !== 'contacts'))
      throw new SeatwiseError('INPUT_KIND', { kind }, { file });
}

/** Stores files as layers, all of them or none. @throws SeatwiseError with every finding */
export async function importReads(
  storage: Storage,
  reads: readonly FileRead[],
  { zone, by, onProgress }: { zone: string; by: ChangeBy; onProgress?: (progress: Progress) => void },
): Promise<Imported[]> {
  throwUnlessHistory(reads);
  await new CenterStore(storage).ensure(zone, by);
  const records = reads.flatMap((read) => read.records ?? []);
  const results = await storage.layers.importAll(CENTER_ID, records, by, onProgress);
  return results.map(({ layer, existing }, i) => ({ read: reads[i] as FileRead, layer, existing }));
}

/** What each file would change, on top of what is stored and of the files before it. Nothing is written. */
export async function previewReads(
  storage: Storage | null,
  reads: readonly FileRead[],
  zone: string,
): Promise<(LayerPreview | null)[]> {
  const layers = storage ? await storage.layers.readRecords(CENTER_ID) : [];
  return reads.map(({ records }) => {
    if (!records) return null;
    const preview = previewLayer(records, layers, zone);
    layers.push(records);
    return preview;
  });
}
