import { SeatwiseError, utf8Bytes } from '@seatwise/core';
import { crc32 } from './xlsx/crc32.ts';

export interface ZippedFile {
  /** Path in the archive, parts divided by `/`. */
  readonly name: string;
  /** Calendar and clock of the stamp as UTC milliseconds; the format has no zone. */
  readonly stampAt: number;
  readonly bytes: Uint8Array;
}

/** Archives without the 64-bit extension end at 4 GiB; a little is left for the directory. */
export const ZIP_LIMIT_BYTES = 4_000_000_000;
const ZIP_LIMIT_FILES = 65_535;

/**
 * A ZIP archive (APPNOTE 6.3) piece by piece, with one file in memory at a time. Files are stored and not packed: documents and
 * pictures are already. Every size stands before its bytes, so that any reader opens it.
 * @throws SeatwiseError INPUT_TOO_LARGE beyond ZIP_LIMIT_BYTES or 65,535 files
 */
export async function* zipChunks(files: AsyncIterable<ZippedFile>): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let at = 0;
  for await (const { name, stampAt, bytes } of files) {
    if (at + bytes.length > ZIP_LIMIT_BYTES || directory.length === ZIP_LIMIT_FILES)
      throw new SeatwiseError('INPUT_TOO_LARGE', { limit: ZIP_LIMIT_BYTES });
    const path = utf8Bytes(name);
    const shared = [...dosTime(stampAt), crc32(bytes, 0), bytes.length, bytes.length];
    directory.push(
      record([SIGN.entry, VERSION, VERSION, UTF8, STORED, ...shared, path.length, 0, 0, 0, 0, 0, at], path),
    );
    const head = record([SIGN.file, VERSION, UTF8, STORED, ...shared, path.length, 0], path);
    yield head;
    yield bytes;
    at += head.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield* directory;
  yield record([SIGN.end, 0, 0, directory.length, directory.length, size, at, 0], new Uint8Array());
}

const SIGN = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 };
const VERSION = 20;
const UTF8 = 0x0800;
const STORED = 0;

/** Widths in bytes of the numbers of each record, in order. */
const WIDTHS: Readonly<Record<number, readonly number[]>> = {
  [SIGN.file]: [4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2],
  [SIGN.entry]: [4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4],
  [SIGN.end]: [4, 2, 2, 2, 2, 4, 4, 2],
};

function record(values: readonly number[], tail: Uint8Array): Uint8Array {
  const widths = WIDTHS[values[0] as number] as readonly number[];
  const length = widths.reduce((sum, width) => sum + width, 0);
  const bytes = new Uint8Array(length + tail.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [i, width] of widths.entries()) {
    if (width === 4) view.setUint32(at, values[i] as number, true);
    else view.setUint16(at, values[i] as number, true);
    at += width;
  }
  bytes.set(tail, length);
  return bytes;
}

/** Time and date of the format: two seconds exact, from 1980 on. */
function dosTime(at: number): [number, number] {
  const day = new Date(Math.max(at, Date.UTC(1980, 0, 1)));
  return [
    (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1),
    ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate(),
  ];
}
