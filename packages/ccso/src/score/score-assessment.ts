import {
  type ClauseEvidence,
  type ClauseScore,
  type Evidence,
  type JsonObject,
  type ModuleScore,
  SCORE_DIMENSIONS,
  type Score,
  SeatwiseError,
} from '@seatwise/core';
import type { Catalogue, ScoringProfile } from '../catalogue/schema.ts';
import { type ModuleSums, sumModules } from './module-sums.ts';
import { type Growth, growthOf } from './moved-points.ts';
import { byDimension, type Outcome, type PreparedCatalogue, prepareCatalogue } from './prepared-catalogue.ts';
import { add, multiply, ONE, type Rational, roundDown, roundTogether, whole, ZERO } from './rational.ts';
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
  // Clauses of one part with the same points in the same state grow alike.
  const grown = new Map<string, Pick<ClauseScore, 'points' | 'dimensions'>>();
  return clauses.map(({ clause, part }, i) => {
    const outcome = outcomes[i] as Outcome;
    const state = found[i]?.state ?? 'not_evaluated';
    const plain = { clause: clause.code, state, points: outcome.points, dimensions: outcome.dimensions };
    if (growth === null) return plain;
    const lostBy = growth.lost[part] ?? ONE;
    const wonBy = growth.won[part] ?? ONE;
    if (isOne(lostBy) && isOne(wonBy)) return plain;
    const key = `${part} ${outcome.lostBy.low} ${outcome.lostBy.high} ${outcome.wonBy.low} ${outcome.wonBy.high}`;
    const known = grown.get(key);
    if (known) return { ...plain, ...known };
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
    const made = {
      points: { low: total('low'), high: total('high') },
      dimensions: byDimension(
        SCORE_DIMENSIONS.map((_, d) => ({ low: shown.low[d] as number, high: shown.high[d] as number })),
      ),
    };
    grown.set(key, made);
    return { ...plain, ...made };
  });
}

const isOne = ({ top, bottom }: Rational): boolean => top === bottom;

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
    dimensions: byDimension(
      SCORE_DIMENSIONS.map((_, d) => ({ low: ends.low[d] as number, high: ends.high[d] as number })),
    ),
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
