import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Digest, SeatwiseError } from '@seatwise/core';

/** Folder of the kept files in a data folder. */
const FOLDER = 'files';

/** Files begun by this process: two uploads of the same bytes at once write each its own. */
let written = 0;

/** Files that are kept as they came, each under the SHA-256 of its bytes: the same bytes are there once, and never change. */
export class ContentFiles {
  readonly #folder: string;
  readonly #digest: Digest;

  constructor(folder: string, digest: Digest) {
    this.#folder = join(folder, FOLDER);
    this.#digest = digest;
  }

  /** Keeps bytes and answers their SHA-256. They are on disk, whole, when it returns. */
  async keep(bytes: Uint8Array): Promise<string> {
    const hash = this.#digest.sha256([bytes]);
    const path = this.#pathOf(hash);
    const known = await stat(path).catch(() => null);
    if (known?.size === bytes.length) return hash;
    await mkdir(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}-${++written}.part`;
    try {
      const file = await open(unfinished, 'w', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return hash;
  }

  /**
   * The bytes of a hash, proved by it.
   * @throws SeatwiseError STORAGE_CORRUPT where they are gone or others
   */
  async read(hash: string): Promise<Uint8Array> {
    const bytes = await readFile(this.#pathOf(hash)).catch(() => null);
    if (bytes === null || this.#digest.sha256([bytes]) !== hash)
      throw new SeatwiseError('STORAGE_CORRUPT', { subject: `file ${hash}` });
    return bytes;
  }

  #pathOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new SeatwiseError('STORAGE_CORRUPT', { subject: `file ${hash}` });
    return join(this.#folder, hash.slice(0, 2), hash);
  }
}
