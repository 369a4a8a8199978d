import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { SeatwiseError } from '@seatwise/core';
import type { FastifyRequest } from 'fastify';

/** A file of a form, on disk while it is used. */
export interface UploadedFile {
  readonly path: string;
  /** As the sender calls it. */
  readonly name: string;
  /** A text field of the form, trimmed; null where it is empty or not there. */
  readonly text: (field: string) => string | null;
}

/**
 * Keeps the file of a form in a folder of its own while `use` runs, and takes it away afterwards.
 * @param limit bytes of the file at most, where less than the server takes anyway
 * @throws SeatwiseError REQUEST_INVALID without a file or with a broken form, INPUT_TOO_LARGE
 */
export async function withUpload<Result>(
  request: FastifyRequest,
  use: (file: UploadedFile) => Promise<Result>,
  limit?: number,
): Promise<Result> {
  const upload = await request.file(limit === undefined ? {} : { limits: { fileSize: limit } }).catch(refused(limit));
  if (!upload) throw new SeatwiseError('REQUEST_INVALID', { detail: 'the form has no file' });
  const folder = await mkdtemp(join(tmpdir(), 'seatwise-upload-'));
  try {
    const path = join(folder, 'upload');
    await pipeline(upload.file, createWriteStream(path)).catch(refused(limit));
    if (upload.file.truncated) throw new SeatwiseError('INPUT_TOO_LARGE', { limit: limit ?? 'upload' });
    const text = (field: string) => {
      const held = upload.fields[field];
      const value = held && 'value' in held && typeof held.value === 'string' ? held.value.trim() : '';
      return value === '' ? null : value;
    };
    return await use({ path, name: upload.filename, text });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the reader of forms throws without a code is a form that ends early or is none. */
const refused = (limit: number | undefined) => (error: Error & { readonly code?: string }) => {
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') throw new SeatwiseError('INPUT_TOO_LARGE', { limit: limit ?? 'upload' });
  if (error.code !== undefined) throw error;
  throw new SeatwiseError('REQUEST_INVALID', { detail: error.message });
};
