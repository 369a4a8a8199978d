import {
  type ClauseEvidence,
  type ClauseScore,
  type PointRange,
  SCORE_DIMENSIONS,
  type ScoreDimension,
} from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';
import type { Catalogue } from '../catalogue/schema.ts';
import { clausesOf, isComplete } from '../catalogue/tree.ts';
import { type SignedPoints, signedPoints } from './clause-points.ts';
import { splitPoints } from './split-points.ts';

/** Four numbers in the order of `SCORE_DIMENSIONS`, at both ends. */
interface Split {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What a clause gives in one state. */
export interface Outcome extends SignedPoints {
  readonly lostBy: Split;
  readonly wonBy: Split;
  readonly points: PointRange;
  readonly dimensions: ClauseScore['dimensions'];
}

export interface PreparedClause {
  readonly clause: Clause;
  readonly module: number;
  /** The part (level 2) that points of clauses which do not apply move inside. */
  readonly part: number;
  /** Points that it can lose and win, in the order of `SCORE_DIMENSIONS`. */
  readonly deductBy: readonly number[];
  readonly bonusBy: readonly number[];
  readonly outcomeOf: (evidence: Pick<ClauseEvidence, 'state' | 'reached'>) => Outcome;
}

/** A catalogue with everything worked out that does not depend on evidence. */
export interface PreparedCatalogue {
  readonly complete: boolean;
  readonly clauses: readonly PreparedClause[];
  readonly index: ReadonlyMap<string, number>;
  readonly modules: readonly string[];
  /** Module of each part. */
  readonly moduleOfPart: readonly number[];
}

const prepared = new WeakMap<Catalogue, PreparedCatalogue>();

/** Prepares a catalogue once; the same object is not prepared again. */
export function prepareCatalogue(catalogue: Catalogue): PreparedCatalogue {
  const known = prepared.get(catalogue);
  if (known) return known;
  const modules = catalogue.modules.map(({ code }) => code);
  const parts = new Map<string, number>();
  const moduleOfPart: number[] = [];
  const clauses = clausesOf(catalogue).map(({ clause, path }): PreparedClause => {
    const module = modules.indexOf(path[0]?.code ?? '');
    const partCode = (path[1] ?? path[0])?.code ?? '';
    let part = parts.get(partCode);
    if (part === undefined) {
      part = parts.size;
      parts.set(partCode, part);
      moduleOfPart.push(module);
    }
    const by = (points: number) => Object.values(splitPoints(points, clause.dimensions));
    const [deductBy, bonusBy] = [by(clause.deduct), by(clause.bonus)];
    return { clause, module, part, deductBy, bonusBy, outcomeOf: outcomesOf(clause) };
  });
  const index = new Map(clauses.map(({ clause }, i) => [clause.code, i]));
  const made = { complete: isComplete(catalogue), clauses, index, modules, moduleOfPart };
  prepared.set(catalogue, made);
  return made;
}

/** Outcomes of a clause by state, each worked out once. */
function outcomesOf(clause: Clause): PreparedClause['outcomeOf'] {
  const made = new Map<string, Outcome>();
  return ({ state, reached }) => {
    const key = reached === 'floor' ? `${state} floor` : state;
    let outcome = made.get(key);
    if (!outcome) {
      outcome = outcomeOf(clause, { state, reached });
      made.set(key, outcome);
    }
    return outcome;
  };
}

function outcomeOf(clause: Clause, evidence: Pick<ClauseEvidence, 'state' | 'reached'>): Outcome {
  const { lost, won } = signedPoints(clause, evidence);
  const split = (points: number): number[] => {
    const parts = splitPoints(points, clause.dimensions);
    return SCORE_DIMENSIONS.map((dimension) => parts[dimension]);
  };
  const lostBy = { low: split(lost.low), high: split(lost.high) };
  const wonBy = { low: split(won.low), high: split(won.high) };
  return {
    lost,
    won,
    lostBy,
    wonBy,
    points: { low: lost.low + won.low, high: lost.high + won.high },
    dimensions: byDimension(
      SCORE_DIMENSIONS.map((_, i) => ({
        low: (lostBy.low[i] as number) + (wonBy.low[i] as number),
        high: (lostBy.high[i] as number) + (wonBy.high[i] as number),
      })),
    ),
  };
}

/** Ranges in the order of the dimensions, by name. */
export const byDimension = (ranges: readonly PointRange[]): ClauseScore['dimensions'] =>
  Object.fromEntries(SCORE_DIMENSIONS.map((dimension, i) => [dimension, ranges[i]])) as Record<
    ScoreDimension,
    PointRange
  >;
