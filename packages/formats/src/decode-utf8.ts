import type { Issue } from '@seatwise/core';

const CHUNK = 8192;

/** Strict UTF-8 to text, byte order mark removed. Bytes that are no text are an issue, and there is no text. */
export function decodeUtf8(bytes: Uint8Array): { text: string | null; issues: Issue[] } {
  const fail = (code: 'INPUT_BINARY' | 'INPUT_ENCODING' | 'INPUT_EMPTY', params: Issue['params'] = {}) => ({
    text: null,
    issues: [{ code, severity: 'error' as const, params }],
  });
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (bytes.length === start) return fail('INPUT_EMPTY');
  const parts: string[] = [];
  let codes: number[] = [];
  for (let i = start; i < bytes.length; ) {
    const byte = bytes[i] as number;
    if (byte === 0) return fail('INPUT_BINARY');
    const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
    if (length === 0 || i + length > bytes.length) return fail('INPUT_ENCODING', { encoding: 'UTF-8' });
    let code = length === 1 ? byte : byte & (0xff >> (length + 1));
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] as number;
      if ((next & 0xc0) !== 0x80) return fail('INPUT_ENCODING', { encoding: 'UTF-8' });
      code = (code << 6) | (next & 0x3f);
    }
    const overlong = (length === 3 && code < 0x800) || (length === 4 && code < 0x10000);
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      return fail('INPUT_ENCODING', { encoding: 'UTF-8' });
    codes.push(code);
    if (codes.length === CHUNK) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
    i += length;
  }
  parts.push(String.fromCodePoint(...codes));
  return { text: parts.join(''), issues: [] };
}
