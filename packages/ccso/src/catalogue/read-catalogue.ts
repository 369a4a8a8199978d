import { canonicalJson, type Digest, type Issue, SeatwiseError, utf8Bytes } from '@seatwise/core';
import { CATALOGUE_SCHEMA, type Catalogue } from './schema.ts';

/** Reads a catalogue from parsed JSON. @throws SeatwiseError CATALOGUE_INVALID with every fault of form among its issues */
export function readCatalogue(document: unknown): Catalogue {
  const read = CATALOGUE_SCHEMA.safeParse(document);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }): Issue => {
    const detail = `${path.map(String).join('.')}: ${message}`;
    return { code: 'CATALOGUE_INVALID', severity: 'error', params: { detail } };
  });
  throw new SeatwiseError('CATALOGUE_INVALID', (issues[0] as Issue).params, {}, issues);
}

const hashes = new WeakMap<Catalogue, string>();

/** SHA-256 over the canonical JSON of a catalogue. */
export function catalogueHash(catalogue: Catalogue, digest: Digest): string {
  const known = hashes.get(catalogue);
  if (known !== undefined) return known;
  const hash = digest.sha256([utf8Bytes(canonicalJson(catalogue))]);
  hashes.set(catalogue, hash);
  return hash;
}
