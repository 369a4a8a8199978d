import { canonicalJson, type Digest, ENGINE_VERSION, type Score, SeatwiseError, utf8Bytes } from '@seatwise/core';
import { z } from 'zod';
import { type AssessmentDocument, evidenceOfDocument, readAssessment } from '../assessment/document.ts';
import { catalogueHash, readCatalogue } from '../catalogue/read-catalogue.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { bilingual } from '../catalogue/schema-parts.ts';
import { scoreAssessment } from '../score/score-assessment.ts';
import { type Difference, firstDifference, leafHash, leafHashes, leavesOf, splitHashes } from './leaves.ts';

/** Signs with Ed25519; the key stays with the app. */
export interface Signer {
  /** Public key as base64 of its SPKI form (RFC 8410). */
  readonly publicKey: string;
  /** Signature in base64. */
  sign(message: Uint8Array): string;
}

export interface BundlePorts {
  readonly digest: Digest;
  /** True when the Ed25519 signature (RFC 8032) of a message holds. False for anything that is no key or no signature. */
  verify(publicKey: string, message: Uint8Array, signature: string): boolean;
}

const BUNDLE_SCHEMA = z.strictObject({
  kind: z.literal('seatwise-bundle'),
  disclaimer: bilingual,
  documents: z.strictObject({ catalogue: z.unknown(), assessment: z.unknown(), score: z.unknown() }),
  manifest: z.strictObject({
    engine: z.string(),
    disclaimer: bilingual,
    documents: z.array(
      z.strictObject({
        name: z.enum(['catalogue', 'assessment', 'score']),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** Hash of every value, so that a change can be named. */
        leaves: z.string().regex(/^[0-9a-f]*$/),
      }),
    ),
  }),
  signature: z.strictObject({ algorithm: z.literal('Ed25519'), publicKey: z.string(), value: z.string() }),
});
/** A result with everything it was made from, hashed and signed. */
export type Bundle = z.infer<typeof BUNDLE_SCHEMA>;

const NAMES = ['catalogue', 'assessment', 'score'] as const;

/** Scores a document with its catalogue: the one way from a document to a score, for the CLI and for bundles alike. */
export function scoreDocument(document: AssessmentDocument, catalogue: Catalogue, digest: Digest): Score {
  const evidence = evidenceOfDocument(document, catalogue, catalogueHash(catalogue, digest));
  return scoreAssessment({ catalogue, evidence });
}

/** Scores an assessment and signs catalogue, assessment and score together. */
export function makeBundle(
  catalogue: Catalogue,
  assessment: AssessmentDocument,
  signer: Signer,
  digest: Digest,
): Bundle {
  const documents = { catalogue, assessment, score: scoreDocument(assessment, catalogue, digest) };
  const manifest: Bundle['manifest'] = {
    engine: ENGINE_VERSION,
    disclaimer: catalogue.disclaimer,
    documents: NAMES.map((name) => ({
      name,
      sha256: digest.sha256([utf8Bytes(canonicalJson(documents[name]))]),
      leaves: leafHashes(documents[name], name, digest),
    })),
  };
  const signature = signer.sign(utf8Bytes(canonicalJson(manifest)));
  return {
    kind: 'seatwise-bundle',
    disclaimer: catalogue.disclaimer,
    documents,
    manifest,
    signature: { algorithm: 'Ed25519', publicKey: signer.publicKey, value: signature },
  };
}

/** Name of a result: the hash of everything that is signed. */
export const resultId = ({ manifest }: Bundle, digest: Digest): string =>
  digest.sha256([utf8Bytes(canonicalJson(manifest))]);

export interface Verification {
  readonly holds: boolean;
  readonly resultId: string;
  /** First value that is not what was signed, or not what follows from the rest. */
  readonly difference: Difference | null;
  readonly publicKey: string;
  readonly score: Score | null;
}

/**
 * Checks a bundle without anything else: every value against its hash, the signature, and the score computed again from
 * catalogue and assessment. With `trusted`, only that key's signature counts.
 *
 * @throws SeatwiseError BUNDLE_INVALID when it has not the form of a bundle
 */
export function verifyBundle(document: unknown, ports: BundlePorts, trusted?: string): Verification {
  const read = BUNDLE_SCHEMA.safeParse(document);
  if (!read.success) {
    const [first] = read.error.issues;
    throw new SeatwiseError('BUNDLE_INVALID', {
      detail: `${first?.path.map(String).join('.') || 'document'}: ${first?.message}`,
    });
  }
  const bundle = read.data;
  const { digest } = ports;
  const { publicKey, value } = bundle.signature;
  const head = { resultId: resultId(bundle, digest), publicKey };
  const fail = (difference: Difference): Verification => ({ ...head, holds: false, difference, score: null });

  const changed = changedValue(bundle, digest);
  if (changed) return fail(changed);
  if (!ports.verify(publicKey, utf8Bytes(canonicalJson(bundle.manifest)), value))
    return fail({
      where: 'signature.value',
      expected: 'a signature of the manifest by its key',
      found: `${value.slice(0, 16)}…`,
    });
  if (trusted !== undefined && trusted !== publicKey)
    return fail({ where: 'signature.publicKey', expected: trusted, found: publicKey });

  const catalogue = readCatalogue(bundle.documents.catalogue);
  const assessment = readAssessment(bundle.documents.assessment, catalogue);
  const notice =
    firstDifference(catalogue.disclaimer, bundle.disclaimer, 'disclaimer') ??
    firstDifference(catalogue.disclaimer, bundle.manifest.disclaimer, 'manifest.disclaimer') ??
    firstDifference(catalogue.disclaimer, assessment.disclaimer, 'assessment.disclaimer');
  if (notice) return fail(notice);
  const score = scoreDocument(assessment, catalogue, digest);
  const other = firstDifference(score, bundle.documents.score, 'score');
  return { ...head, holds: other === null, difference: other, score: other ? null : score };
}

/** First value whose hash is not in the manifest, then a value that is gone, then a manifest that does not fit itself. */
function changedValue({ documents, manifest, disclaimer }: Bundle, digest: Digest): Difference | null {
  for (const name of NAMES) {
    const signed = manifest.documents.find((one) => one.name === name);
    if (!signed) return { where: `manifest.documents.${name}`, expected: 'an entry', found: 'nothing' };
    const whole = digest.sha256([utf8Bytes(canonicalJson(documents[name]))]);
    if (whole === signed.sha256) continue;
    const hashes = splitHashes(signed.leaves);
    const known = new Set(hashes);
    const leaves = leavesOf(documents[name], name);
    const odd = leaves.find((leaf) => !known.has(leafHash(leaf, digest)));
    if (odd) return { where: odd.path, expected: 'the value that was signed', found: odd.value };
    const at = hashes.findIndex((hash, i) => leaves[i] === undefined || hash !== leafHash(leaves[i], digest));
    const before = leaves[Math.max(0, at - 1)]?.path ?? name;
    if (at >= 0) return { where: `${name} after ${before}`, expected: 'a value that was signed', found: 'nothing' };
    return { where: `manifest.documents.${name}.sha256`, expected: whole, found: signed.sha256 };
  }
  return firstDifference(manifest.disclaimer, disclaimer, 'disclaimer');
}
