import { SeatwiseError } from '@seatwise/core';
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

/** Bounds of what a workbook may cost. */
export interface WorkbookLimits {
  readonly entries: number;
  /** Bytes of one part and of all parts together, unpacked. */
  readonly partBytes: number;
  readonly totalBytes: number;
  /** Unpacked bytes for each packed one. */
  readonly ratio: number;
  readonly cells: number;
  readonly rows: number;
  readonly columns: number;
  readonly sheets: number;
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 2000,
  partBytes: 256 * 1024 * 1024,
  totalBytes: 400 * 1024 * 1024,
  ratio: 100,
  cells: 4_000_000,
  rows: 1_048_576,
  columns: 2000,
  sheets: 200,
};

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly checksum: number;
  readonly offset: number;
}

const wrong = (detail: string) => new SeatwiseError('INPUT_WORKBOOK', { detail });
export const tooMuch = (limit: string) => new SeatwiseError('INPUT_WORKBOOK_LIMIT', { limit });

/** Small parts of plain XML pack very well: the ratio counts from this size on. */
const RATIO_FROM = 4 * 1024 * 1024;

/**
 * A zip archive, opened part by part. Sizes that the archive declares are not believed: bytes are counted while they come out.
 * @throws SeatwiseError INPUT_WORKBOOK, INPUT_WORKBOOK_LIMIT
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #limits: WorkbookLimits;
  readonly #entries = new Map<string, Entry>();
  #unpacked = 0;

  constructor(bytes: Uint8Array, limits: WorkbookLimits) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    this.#readDirectory();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Gives the bytes of a part piece by piece. */
  read(name: string, onPiece: (piece: Uint8Array, last: boolean) => void): void {
    const entry = this.#entries.get(name);
    if (!entry) throw wrong(`part ${name} is missing`);
    const data = this.#data(entry);
    let size = 0;
    let checksum = 0;
    const count = (piece: Uint8Array) => {
      size += piece.length;
      checksum = crc32(piece, checksum);
      this.#unpacked += piece.length;
      if (size > this.#limits.partBytes || this.#unpacked > this.#limits.totalBytes)
        throw tooMuch(`${this.#limits.totalBytes / 1024 / 1024} MB`);
      if (size > RATIO_FROM && size > data.length * this.#limits.ratio) throw tooMuch(`1:${this.#limits.ratio}`);
    };
    if (entry.method === 0) {
      count(data);
      if (checksum !== entry.checksum) throw wrong(`part ${name} is damaged`);
      onPiece(data, true);
      return;
    }
    if (entry.method !== 8) throw wrong(`compression method ${entry.method}`);
    let ended = false;
    const inflate = new Inflate((piece, last) => {
      count(piece);
      ended ||= last;
      onPiece(piece, last);
    });
    // Small steps, so that the counters stop a bomb before it has unfolded.
    const step = 16 * 1024;
    try {
      for (let at = 0; at < data.length; at += step)
        inflate.push(data.subarray(at, at + step), at + step >= data.length);
    } catch (error) {
      if (error instanceof SeatwiseError) throw error;
      throw wrong(`part ${name} is damaged`);
    }
    if (!ended) throw wrong(`part ${name} ends early`);
    // A bit that flipped on the way may leave a readable number behind, but not the checksum.
    if (checksum !== entry.checksum) throw wrong(`part ${name} is damaged`);
  }

  #data({ offset, packed }: Entry): Uint8Array {
    if (offset + 30 > this.#bytes.length || this.#view.getUint32(offset, true) !== 0x04034b50)
      throw wrong('a part is not where it should be');
    const start = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
    if (start + packed > this.#bytes.length) throw wrong('the file ends early');
    return this.#bytes.subarray(start, start + packed);
  }

  #readDirectory(): void {
    const view = this.#view;
    const length = this.#bytes.length;
    let end = -1;
    for (let at = length - 22; at >= Math.max(0, length - 22 - 65_535); at--) {
      if (view.getUint32(at, true) === 0x06054b50) {
        end = at;
        break;
      }
    }
    if (end < 0) throw wrong('it is no zip archive, or it ends early');
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > this.#limits.entries || count === 0xffff) throw tooMuch(`${this.#limits.entries} parts`);
    for (let i = 0; i < count; i++) {
      if (at + 46 > length || view.getUint32(at, true) !== 0x02014b50) throw wrong('its directory is damaged');
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
        view.getUint16(at + place, true),
      ) as [number, number, number];
      const flags = view.getUint16(at + 8, true);
      if ((flags & 1) === 1) throw new SeatwiseError('INPUT_WORKBOOK_OLD');
      const name = asciiName(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      if (this.#entries.has(name)) throw wrong(`part ${name} stands in it twice`);
      this.#entries.set(name, {
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + extraLength + commentLength;
    }
  }
}

const asciiName = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
