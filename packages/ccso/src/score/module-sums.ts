import { SCORE_DIMENSIONS } from '@seatwise/core';
import type { Growth } from './moved-points.ts';
import type { Outcome, PreparedCatalogue, PreparedClause } from './prepared-catalogue.ts';
import { add, type Rational, rational, whole, ZERO } from './rational.ts';

/** Exact points at both ends of what is known. */
interface ExactRange {
  readonly low: Rational;
  readonly high: Rational;
}

export interface ModuleSums {
  readonly module: string;
  readonly lost: ExactRange;
  readonly won: ExactRange;
  readonly points: ExactRange;
  /** In the order of `SCORE_DIMENSIONS`, before caps. */
  readonly dimensions: readonly ExactRange[];
  /** Points of the clauses that apply, moved ones included. */
  readonly deductPool: Rational;
  readonly bonusPool: Rational;
  readonly deductPools: readonly Rational[];
  readonly bonusPools: readonly Rational[];
  /** Bonus points that came in from other modules. */
  readonly bonusIn: Rational;
}

/** Places of the sums that are kept for a part, in whole milli-points. */
const LOST_LOW = 0;
const LOST_HIGH = 1;
const WON_LOW = 2;
const WON_HIGH = 3;
const BONUS_NOMINAL = 4;
const BY_DIMENSION = 5;
const PER_DIMENSION = 6;
const WIDTH = BY_DIMENSION + PER_DIMENSION * SCORE_DIMENSIONS.length;

/** Growths of some parts over one denominator, so that their sum is one fraction. */
function commonScale(parts: readonly number[], growths: readonly Rational[]): { bottom: bigint; tops: bigint[] } {
  const own = parts.map((part) => growths[part] as Rational);
  const bottom = own.reduce((product, one) => product * one.bottom, 1n);
  return { bottom, tops: own.map((one) => one.top * (bottom / one.bottom)) };
}

function increase(sums: Float64Array, at: number, by: number): void {
  sums[at] = (sums[at] as number) + by;
}

/** Sums the outcomes of all clauses by module: whole numbers inside a part, then times the part's growth. */
export function sumModules(
  { clauses, modules, moduleOfPart }: PreparedCatalogue,
  outcomes: readonly Outcome[],
  applies: readonly boolean[],
  growth: Growth | null,
): ModuleSums[] {
  const parts = moduleOfPart.map(() => new Float64Array(WIDTH));
  for (let i = 0; i < clauses.length; i++) {
    const { clause, part, deductBy, bonusBy } = clauses[i] as PreparedClause;
    const { lost, won, lostBy, wonBy } = outcomes[i] as Outcome;
    const sum = parts[part] as Float64Array;
    increase(sum, LOST_LOW, lost.low);
    increase(sum, LOST_HIGH, lost.high);
    increase(sum, WON_LOW, won.low);
    increase(sum, WON_HIGH, won.high);
    increase(sum, BONUS_NOMINAL, clause.bonus);
    const counts = applies[i] === true;
    for (let d = 0, at = BY_DIMENSION; d < SCORE_DIMENSIONS.length; d++, at += PER_DIMENSION) {
      increase(sum, at, lostBy.low[d] as number);
      increase(sum, at + 1, lostBy.high[d] as number);
      increase(sum, at + 2, wonBy.low[d] as number);
      increase(sum, at + 3, wonBy.high[d] as number);
      if (!counts) continue;
      increase(sum, at + 4, deductBy[d] as number);
      increase(sum, at + 5, bonusBy[d] as number);
    }
  }
  return modules.map((module, m) => {
    const own = moduleOfPart.flatMap((of, part) => (of === m ? [part] : []));
    const held = (at: number) => own.reduce((sum, part) => sum + ((parts[part] as Float64Array)[at] as number), 0);
    const scales = growth && { lost: commonScale(own, growth.lost), won: commonScale(own, growth.won) };
    const grown = (at: number, sign: 'lost' | 'won'): Rational => {
      if (!scales) return whole(held(at));
      const { bottom, tops } = scales[sign];
      let top = 0n;
      for (const [k, part] of own.entries()) {
        const value = (parts[part] as Float64Array)[at] as number;
        if (value !== 0) top += BigInt(value) * (tops[k] as bigint);
      }
      return rational(top, bottom);
    };
    const lost = { low: grown(LOST_LOW, 'lost'), high: grown(LOST_HIGH, 'lost') };
    const won = { low: grown(WON_LOW, 'won'), high: grown(WON_HIGH, 'won') };
    const at = (d: number, place: number) => BY_DIMENSION + PER_DIMENSION * d + place;
    const deductPools = SCORE_DIMENSIONS.map((_, d) => grown(at(d, 4), 'lost'));
    const bonusPools = SCORE_DIMENSIONS.map((_, d) => grown(at(d, 5), 'won'));
    const bonusPool = bonusPools.reduce(add, ZERO);
    const surplus = add(bonusPool, whole(-held(BONUS_NOMINAL)));
    return {
      module,
      lost,
      won,
      points: { low: add(lost.low, won.low), high: add(lost.high, won.high) },
      dimensions: SCORE_DIMENSIONS.map((_, d) => ({
        low: add(grown(at(d, 0), 'lost'), grown(at(d, 2), 'won')),
        high: add(grown(at(d, 1), 'lost'), grown(at(d, 3), 'won')),
      })),
      deductPool: deductPools.reduce(add, ZERO),
      bonusPool,
      deductPools,
      bonusPools,
      bonusIn: surplus.top > 0n ? surplus : ZERO,
    };
  });
}
