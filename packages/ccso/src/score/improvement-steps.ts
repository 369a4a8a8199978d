import type { Evidence } from '@seatwise/core';
import type { Clause } from '../catalogue/clause-schema.ts';
import type { Catalogue, ScoringProfile } from '../catalogue/schema.ts';
import { growthOf } from './moved-points.ts';
import { prepareCatalogue } from './prepared-catalogue.ts';
import { multiply, ONE, type Rational, roundDown, whole } from './rational.ts';

/** Values are counted in thousandths of a milli-point, so that moved points stay whole numbers here. */
export const MICRO = 1000;

/** A clause that could still be met, and what that adds to the low end of the total before caps. */
export interface ImprovementStep {
  readonly clause: Clause;
  readonly module: number;
  /** Half-days. */
  readonly effort: number;
  /** Deduction averted and bonus won, in thousandths of a milli-point. */
  readonly floor: number;
  readonly bonus: number;
}

/** What a module has at the low end, and what limits its bonus; in thousandths of a milli-point. */
export interface ModuleRoom {
  readonly module: string;
  /** Deductions lost and bonus won now. */
  readonly lost: number;
  readonly won: number;
  readonly deductPool: number;
  readonly bonusPool: number;
  readonly cap: number;
}

export interface Room {
  readonly steps: readonly ImprovementStep[];
  readonly modules: readonly ModuleRoom[];
}

/**
 * Every clause that is not met and applies, with its marginal points. What is not evaluated counts at its low end: showing the
 * evidence is a step too.
 */
export function roomToImprove(
  catalogue: Catalogue,
  evidence: Evidence,
  profile: ScoringProfile,
  withinMonths: number,
): Room {
  const prepared = prepareCatalogue(catalogue);
  const found = new Map(evidence.clauses.map((one) => [one.clause, one]));
  const stateOf = (code: string) => found.get(code) ?? { state: 'not_evaluated' as const, reached: null };
  const applies = prepared.clauses.map(({ clause }) => stateOf(clause.code).state !== 'not_applicable');
  const growth =
    profile.notApplicable === 'redistribute' && applies.includes(false) ? growthOf(prepared, applies) : null;
  const grown = (points: number, by: Rational | undefined) => roundDown(multiply(whole(points * MICRO), by ?? ONE));
  const sums = prepared.modules.map(() => ({ lost: 0, won: 0, deductPool: 0, bonusPool: 0, nominal: 0 }));
  const steps: ImprovementStep[] = [];
  prepared.clauses.forEach(({ clause, module, part, outcomeOf }, i) => {
    const sum = sums[module] as (typeof sums)[number];
    sum.nominal += clause.bonus * MICRO;
    if (!applies[i]) return;
    const [lostBy, wonBy] = [growth?.lost[part], growth?.won[part]];
    const now = outcomeOf(stateOf(clause.code));
    const lost = -grown(-now.lost.low, lostBy);
    const won = grown(now.won.low, wonBy);
    sum.lost += lost;
    sum.won += won;
    sum.deductPool += grown(clause.deduct, lostBy);
    sum.bonusPool += grown(clause.bonus, wonBy);
    const floor = -lost;
    const bonus = grown(clause.bonus, wonBy) - won;
    if (floor + bonus > 0 && clause.leadTimeMonths <= withinMonths)
      steps.push({ clause, module, effort: clause.effort, floor, bonus });
  });
  const modules = prepared.modules.map((module, m) => {
    const { nominal, ...sum } = sums[m] as (typeof sums)[number];
    const cap = profile.bonusCaps[module];
    const movedIn = Math.max(0, sum.bonusPool - nominal);
    return { module, ...sum, cap: cap === undefined ? Number.POSITIVE_INFINITY : cap * MICRO + movedIn };
  });
  return { steps, modules };
}

/** Bonus that counts in a module with so much floor lost and so much bonus won. */
export function countedBonus(
  { deductPool, bonusPool, cap }: ModuleRoom,
  { bonusFollowsFloor }: ScoringProfile,
  lost: number,
  won: number,
): number {
  const capped = Math.min(won, cap);
  if (!bonusFollowsFloor || deductPool === 0) return capped;
  // The product may pass 2^53, so the quotient is taken in whole numbers.
  const follows = Number((BigInt(bonusPool) * BigInt(deductPool - lost)) / BigInt(deductPool));
  return Math.min(capped, follows);
}
