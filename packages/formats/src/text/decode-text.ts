import type { Issue } from '@seatwise/core';
import { decodeUtf8 } from '../decode-utf8.ts';

export type LegacyEncoding = 'gb18030' | 'utf-16le' | 'utf-16be';
export type Encoding = 'utf-8' | 'utf-8-bom' | LegacyEncoding;

/** Decodes strictly, byte order mark removed; null when the bytes are no text of that encoding. Given by the app. */
export type DecodeLegacy = (bytes: Uint8Array, encoding: LegacyEncoding) => string | null;

/** Encoding that the first bytes announce; null when they announce none. */
export function announcedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Controls that no table holds: text with them was decoded with the wrong encoding or is none. */
const WRONG = /(?![\t\n\v\f\r])\p{Cc}|\p{Co}|\ufffd/u;

/** Bytes to text: byte order mark, then strict UTF-8, then GB18030. */
export function decodeText(
  bytes: Uint8Array,
  legacy: DecodeLegacy,
): { text: string | null; encoding: Encoding | null; issues: Issue[] } {
  const announced = announcedEncoding(bytes);
  if (announced === 'utf-16le' || announced === 'utf-16be') {
    const text = legacy(bytes, announced);
    return text === null || WRONG.test(text) ? failed(bytes, announced) : { text, encoding: announced, issues: [] };
  }
  const utf8 = decodeUtf8(bytes);
  if (utf8.text !== null) return { text: utf8.text, encoding: announced ?? 'utf-8', issues: [] };
  if (utf8.issues[0]?.code !== 'INPUT_ENCODING' || announced !== null)
    return { text: null, encoding: null, issues: utf8.issues };
  const text = legacy(bytes, 'gb18030');
  return text === null || WRONG.test(text)
    ? failed(bytes, 'UTF-8, GB18030')
    : { text, encoding: 'gb18030', issues: [] };
}

function failed(bytes: Uint8Array, encoding: string): { text: null; encoding: null; issues: Issue[] } {
  const binary = encoding !== 'utf-16le' && encoding !== 'utf-16be' && bytes.includes(0);
  const issue: Issue = binary
    ? { code: 'INPUT_BINARY', severity: 'error', params: {} }
    : { code: 'INPUT_ENCODING', severity: 'error', params: { encoding } };
  return { text: null, encoding: null, issues: [issue] };
}
