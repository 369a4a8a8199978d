import type { ClauseState, Digest, Evidence, PointRange } from '@seatwise/core';
import { checksOf } from '../catalogue/check-clause.ts';
import type { Catalogue, ScoringProfile } from '../catalogue/schema.ts';
import { clausesOf } from '../catalogue/tree.ts';
import { collectEvidence, type EvidenceInput } from '../evidence/collect-evidence.ts';
import { scoreAssessment } from './score-assessment.ts';

export interface ClauseSensitivity {
  readonly clause: string;
  /** Milli-points by which the total would fall at its low end if the clause fell to unmet. */
  readonly atRisk: number;
  /** Milli-points by which the total could still rise at its low end if the clause were met. */
  readonly toGain: number;
  /** Milli-points of the total's width that come from this clause alone. */
  readonly open: number;
}

/** What each clause does to the total by itself, through the whole roll-up with caps. Largest effect first. */
export function clauseSensitivity(
  catalogue: Catalogue,
  evidence: Evidence,
  profile: ScoringProfile = catalogue.profile,
): ClauseSensitivity[] {
  const range = (given: Evidence): PointRange => {
    const score = scoreAssessment({ catalogue, evidence: given, profile });
    return score.result?.total ?? score.points;
  };
  const now = range(evidence);
  const effects = evidence.clauses
    .filter(({ state }) => state !== 'not_applicable')
    .map(({ clause }): ClauseSensitivity => {
      const as = (state: ClauseState) =>
        range({
          ...evidence,
          clauses: evidence.clauses.map((one) => (one.clause === clause ? { ...one, state, reached: null } : one)),
        });
      const [unmet, met] = [as('unmet'), as('met')];
      const width = now.high - now.low - (met.high - met.low);
      return { clause, atRisk: now.low - unmet.low, toGain: met.low - now.low, open: width };
    });
  return effects.toSorted((a, b) => b.atRisk + b.toGain - a.atRisk - a.toGain || (a.clause < b.clause ? -1 : 1));
}

export interface EvidenceSensitivity {
  readonly name: string;
  readonly clauses: readonly string[];
  /** The total without this metric or fact. */
  readonly without: PointRange;
  /** Milli-points by which the range widens. */
  readonly wider: number;
}

/** Leave one out: for every metric and fact that a rule names, the total without it. */
export function evidenceSensitivity(input: EvidenceInput, digest: Digest): EvidenceSensitivity[] {
  const { catalogue } = input;
  const users = new Map<string, Set<string>>();
  for (const { clause } of clausesOf(catalogue)) {
    for (const { name } of checksOf(clause)) users.set(name, (users.get(name) ?? new Set()).add(clause.code));
  }
  const range = (given: EvidenceInput): PointRange => {
    const score = scoreAssessment({ catalogue, evidence: collectEvidence(given, digest) });
    return score.result?.total ?? score.points;
  };
  const now = range(input);
  const matches = (name: string, candidate: string) =>
    name.endsWith('.*') ? `${candidate}.`.startsWith(name.slice(0, -1)) : candidate === name;
  const found = [...users].map(([name, clauses]): EvidenceSensitivity => {
    const without = range({
      ...input,
      facts: input.facts.filter((fact) => !matches(name, fact.name)),
      metrics: { ...input.metrics, values: input.metrics.values.filter(({ metric }) => !matches(name, metric)) },
      series: (input.series ?? []).filter(({ metric }) => !matches(name, metric)),
    });
    const wider = without.high - without.low - (now.high - now.low);
    return { name, clauses: [...clauses], without, wider };
  });
  return found.filter(({ wider }) => wider !== 0).toSorted((a, b) => b.wider - a.wider || (a.name < b.name ? -1 : 1));
}
