import { type ClauseState, type PointRange, type Score, SeatwiseError } from '@seatwise/core';
import type { Catalogue } from '../catalogue/schema.ts';

export interface ScoredAssessment {
  readonly catalogue: Catalogue;
  readonly score: Score;
}

export interface ClauseChange {
  /** Codes in the older and in the newer catalogue. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly relation: 'same' | 'changed' | 'moved' | 'split' | 'merged' | 'added' | 'removed';
  readonly before: readonly ClauseState[];
  readonly after: readonly ClauseState[];
  /** Milli-points of the new ones less those of the old ones. */
  readonly low: number;
  readonly high: number;
}

export interface Comparison {
  readonly before: PointRange;
  readonly after: PointRange;
  /** Clauses whose state or points differ, or that one side does not have. */
  readonly changes: readonly ClauseChange[];
  /** Clauses alike on both sides. */
  readonly alike: number;
}

/**
 * Two assessments side by side: two dates, two sites, or two versions of a catalogue. Versions are compared only through the
 * mapping that the newer one carries.
 *
 * @throws SeatwiseError CATALOGUE_MAPPING_MISSING
 */
export function compareScores(older: ScoredAssessment, newer: ScoredAssessment): Comparison {
  const pairs = pairsOf(older, newer);
  const of = ({ score }: ScoredAssessment) => new Map(score.clauses.map((clause) => [clause.clause, clause]));
  const [before, after] = [of(older), of(newer)];
  const all = pairs.map(({ from, to, relation }): ClauseChange => {
    const [old, now] = [from.flatMap((code) => before.get(code) ?? []), to.flatMap((code) => after.get(code) ?? [])];
    const sum = (side: typeof old, end: 'low' | 'high') =>
      side.reduce((points, clause) => points + clause.points[end], 0);
    return {
      from,
      to,
      relation,
      before: old.map(({ state }) => state),
      after: now.map(({ state }) => state),
      low: sum(now, 'low') - sum(old, 'low'),
      high: sum(now, 'high') - sum(old, 'high'),
    };
  });
  const differs = ({ relation, before: old, after: now, low, high }: ClauseChange) =>
    relation === 'added' || relation === 'removed' || low !== 0 || high !== 0 || old.join() !== now.join();
  const changes = all.filter(differs);
  const range = ({ score }: ScoredAssessment) => score.result?.total ?? score.points;
  return { before: range(older), after: range(newer), changes, alike: all.length - changes.length };
}

function pairsOf(older: ScoredAssessment, newer: ScoredAssessment): Pick<ClauseChange, 'from' | 'to' | 'relation'>[] {
  const [a, b] = [older.catalogue, newer.catalogue];
  if (a.id === b.id && a.version === b.version) {
    return newer.score.clauses.map(({ clause }) => ({ from: [clause], to: [clause], relation: 'same' }));
  }
  const { mapping } = b;
  if (mapping?.from.id !== a.id || mapping.from.version !== a.version) {
    throw new SeatwiseError('CATALOGUE_MAPPING_MISSING', { from: `${a.id} ${a.version}`, to: `${b.id} ${b.version}` });
  }
  const named = new Set(mapping.clauses.flatMap(({ from, to }) => [...from, ...to]));
  const rest = newer.score.clauses.filter(({ clause }) => !named.has(clause));
  return [
    ...mapping.clauses,
    ...rest.map(({ clause }) => ({ from: [clause], to: [clause], relation: 'same' as const })),
  ];
}
