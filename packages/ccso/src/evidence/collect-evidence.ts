import {
  type ClauseEvidence,
  type ClauseState,
  canonicalJson,
  type Digest,
  EVIDENCE_KINDS,
  type Evidence,
  type EvidenceKind,
  type LocalDate,
  type MetricSeries,
  type MetricValues,
  type PlanningFact,
  utf8Bytes,
} from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';
import { catalogueHash } from '../catalogue/read-catalogue.ts';
import type { ParameterSettings } from '../catalogue/render-text.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { evaluateTest, type Looked, type RuleContext, type Tested, type TestResult } from './evaluate-rule.ts';
import { observationsOf } from './observations.ts';

export interface EvidenceInput {
  readonly catalogue: Catalogue;
  readonly metrics: MetricValues;
  readonly facts: readonly PlanningFact[];
  /** Metric values by day, week, month …, for rules that look at several periods. */
  readonly series?: readonly MetricSeries[];
  /** Variant in force of each metric family, for rules that name `family.*`. */
  readonly registered?: Readonly<Record<string, string>>;
  /** The center's own values of parameters. */
  readonly settings?: ParameterSettings;
  /** First day after the observation window, of the center's calendar; null: as far as the observations go. */
  readonly until?: LocalDate | null;
  /** How metric values came about; `imported` unless said. */
  readonly metricKind?: EvidenceKind;
  /** True: what somebody stated decides like data. Else it only proposes, and a person confirms. */
  readonly declaredDecides?: boolean;
}

/**
 * Answers every clause that has a rule from metrics (all queues together) and planning facts. What is not known never counts
 * as unmet: the clause is not evaluated and names what it lacks; with too few periods or rows it is insufficient, too old,
 * stale. A condition that does not hold only proposes that the clause does not apply. Clauses without a rule wait for a person.
 */
export function collectEvidence(input: EvidenceInput, digest: Digest): Evidence {
  const { catalogue, metrics, settings = {}, until = null, declaredDecides = false } = input;
  const observations = observationsOf({ ...input, metrics: metrics.values });
  const context: RuleContext = { observations, settings, until, digest };
  const clauses = clausesOf(catalogue).map(({ clause }) => clauseEvidence(clause, context, declaredDecides));
  return { catalogue: catalogue.id, catalogueHash: catalogueHash(catalogue, digest), clauses };
}

const ruleHashes = new WeakMap<Clause, string>();

/** SHA-256 of a rule with the values of its clause's parameters in force. */
function ruleHashOf(clause: Clause, { digest, settings }: RuleContext): string {
  const own = settings[clause.code];
  const known = own ? undefined : ruleHashes.get(clause);
  if (known !== undefined) return known;
  const values = Object.entries(clause.parameters).map(([name, { value }]) => [name, own?.[name] ?? value]);
  const hash = digest.sha256([utf8Bytes(canonicalJson({ rule: clause.rule, parameters: Object.fromEntries(values) }))]);
  if (!own) ruleHashes.set(clause, hash);
  return hash;
}

function clauseEvidence(clause: Clause, context: RuleContext, declaredDecides: boolean): ClauseEvidence {
  const { code, rule, applies } = clause;
  const nothing: ClauseEvidence = {
    clause: code,
    state: 'not_evaluated',
    reached: null,
    ruleHash: ruleHashOf(clause, context),
    items: [],
    missing: [],
    kind: null,
    proposed: null,
    automatic: null,
    decision: null,
  };
  const condition = applies && context.observations.facts.get(applies.fact)?.value;
  if (condition === false || condition === 0) return { ...nothing, proposed: 'not_applicable' };
  if (!rule) return nothing;
  const floor = evaluateTest(rule.floor, clause, context);
  const stretch = rule.stretch && evaluateTest(rule.stretch, clause, context);
  const looked = [...floor.looked, ...(stretch?.looked ?? [])];
  const outcome = stretch ? graded(floor.result, stretch.result) : plain(floor.result);
  const kind = weakest(decisiveOf(floor, stretch));
  const items = looked.map(({ item }) => item);
  const missing = [...new Set(looked.flatMap((one) => one.missing))];
  const found = { ...nothing, items, missing, kind };
  if (kind !== 'declared' || declaredDecides) return { ...found, ...outcome };
  return { ...found, proposed: outcome.state };
}

type Outcome = { readonly state: ClauseState; readonly reached: 'floor' | 'stretch' | null };

const STATE_OF: Readonly<Record<TestResult, ClauseState>> = {
  passed: 'met',
  failed: 'unmet',
  insufficient: 'insufficient',
  stale: 'stale',
  missing: 'not_evaluated',
};

const plain = (result: TestResult): Outcome => ({ state: STATE_OF[result], reached: null });

/** Floor met and the stretch unknown keeps `reached: floor`: the deduction is averted, the bonus open. */
function graded(floor: TestResult, stretch: TestResult): Outcome {
  if (floor !== 'passed') return plain(floor);
  if (stretch === 'passed') return { state: 'met', reached: 'stretch' };
  if (stretch === 'failed') return { state: 'partial', reached: 'floor' };
  return { state: STATE_OF[stretch], reached: 'floor' };
}

const decisiveOf = (floor: Tested, stretch: Tested | undefined): readonly Looked[] =>
  [...floor.decisive, ...(floor.result === 'passed' ? (stretch?.decisive ?? []) : [])].filter(
    ({ result }) => result === 'passed' || result === 'failed',
  );

/** A result is as strong as the weakest observation that it rests on. */
function weakest(looked: readonly Looked[]): EvidenceKind | null {
  const ranks = looked.map(({ item }) => EVIDENCE_KINDS.indexOf(item.kind));
  return ranks.length === 0 ? null : (EVIDENCE_KINDS[Math.max(...ranks)] as EvidenceKind);
}
