import { canonicalJson, type JsonObject } from '../canonical-json.ts';
import { splitColumns } from '../columns.ts';
import type { Digest } from '../ports.ts';
import { utf8Bytes } from '../utf8.ts';

export const ARTEFACT_KINDS = [
  'history',
  'forecast',
  'requirement',
  'schedule',
  'organisation',
  'capacity',
  'actuals',
  'metrics',
  'evidence',
  'score',
] as const;
export type ArtefactKind = (typeof ARTEFACT_KINDS)[number];

/** Version of the numbers: raised when the same inputs may give other results. */
export const ENGINE_VERSION = '0.1.0';

/** Points at an artefact by kind and content. */
export interface ArtefactRef {
  readonly kind: ArtefactKind;
  readonly id: string;
}

/** Where an artefact came from: everything needed to make it again. */
export interface Provenance {
  readonly inputs: readonly ArtefactRef[];
  readonly options: JsonObject;
  readonly engine: string;
}

/** An immutable result of a step. Its `id` is the SHA-256 of what it holds and of its provenance. */
export interface Artefact<Payload = unknown> extends ArtefactRef {
  readonly provenance: Provenance;
  readonly payload: Payload;
}

/**
 * Seals a step's result. The id is SHA-256 over the canonical JSON of
 * `{kind, provenance, header}` followed by path and little-endian bytes of each column, in path order.
 */
export function sealArtefact<Payload>(
  digest: Digest,
  kind: ArtefactKind,
  payload: Payload,
  inputs: readonly ArtefactRef[],
  options: JsonObject,
): Artefact<Payload> {
  const provenance: Provenance = { inputs, options, engine: ENGINE_VERSION };
  return { kind, id: artefactId(digest, kind, payload, provenance), provenance, payload };
}

/** The id that an artefact must have; differs from `artefact.id` when either was changed. */
export function artefactId(digest: Digest, kind: ArtefactKind, payload: unknown, provenance: Provenance): string {
  const { header, columns } = splitColumns(payload);
  const parts: Uint8Array[] = [utf8Bytes(canonicalJson({ kind, provenance, header }))];
  for (const [path, bytes] of columns) parts.push(utf8Bytes(`\n${path}\n`), bytes);
  return digest.sha256(parts);
}
