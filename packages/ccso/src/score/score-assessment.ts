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
import { type ModuleSums, sumModules } from './module-sums.ts';
import { type Growth, growthOf } from './moved-points.ts';
import { type Outcome, type PreparedCatalogue, prepareCatalogue } from './prepared-catalogue.ts';
import { add, multiply, ONE, roundDown, roundTogether, whole, ZERO } from './rational.ts';
import { capBonus, resultOf } from './result.ts';

export interface AssessmentInput {
  readonly catalogue: Catalogue;
  readonly evidence: Evidence;
  /** Instead of the catalogue's own. */
  readonly profile?: ScoringProfile;
}

/** States in which a clause has been decided. */
const DECIDED: ReadonlySet<ClauseEvidence['state']> = new Set(['met', 'unmet', 'partial', 'not_applicable']);
const OPEN = { state: 'not_evaluated', reached: null } as const;
const ENDS = ['low', 'high'] as const;

/**
 * Scores an assessment exactly: clauses, modules, dimensions, and the total as a range that missing evidence leaves open.
 * Whole milli-points throughout; fractions only where points of clauses that do not apply are moved, rounded down once for
 * display. Dimensions and caps add up to the total. Pass and band exist only for a complete catalogue, and only where both
 * ends of the range agree; exactly the pass mark is a state of its own.
 *
 * @throws SeatwiseError CLAUSE_UNKNOWN when the evidence names a clause that the catalogue does not have
 */
export function scoreAssessment({ catalogue, evidence, profile = catalogue.profile }: AssessmentInput): Score {
  const prepared = prepareCatalogue(catalogue);
  const found = new Array<Pick<ClauseEvidence, 'state' | 'reached'>>(prepared.clauses.length).fill(OPEN);
  for (const one of evidence.clauses) {
    const at = prepared.index.get(one.clause);
    if (at === undefined) throw new SeatwiseError('CLAUSE_UNKNOWN', { clause: one.clause });
    found[at] = one;
  }
  const outcomes = prepared.clauses.map(({ outcomeOf }, i) => outcomeOf(found[i] as (typeof found)[number]));
  const applies = found.map(({ state }) => state !== 'not_applicable');
  const moving = profile.notApplicable === 'redistribute' && applies.includes(false);
  const growth = moving ? growthOf(prepared, applies) : null;
  const clauses = clauseScores(prepared, found, outcomes, growth);
  const sums = sumModules(prepared, outcomes, applies, growth);
  return {
    catalogue: catalogue.id,
    catalogueHash: evidence.catalogueHash,
    complete: prepared.complete,
    clauses,
    modules: moduleScores(prepared, found, sums, profile),
    ...pointsAndDimensions(sums),
    evaluated: found.filter(({ state }) => DECIDED.has(state)).length,
    total: clauses.length,
    result: prepared.complete ? resultOf(catalogue, profile, sums) : null,
    profile: profile as unknown as JsonObject,
  };
}

function clauseScores(
  { clauses }: PreparedCatalogue,
  found: readonly Pick<ClauseEvidence, 'state'>[],
  outcomes: readonly Outcome[],
  growth: Growth | null,
): ClauseScore[] {
  return clauses.map(({ clause, part }, i) => {
    const outcome = outcomes[i] as Outcome;
    const state = found[i]?.state ?? 'not_evaluated';
    const lostBy = growth?.lost[part] ?? ONE;
    const wonBy = growth?.won[part] ?? ONE;
    if (lostBy.bottom === 1n && lostBy.top === 1n && wonBy.bottom === 1n && wonBy.top === 1n)
      return { clause: clause.code, state, points: outcome.points, dimensions: named(outcome.dimensions) };
    const shown = { low: [] as number[], high: [] as number[] };
    for (const end of ENDS) {
      shown[end] = roundTogether(
        SCORE_DIMENSIONS.map((_, d) =>
          add(
            multiply(whole(outcome.lostBy[end][d] as number), lostBy),
            multiply(whole(outcome.wonBy[end][d] as number), wonBy),
          ),
        ),
      );
    }
    const total = (end: 'low' | 'high') => shown[end].reduce((sum, one) => sum + one, 0);
    return {
      clause: clause.code,
      state,
      points: { low: total('low'), high: total('high') },
      dimensions: named(
        SCORE_DIMENSIONS.map((_, d) => ({ low: shown.low[d] as number, high: shown.high[d] as number })),
      ),
    };
  });
}

const namedRanges = new WeakMap<readonly PointRange[], ClauseScore['dimensions']>();

/** Ranges in the order of the dimensions, by name; worked out once for each list. */
function named(ranges: readonly PointRange[]): ClauseScore['dimensions'] {
  const known = namedRanges.get(ranges);
  if (known) return known;
  const made = Object.fromEntries(SCORE_DIMENSIONS.map((dimension, i) => [dimension, ranges[i]])) as Record<
    ScoreDimension,
    PointRange
  >;
  namedRanges.set(ranges, made);
  return made;
}

/** Points of all modules, and the same by dimension, rounded so that they add up. */
function pointsAndDimensions(sums: readonly ModuleSums[]): Pick<Score, 'points' | 'dimensions'> {
  const ends = { low: [] as number[], high: [] as number[] };
  for (const end of ENDS) {
    ends[end] = roundTogether(
      SCORE_DIMENSIONS.map((_, d) => sums.map(({ dimensions }) => dimensions[d]?.[end] ?? ZERO).reduce(add, ZERO)),
    );
  }
  const total = (end: 'low' | 'high') => ends[end].reduce((sum, one) => sum + one, 0);
  return {
    points: { low: total('low'), high: total('high') },
    dimensions: named(SCORE_DIMENSIONS.map((_, d) => ({ low: ends.low[d] as number, high: ends.high[d] as number }))),
  };
}

function moduleScores(
  { clauses, modules }: PreparedCatalogue,
  found: readonly Pick<ClauseEvidence, 'state'>[],
  sums: readonly ModuleSums[],
  profile: ScoringProfile,
): ModuleScore[] {
  const counts = modules.map(() => ({ clauses: 0, evaluated: 0, notApplicable: 0 }));
  clauses.forEach(({ module }, i) => {
    const count = counts[module] as (typeof counts)[number];
    const state = found[i]?.state ?? 'not_evaluated';
    count.clauses++;
    if (DECIDED.has(state)) count.evaluated++;
    if (state === 'not_applicable') count.notApplicable++;
  });
  const shown = { low: [] as number[], high: [] as number[] };
  for (const end of ENDS) shown[end] = roundTogether(sums.map(({ points }) => points[end]));
  return sums.map((sum, m) => {
    const count = counts[m] as (typeof counts)[number];
    const cut = (end: 'low' | 'high') => roundDown(capBonus(sum, profile, end));
    return {
      module: sum.module,
      points: { low: shown.low[m] as number, high: shown.high[m] as number },
      ...count,
      toConfirm: count.notApplicable * 1000 > profile.confirmAbove * count.clauses,
      cut: { low: cut('low'), high: cut('high') },
    };
  });
}
