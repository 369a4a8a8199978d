import { decodeUtf8 } from '../decode-utf8.ts';

/** Strict UTF-8 that comes in pieces, cut anywhere. */
export class Utf8Pieces {
  #rest = new Uint8Array(0);

  /** The text of the piece as far as its characters are whole; null when the bytes are not UTF-8. */
  push(piece: Uint8Array, last: boolean): string | null {
    const bytes = new Uint8Array(this.#rest.length + piece.length);
    bytes.set(this.#rest);
    bytes.set(piece, this.#rest.length);
    const end = last ? bytes.length : wholeCharacters(bytes);
    this.#rest = bytes.slice(end);
    return end === 0 ? '' : (decodeUtf8(bytes.subarray(0, end)).text ?? (isMark(bytes.subarray(0, end)) ? '' : null));
  }
}

const isMark = (bytes: Uint8Array): boolean => bytes.length === 3 && bytes[0] === 0xef && bytes[1] === 0xbb;

/** Where the last character that is whole ends. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
