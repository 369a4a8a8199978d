import { createHash } from 'node:crypto';
import type { Digest } from '@seatwise/core';

/** SHA-256 by Node. */
export const nodeDigest: Digest = {
  sha256(parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  },
};
