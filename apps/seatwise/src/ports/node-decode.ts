import type { DecodeLegacy } from '@seatwise/formats';

/** Decodes GB18030 and UTF-16 strictly. */
export const nodeDecode: DecodeLegacy = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
