import { canonicalJson, compareText, type Digest, utf8Bytes } from '@seatwise/core';

/** A value that holds no other, with the way to it: `assessment.evidence.3.state`. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every leaf of a JSON value, keys by code point. Empty lists and objects are leaves too. */
export function leavesOf(value: unknown, path: string): Leaf[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap((one, i) => leavesOf(one, `${path}.${i}`));
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .toSorted(([a], [b]) => compareText(a, b));
    if (entries.length > 0) return entries.flatMap(([key, one]) => leavesOf(one, `${path}.${key}`));
  }
  return [{ path, value }];
}

/** Hex digits kept of a leaf's hash: enough to name a change; the whole document has its full hash. */
const DIGITS = 16;

export const leafHash = ({ path, value }: Leaf, digest: Digest): string =>
  digest.sha256([utf8Bytes(`${path}\n${canonicalJson(value)}`)]).slice(0, DIGITS);

/** Hashes of all leaves, one after the other. */
export const leafHashes = (value: unknown, path: string, digest: Digest): string =>
  leavesOf(value, path)
    .map((leaf) => leafHash(leaf, digest))
    .join('');

export const splitHashes = (text: string): string[] => text.match(new RegExp(`.{1,${DIGITS}}`, 'g')) ?? [];

export interface Difference {
  readonly where: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** First leaf that two values do not share; null when they are alike. */
export function firstDifference(expected: unknown, found: unknown, path: string): Difference | null {
  const [a, b] = [leavesOf(expected, path), leavesOf(found, path)];
  const [known, held] = [
    new Map(a.map((leaf) => [leaf.path, leaf.value])),
    new Map(b.map((leaf) => [leaf.path, leaf.value])),
  ];
  for (const { path: where, value } of b) {
    if (!known.has(where)) return { where, expected: 'nothing', found: value };
    if (canonicalJson(known.get(where)) !== canonicalJson(value))
      return { where, expected: known.get(where), found: value };
  }
  const gone = a.find((leaf) => !held.has(leaf.path));
  return gone ? { where: gone.path, expected: gone.value, found: 'nothing' } : null;
}
