import {
  type ClauseEvidence,
  canonicalJson,
  type Digest,
  type Evidence,
  type EvidenceItem,
  type MetricValues,
  type PlanningFact,
  utf8Bytes,
} from '@seatwise/core';
import { catalogueHash } from '../catalogue/read-catalogue.ts';
import type { Catalogue, Clause } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { evaluateTest, type Observations, type TestResult } from './evaluate-rule.ts';

export interface EvidenceInput {
  readonly catalogue: Catalogue;
  readonly metrics: MetricValues;
  readonly facts: readonly PlanningFact[];
}

/**
 * Answers every clause that has a rule from metrics (all queues together) and planning facts. What is not known never counts
 * as unmet: the clause is not evaluated and names what it lacks. Clauses without a rule wait for a person.
 */
export function collectEvidence({ catalogue, metrics, facts }: EvidenceInput, digest: Digest): Evidence {
  const observations: Observations = {
    metrics: new Map(metrics.values.filter(({ scope }) => scope === '*').map((value) => [value.metric, value])),
    facts: new Map(facts.map((fact) => [fact.name, fact])),
  };
  const clauses = clausesOf(catalogue).map(({ clause }) => clauseEvidence(clause, observations, digest));
  return { catalogue: catalogue.id, catalogueHash: catalogueHash(catalogue, digest), clauses };
}

function clauseEvidence({ code, polarity, rule }: Clause, observations: Observations, digest: Digest): ClauseEvidence {
  const ruleHash = digest.sha256([utf8Bytes(canonicalJson(rule))]);
  if (!rule) return { clause: code, state: 'not_evaluated', reached: null, ruleHash, items: [], missing: [] };
  const floor = evaluateTest(rule.floor, observations);
  const stretch = rule.stretch && evaluateTest(rule.stretch, observations);
  const items = [...floor.items, ...(stretch?.items ?? [])];
  return {
    clause: code,
    ...(polarity === 'graded' && stretch ? graded(floor.result, stretch.result) : plain(floor.result)),
    ruleHash,
    items,
    missing: missingOf(items),
  };
}

type Outcome = Pick<ClauseEvidence, 'state' | 'reached'>;

function plain(result: TestResult): Outcome {
  if (result === 'passed') return { state: 'met', reached: null };
  if (result === 'failed') return { state: 'unmet', reached: null };
  return { state: result === 'missing' ? 'not_evaluated' : 'insufficient', reached: null };
}

/** Floor met and the stretch unknown keeps `reached: floor`: the deduction is averted, the bonus open. */
function graded(floor: TestResult, stretch: TestResult): Outcome {
  if (floor !== 'passed') return plain(floor);
  if (stretch === 'passed') return { state: 'met', reached: 'stretch' };
  if (stretch === 'failed') return { state: 'partial', reached: 'floor' };
  return { state: 'insufficient', reached: 'floor' };
}

const missingOf = (items: readonly EvidenceItem[]): string[] => [
  ...new Set(items.filter(({ observed }) => observed === null).map(({ name }) => name)),
];
