import { type PointRange, SCORE_DIMENSIONS, type Score } from '@seatwise/core';
import type { Catalogue, ScoringProfile } from '../catalogue/schema.ts';
import { poolsOf } from '../catalogue/tree.ts';
import type { ModuleSums } from './module-sums.ts';
import {
  add,
  compare,
  least,
  most,
  multiply,
  type Rational,
  rational,
  rationalText,
  roundDown,
  roundTogether,
  subtract,
  whole,
  ZERO,
} from './rational.ts';
import { splitByWeights } from './split-points.ts';

type Result = NonNullable<Score['result']>;
type End = 'low' | 'high';

/** What the caps of the profile take from a module's bonus, 0 or less. */
export function capBonus(sums: ModuleSums, profile: ScoringProfile, end: End): Rational {
  const { won, lost, deductPool, bonusPool, bonusIn, module } = sums;
  let counted = won[end];
  const cap = profile.bonusCaps[module];
  if (cap !== undefined) counted = least(counted, add(whole(cap), bonusIn));
  if (profile.bonusFollowsFloor && deductPool.top > 0n) {
    const left = add(deductPool, lost[end]);
    const share = multiply(left, rational(deductPool.bottom, deductPool.top));
    counted = least(counted, multiply(bonusPool, share));
  }
  return subtract(counted, won[end]);
}

/** Total, verdict and band of a complete catalogue. */
export function resultOf(catalogue: Catalogue, profile: ScoringProfile, sums: readonly ModuleSums[]): Result {
  const exact = { low: exactTotal(profile, sums, 'low'), high: exactTotal(profile, sums, 'high') };
  const { passMark, passComparator, bands } = profile;
  const mark = whole(passMark);
  const passes = (total: Rational) => compare(total, mark) > (passComparator === 'above' ? 0 : -1);
  const bandOf = (total: Rational) => bands.findLast(({ from }) => compare(total, whole(from)) >= 0)?.name.en ?? null;
  const total = { low: roundDown(exact.low), high: roundDown(exact.high) };
  return {
    total,
    exact: { low: rationalText(exact.low), high: rationalText(exact.high) },
    passed: passes(exact.low) === passes(exact.high) ? passes(exact.low) : null,
    atBoundary: compare(exact.low, mark) === 0 && compare(exact.high, mark) === 0,
    band: bandOf(exact.low) === bandOf(exact.high) ? bandOf(exact.low) : null,
    margin: { low: total.low - passMark, high: total.high - passMark },
    ...dimensionTotals(catalogue, profile, sums, total),
  };
}

function exactTotal(profile: ScoringProfile, sums: readonly ModuleSums[], end: End): Rational {
  const counted = sums.map((sum) => add(sum.points[end], capBonus(sum, profile, end))).reduce(add, ZERO);
  return most(whole(profile.minimum), least(whole(profile.maximum), add(whole(profile.base), counted)));
}

/**
 * Every dimension starts from the deductions that it can lose; a base above or below them is split like the catalogue's
 * deductions. Before caps; what caps change is one figure beside them, so that they add up to the total.
 */
function dimensionTotals(
  catalogue: Catalogue,
  { base }: ScoringProfile,
  sums: readonly ModuleSums[],
  total: PointRange,
): Pick<Result, 'dimensions' | 'cut'> {
  const over = (of: (sum: ModuleSums) => Rational) => sums.map(of).reduce(add, ZERO);
  const starts = SCORE_DIMENSIONS.map((_, d) => over(({ deductPools }) => deductPools[d] as Rational));
  // Moving keeps the sum of deductions whole, so what is left of the base is whole too.
  const rest = base - roundDown(starts.reduce(add, ZERO));
  const nominal = poolsOf(catalogue).dimensions;
  const extra = splitByWeights(
    rest,
    SCORE_DIMENSIONS.map((dimension) => nominal[dimension].deduct),
  );
  const bases = starts.map((start, d) => add(start, whole(extra[d] as number)));
  const shown = (end: End) =>
    roundTogether(
      bases.map((start, d) =>
        add(
          start,
          over(({ dimensions }) => (dimensions[d] as ModuleSums['points'])[end]),
        ),
      ),
    );
  const [low, high] = [shown('low'), shown('high')];
  const maxima = roundTogether(
    bases.map((start, d) =>
      add(
        start,
        over(({ bonusPools }) => bonusPools[d] as Rational),
      ),
    ),
  );
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
  return {
    dimensions: Object.fromEntries(
      SCORE_DIMENSIONS.map((dimension, d) => [dimension, { low: low[d], high: high[d], maximum: maxima[d] }]),
    ) as Result['dimensions'],
    cut: { low: total.low - sum(low), high: total.high - sum(high) },
  };
}
