import {
  type ClauseEvidence,
  type ClauseScore,
  type Evidence,
  type JsonObject,
  type ModuleScore,
  type PointRange,
  SCORE_DIMENSIONS,
  type Score,
  type ScoreDimension,
  SeatwiseError,
} from '@seatwise/core';
import type { Catalogue, ScoringProfile } from '../catalogue/schema.ts';
import { clausesOf, isComplete, type PlacedClause } from '../catalogue/tree.ts';
import { clausePoints } from './clause-points.ts';
import { splitPoints } from './split-points.ts';

export interface AssessmentInput {
  readonly catalogue: Catalogue;
  readonly evidence: Evidence;
}

/** States in which a clause has been decided. */
const DECIDED: ReadonlySet<ClauseEvidence['state']> = new Set(['met', 'unmet', 'partial', 'not_applicable']);

/**
 * Scores an assessment in whole milli-points: clauses, modules, dimensions, and the total as a range that missing evidence
 * leaves open. Dimensions add up to the points exactly. Pass and band exist only for a complete catalogue, and only where
 * both ends of the range agree; exactly the pass mark is a state of its own.
 *
 * @throws SeatwiseError CLAUSE_UNKNOWN when the evidence names a clause that the catalogue does not have
 */
export function scoreAssessment({ catalogue, evidence }: AssessmentInput): Score {
  const placed = clausesOf(catalogue);
  const known = new Set(placed.map(({ clause }) => clause.code));
  const stray = evidence.clauses.find(({ clause }) => !known.has(clause));
  if (stray) throw new SeatwiseError('CLAUSE_UNKNOWN', { clause: stray.clause });
  const found = new Map(evidence.clauses.map((one) => [one.clause, one]));
  const clauses = placed.map((one) => clauseScore(one, found.get(one.clause.code)));
  const points = sumOf(clauses.map((clause) => clause.points));
  const complete = isComplete(catalogue);
  return {
    catalogue: catalogue.id,
    catalogueHash: evidence.catalogueHash,
    complete,
    clauses,
    modules: moduleScores(catalogue, placed, clauses),
    points,
    dimensions: eachDimension((dimension) => sumOf(clauses.map(({ dimensions }) => dimensions[dimension]))),
    evaluated: clauses.filter(({ state }) => DECIDED.has(state)).length,
    total: clauses.length,
    result: complete ? resultOf(catalogue.profile, points) : null,
    profile: catalogue.profile as unknown as JsonObject,
  };
}

function clauseScore({ clause }: PlacedClause, evidence: ClauseEvidence | undefined): ClauseScore {
  const { state, reached } = evidence ?? { state: 'not_evaluated' as const, reached: null };
  const points = clausePoints(clause, { state, reached });
  const low = splitPoints(points.low, clause.dimensions);
  const high = splitPoints(points.high, clause.dimensions);
  const dimensions = eachDimension((dimension) => ({ low: low[dimension], high: high[dimension] }));
  return { clause: clause.code, state, points, dimensions };
}

function moduleScores(
  { modules }: Catalogue,
  placed: readonly PlacedClause[],
  clauses: readonly ClauseScore[],
): ModuleScore[] {
  return modules.map(({ code }) => {
    const own = clauses.filter((_, i) => placed[i]?.path[0]?.code === code);
    return {
      module: code,
      points: sumOf(own.map(({ points }) => points)),
      clauses: own.length,
      evaluated: own.filter(({ state }) => DECIDED.has(state)).length,
    };
  });
}

function resultOf(profile: ScoringProfile, points: PointRange): NonNullable<Score['result']> {
  const { base, minimum, maximum, passMark, passComparator, bands } = profile;
  const total = (value: number) => Math.min(maximum, Math.max(minimum, base + value));
  const [low, high] = [total(points.low), total(points.high)];
  const passes = (value: number) => (passComparator === 'above' ? value > passMark : value >= passMark);
  const bandOf = (value: number) => bands.findLast(({ from }) => value >= from)?.name.en ?? null;
  return {
    total: { low, high },
    passed: passes(low) === passes(high) ? passes(low) : null,
    atBoundary: low === passMark && high === passMark,
    band: bandOf(low) === bandOf(high) ? bandOf(low) : null,
  };
}

const sumOf = (ranges: readonly PointRange[]): PointRange => ({
  low: ranges.reduce((sum, { low }) => sum + low, 0),
  high: ranges.reduce((sum, { high }) => sum + high, 0),
});

const eachDimension = (of: (dimension: ScoreDimension) => PointRange): ClauseScore['dimensions'] =>
  Object.fromEntries(SCORE_DIMENSIONS.map((dimension) => [dimension, of(dimension)])) as ClauseScore['dimensions'];
