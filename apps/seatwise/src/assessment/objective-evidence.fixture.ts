import { catalogueHash, clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { type ChangeBy, type Evidence, sealArtefact } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';

/** A center whose data meet every objective clause; the subjective ones wait for people. */
export async function saveObjectiveEvidence(storage: Storage, by: ChangeBy): Promise<void> {
  await new CenterStore(storage).ensure('Asia/Shanghai', by);
  const evidence: Evidence = {
    catalogue: REFERENCE_CATALOGUE.id,
    catalogueHash: catalogueHash(REFERENCE_CATALOGUE, nodeDigest),
    clauses: clausesOf(REFERENCE_CATALOGUE).map(({ clause: { code, judgement, polarity } }) => ({
      clause: code,
      state: judgement === 'objective' ? 'met' : 'not_evaluated',
      reached: judgement === 'objective' && polarity === 'graded' ? 'stretch' : null,
      ruleHash: '0'.repeat(64),
      items: [],
      missing: [],
      kind: null,
      proposed: null,
      automatic: null,
      decision: null,
    })),
  };
  await storage.artefacts.saveAll(CENTER_ID, [sealArtefact(nodeDigest, 'evidence', evidence, [], {})], by);
}
