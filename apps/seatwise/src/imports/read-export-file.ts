import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Progress, SeatwiseError } from '@seatwise/core';
import {
  announcedEncoding,
  type Encoding,
  type ExportOptions,
  type ExportRead,
  failedRead,
  isOldWorkbook,
  isZip,
  readSheets,
  TextExportReader,
} from '@seatwise/formats';
import { readWorkbookApart } from '../workers/read-workbook-apart.ts';

/** Larger files are refused before they are read. */
const TEXT_LIMIT = 2 * 1024 * 1024 * 1024;
const CHUNK = 1024 * 1024;

export type FileOptions = Omit<ExportOptions, 'file' | 'expectedRows'> & {
  /** How findings call the file; its own name when not given. */
  readonly name?: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
};

export interface FileRead extends ExportRead {
  readonly file: string;
  readonly encoding: Encoding | 'xlsx' | null;
}

/** Reads an export from a file of any size: text as it streams by, a workbook in a process of its own. Bad content is issues. */
export async function readExportFile(path: string, options: FileOptions): Promise<FileRead> {
  const file = options.name ?? basename(path);
  const info = await stat(path).catch(() => null);
  if (!info) throw new SeatwiseError('INPUT_NOT_FOUND', {}, { file: path });
  if (!info.isFile()) throw new SeatwiseError('INPUT_NOT_READABLE', { detail: 'not a file' }, { file: path });
  if (info.size > TEXT_LIMIT) throw new SeatwiseError('INPUT_TOO_LARGE', { limit: TEXT_LIMIT }, { file });
  try {
    const head = await headOf(path, file);
    if (isOldWorkbook(head)) throw new SeatwiseError('INPUT_WORKBOOK_OLD');
    if (isZip(head)) {
      const sheets = await readWorkbookApart(path, options.signal);
      return { ...readSheets(sheets, { ...options, file, expectedRows: 1024 }), file, encoding: 'xlsx' };
    }
    const announced = announcedEncoding(head);
    const tries: Encoding[] = announced ? [announced] : ['utf-8', 'gb18030'];
    for (const encoding of tries) {
      const read = await readText(path, file, encoding, info.size, options);
      if (read) return { ...read, file, encoding };
    }
    throw new SeatwiseError(!announced && head.includes(0) ? 'INPUT_BINARY' : 'INPUT_ENCODING', {
      encoding: announced ?? 'UTF-8, GB18030',
    });
  } catch (error) {
    if (error instanceof SeatwiseError && error.code === 'RUN_INTERRUPTED') throw error;
    return { ...failedRead(error, file), file, encoding: null };
  }
}

async function headOf(path: string, file: string): Promise<Uint8Array> {
  const handle = await open(path).catch((error: Error) => {
    throw new SeatwiseError('INPUT_NOT_READABLE', { detail: error.message }, { file });
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Null when the bytes are not of this encoding. */
async function readText(
  path: string,
  file: string,
  encoding: Encoding,
  size: number,
  { onProgress, signal, ...options }: FileOptions,
): Promise<ExportRead | null> {
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true });
  const handle = await open(path);
  let reader: TextExportReader | null = null;
  let done = 0;
  try {
    const buffer = Buffer.alloc(CHUNK);
    for (;;) {
      if (signal?.aborted) throw new SeatwiseError('RUN_INTERRUPTED');
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, done);
      const piece = buffer.subarray(0, bytesRead);
      done += bytesRead;
      const text = decoded(decoder, piece, bytesRead === 0);
      if (text === null) return null;
      if (text.includes('\0')) throw new SeatwiseError('INPUT_BINARY');
      // GB18030 takes nearly any bytes for text: what then has control or private characters was none.
      if (encoding === 'gb18030' && /(?![\t\n\v\f\r])\p{Cc}|\p{Co}/u.test(text)) return null;
      reader ??= new TextExportReader({ ...options, file, expectedRows: rowsIn(piece, size) });
      reader.push(text);
      onProgress?.({ done, total: size });
      if (bytesRead === 0) return reader.end();
    }
  } finally {
    await handle.close();
  }
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array, last: boolean): string | null {
  try {
    return decoder.decode(piece, { stream: !last });
  } catch {
    return null;
  }
}

/** Rows of a file of `size` bytes that begins like this. */
function rowsIn(piece: Uint8Array, size: number): number {
  let lines = 1;
  for (const byte of piece) if (byte === 10) lines++;
  return Math.ceil((lines * 1.05 * size) / Math.max(1, piece.length)) + 16;
}
