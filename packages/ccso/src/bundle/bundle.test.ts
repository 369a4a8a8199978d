import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { canonicalJson } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { SAMPLE_CATALOGUE, sampleAssessment } from '../assessments.fixture.ts';
import { nodeDigest } from '../catalogues.fixture.ts';
import { type Bundle, type BundlePorts, makeBundle, type Signer, verifyBundle } from '../index.ts';
import { leafHashes } from './leaves.ts';

function newSigner(): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (message) => sign(null, message, privateKey).toString('base64'),
  };
}
const ports: BundlePorts = {
  digest: nodeDigest,
  verify(publicKey, message, signature) {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
      return verify(null, message, key, Buffer.from(signature, 'base64'));
    } catch {
      return false;
    }
  },
};

const signer = newSigner();
const bundle = makeBundle(SAMPLE_CATALOGUE, sampleAssessment(), signer, nodeDigest);
const copy = (): Bundle => JSON.parse(JSON.stringify(bundle));

/** Sets, or with undefined takes away, the value at a path. */
function change(path: string, value: unknown): Bundle {
  const changed = copy();
  const keys = path.split('.');
  const last = keys.pop() as string;
  let at = changed as unknown as Record<string, never>;
  for (const key of keys) at = at[key] as never;
  if (value === undefined) delete at[last];
  else at[last] = value as never;
  return changed;
}

describe('a signed result', () => {
  it('holds as it was written, and has one name', () => {
    const { holds, difference, resultId, score } = verifyBundle(copy(), ports);
    expect([holds, difference]).toEqual([true, null]);
    expect(score).toEqual(bundle.documents.score);
    expect(makeBundle(SAMPLE_CATALOGUE, sampleAssessment(), signer, nodeDigest)).toEqual(bundle);
    expect(resultId).toMatch(/^[0-9a-f]{64}$/);
    expect(verifyBundle(copy(), ports, signer.publicKey).holds).toBe(true);
  });

  const tampered: readonly [string, unknown, string?][] = [
    ['documents.score.result.total.low', 90_000],
    ['documents.score.result.passed', true],
    ['documents.score.result.band', 'best'],
    ['documents.score.clauses.0.state', 'unmet'],
    ['documents.score.clauses.1.points.high', 999],
    ['documents.score.dimensions.service_management.low', 1],
    ['documents.score.complete', false],
    ['documents.assessment.center', '另一中心'],
    ['documents.assessment.window.until', '2027-01-01'],
    ['documents.assessment.evidence.0.state', 'unmet'],
    ['documents.assessment.evidence.0.items.0.observed', 99],
    ['documents.assessment.evidence.1.items.0.periods.2.passed', false],
    ['documents.assessment.evidence.0.ruleHash', 'b'.repeat(64)],
    ['documents.assessment.decisions.0.reason', '改写'],
    ['documents.assessment.decisions.1.by', 'nobody'],
    ['documents.assessment.manual.0.hash', 'c'.repeat(64)],
    ['documents.assessment.manual.2.record.seed', 8],
    ['documents.catalogue.profile.passMark', 50_000],
    ['documents.catalogue.modules.0.parts.0.clauses.0.deduct', 150],
    ['documents.catalogue.modules.0.parts.0.clauses.0.rule.floor.all.0.comparator', '>'],
    ['documents.catalogue.disclaimer.en', 'A CCSO result'],
    ['documents.assessment.catalogue.version', '9'],
    ['disclaimer.zh', 'CCSO 评审结果'],
    ['signature.value', 'AAAA'],
  ];
  it.each(tampered)('names %s when it was changed', (path, value) => {
    const { holds, difference } = verifyBundle(change(path, value), ports);
    expect(holds).toBe(false);
    expect(difference?.where).toBe(path.replace(/^documents\./, ''));
  });

  it('names what is new and what is gone', () => {
    const added = verifyBundle(change('documents.assessment.decisions.0.note', 'x'), ports).difference;
    expect(added?.where).toBe('assessment.decisions.0.note');
    const gone = verifyBundle(change('documents.assessment.asOf', undefined), ports).difference;
    expect(gone?.where).toMatch(/^assessment after /);
    expect(tampered.length).toBeGreaterThanOrEqual(20);
  });

  it('does not hold when somebody else signs it again, or signs a score that does not follow', () => {
    const other = newSigner();
    const again = makeBundle(SAMPLE_CATALOGUE, sampleAssessment(), other, nodeDigest);
    expect(verifyBundle(again, ports).holds).toBe(true);
    expect(verifyBundle(again, ports, signer.publicKey).difference?.where).toBe('signature.publicKey');
    // The whole bundle hashed and signed afresh round a better score: only the recomputation sees it.
    const better = change('documents.score.result.total.low', 90_000);
    const resigned = resign(better, other);
    expect(verifyBundle(resigned, ports).difference).toMatchObject({ where: 'score.result.total.low', found: 90_000 });
  });

  it('says what is no bundle', () => {
    expect(() => verifyBundle({}, ports)).toThrow('BUNDLE_INVALID');
    expect(() => verifyBundle(change('signature.algorithm', 'none'), ports)).toThrow('BUNDLE_INVALID');
    expect(() => verifyBundle(null, ports)).toThrow('BUNDLE_INVALID');
  });
});

function resign(changed: Bundle, by: Signer): Bundle {
  const fresh = makeBundle(SAMPLE_CATALOGUE, sampleAssessment(), by, nodeDigest);
  const { canonical, leaves } = hashesOf(changed.documents.score);
  const documents = fresh.manifest.documents.map((one) =>
    one.name === 'score' ? { ...one, sha256: canonical, leaves } : one,
  );
  const manifest = { ...fresh.manifest, documents };
  const value = by.sign(Buffer.from(canonicalOf(manifest)));
  return { ...changed, manifest, signature: { algorithm: 'Ed25519', publicKey: by.publicKey, value } };
}

const canonicalOf = (value: unknown) => canonicalJson(value);
const hashesOf = (score: unknown) => ({
  canonical: nodeDigest.sha256([Buffer.from(canonicalOf(score))]),
  leaves: leafHashes(score, 'score', nodeDigest),
});
