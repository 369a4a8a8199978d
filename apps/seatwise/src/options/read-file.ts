import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { SeatwiseError, throwOnError } from '@seatwise/core';
import { decodeUtf8 } from '@seatwise/formats';

/** Larger files are refused before they are read. */
const LIMIT = 512 * 1024 * 1024;

/** Bytes of a user's file, or a coded error that names it. */
export async function readBytes(path: string): Promise<Uint8Array> {
  const file = basename(path);
  const info = await stat(path).catch(() => null);
  if (!info) throw new SeatwiseError('INPUT_NOT_FOUND', {}, { file: path });
  if (!info.isFile()) throw new SeatwiseError('INPUT_NOT_READABLE', { detail: 'not a file' }, { file: path });
  if (info.size > LIMIT) throw new SeatwiseError('INPUT_TOO_LARGE', { limit: LIMIT }, { file });
  return await readFile(path).catch((error: Error) => {
    throw new SeatwiseError('INPUT_NOT_READABLE', { detail: error.message }, { file });
  });
}

/** Text of a user's file: strict UTF-8, with or without a byte order mark. */
export async function readText(path: string): Promise<string> {
  const { text, issues } = decodeUtf8(await readBytes(path));
  const file = basename(path);
  throwOnError(issues.map((issue) => ({ ...issue, file })));
  return text as string;
}
