import type { ClauseEvidence, ClauseState } from '@seatwise/core';
import type { Catalogue, Clause } from '../index.ts';

/**
 * A scorer written apart from the one that is shipped: one clause after the other, by the letter of the profile, in plain
 * fractions. It shares no code with it and takes no short cut.
 */
type Fraction = [bigint, bigint];
const whole = (n: number): Fraction => [BigInt(n), 1n];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const minus = (x: Fraction, [c, d]: Fraction): Fraction => plus(x, [-c, d]);
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]);
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const smaller = (x: Fraction, y: Fraction): Fraction => (less(y, x) ? y : x);
const larger = (x: Fraction, y: Fraction): Fraction => (less(x, y) ? y : x);
const same = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d === c * b;

/** Largest whole number that is not above. */
function floorOf([a, b]: Fraction): number {
  const rest = ((a % b) + b) % b;
  return Number((a - rest) / b);
}

export interface SecondScore {
  readonly total: { low: number; high: number };
  readonly exact: { low: Fraction; high: Fraction };
  readonly passed: boolean | null;
  readonly atBoundary: boolean;
  /** Per dimension, exact, bases included and before caps. */
  readonly dimensions: readonly { low: Fraction; high: Fraction }[];
}

const DIMENSIONS = ['strategic_value', 'customer_experience', 'cost_effectiveness', 'service_management'] as const;

/** Largest remainder, found by handing out one milli-point after the other. */
function handOut(points: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const fair = weights.map(() => (sum === 0 ? points / weights.length : 0));
  const parts = weights.map((weight, i) =>
    sum === 0 ? Math.floor(fair[i] as number) : Number((BigInt(points) * BigInt(weight)) / BigInt(sum)),
  );
  const rest = weights.map((weight, i) =>
    sum === 0
      ? BigInt(points) - BigInt(parts[i] as number) * BigInt(weights.length)
      : BigInt(points) * BigInt(weight) - BigInt(parts[i] as number) * BigInt(sum),
  );
  let missing = points - parts.reduce((a, b) => a + b, 0);
  const given = new Set<number>();
  while (missing > 0) {
    let best = -1;
    for (let i = 0; i < weights.length; i++) {
      if (given.has(i)) continue;
      if (best < 0 || (rest[i] as bigint) > (rest[best] as bigint)) best = i;
    }
    given.add(best);
    parts[best] = (parts[best] as number) + 1;
    missing--;
  }
  return parts;
}

/** Clauses of a part and of everything under it. */
function below({ clauses, parts }: Catalogue['modules'][number]): Clause[] {
  return [...clauses, ...parts.flatMap(below)];
}

export function secondScore(
  catalogue: Catalogue,
  states: Readonly<Record<string, { state: ClauseState; reached: ClauseEvidence['reached'] }>>,
): SecondScore {
  const { profile } = catalogue;
  const all: { clause: Clause; module: string; part: string }[] = [];
  for (const module of catalogue.modules)
    for (const part of module.parts)
      for (const clause of below(part)) all.push({ clause, module: module.code, part: part.code });
  const stateOf = (clause: Clause) => states[clause.code] ?? { state: 'not_evaluated' as const, reached: null };
  const counts = (clause: Clause) => stateOf(clause).state !== 'not_applicable';
  const weightOf = (clause: Clause, sign: 'deduct' | 'bonus') => clause[sign];

  // Factor by which every clause's points of a sign grow.
  const grown = { deduct: new Map<string, Fraction>(), bonus: new Map<string, Fraction>() };
  for (const sign of ['deduct', 'bonus'] as const) {
    for (const { clause } of all) grown[sign].set(clause.code, whole(1));
    if (profile.notApplicable !== 'redistribute') continue;
    for (const gone of all) {
      if (counts(gone.clause) || weightOf(gone.clause, sign) === 0) continue;
      const near = (ring: (one: (typeof all)[number]) => boolean) =>
        all.filter((one) => counts(one.clause) && weightOf(one.clause, sign) > 0 && ring(one));
      let heirs = near((one) => one.part === gone.part);
      if (heirs.length === 0) heirs = near((one) => one.module === gone.module);
      if (heirs.length === 0) heirs = near(() => true);
      const sum = heirs.reduce((points, one) => points + weightOf(one.clause, sign), 0);
      for (const { clause } of heirs) {
        const more: Fraction = [BigInt(weightOf(gone.clause, sign)), BigInt(sum)];
        grown[sign].set(clause.code, plus(grown[sign].get(clause.code) as Fraction, more));
      }
    }
  }

  const ends = (['low', 'high'] as const).map((end) => {
    const dimensions = DIMENSIONS.map(() => whole(0));
    const byModule = new Map<
      string,
      { lost: Fraction; won: Fraction; deduct: Fraction; bonus: Fraction; nominal: number }
    >();
    for (const { clause, module } of all) {
      const sums = byModule.get(module) ?? {
        lost: whole(0),
        won: whole(0),
        deduct: whole(0),
        bonus: whole(0),
        nominal: 0,
      };
      const { state, reached } = stateOf(clause);
      const { polarity, deduct, bonus, partial } = clause;
      let lost = 0;
      let won = 0;
      const open = state === 'not_evaluated' || state === 'insufficient' || state === 'stale';
      if (state === 'unmet') lost = deduct;
      if (state === 'met') won = bonus;
      if (state === 'partial' && polarity === 'deduct') lost = deduct - (partial ?? 0);
      if (state === 'partial' && polarity === 'bonus') won = partial ?? 0;
      if (open && end === 'low' && !(polarity === 'graded' && reached === 'floor')) lost = deduct;
      if (open && end === 'high') won = bonus;
      const more = grown.deduct.get(clause.code) as Fraction;
      const extra = grown.bonus.get(clause.code) as Fraction;
      const weights = DIMENSIONS.map((dimension) => clause.dimensions[dimension] ?? 0);
      const lostBy = handOut(lost, weights);
      const wonBy = handOut(won, weights);
      DIMENSIONS.forEach((_, d) => {
        dimensions[d] = minus(dimensions[d] as Fraction, times(whole(lostBy[d] as number), more));
        dimensions[d] = plus(dimensions[d] as Fraction, times(whole(wonBy[d] as number), extra));
      });
      byModule.set(module, {
        lost: plus(sums.lost, times(whole(lost), more)),
        won: plus(sums.won, times(whole(won), extra)),
        deduct: counts(clause) ? plus(sums.deduct, times(whole(deduct), more)) : sums.deduct,
        bonus: counts(clause) ? plus(sums.bonus, times(whole(bonus), extra)) : sums.bonus,
        nominal: sums.nominal + bonus,
      });
    }
    let total = whole(profile.base);
    for (const [module, { lost, won, deduct, bonus, nominal }] of byModule) {
      let counted = won;
      const cap = profile.bonusCaps[module];
      if (cap !== undefined) {
        const movedIn = larger(whole(0), minus(bonus, whole(nominal)));
        counted = smaller(counted, plus(whole(cap), movedIn));
      }
      if (profile.bonusFollowsFloor && less(whole(0), deduct))
        counted = smaller(counted, over(times(bonus, minus(deduct, lost)), deduct));
      total = plus(total, minus(counted, lost));
    }
    total = larger(whole(profile.minimum), smaller(whole(profile.maximum), total));

    // A dimension starts from what it can lose; the rest of the base is split like the nominal deductions.
    const starts = DIMENSIONS.map(() => whole(0));
    const nominal = DIMENSIONS.map(() => 0);
    for (const { clause } of all) {
      const weights = DIMENSIONS.map((dimension) => clause.dimensions[dimension] ?? 0);
      const parts = handOut(clause.deduct, weights);
      DIMENSIONS.forEach((_, d) => {
        nominal[d] = (nominal[d] as number) + (parts[d] as number);
        if (counts(clause))
          starts[d] = plus(
            starts[d] as Fraction,
            times(whole(parts[d] as number), grown.deduct.get(clause.code) as Fraction),
          );
      });
    }
    const held = floorOf(starts.reduce(plus, whole(0)));
    const rest = profile.base - held;
    const more = handOut(Math.abs(rest), nominal).map((part) => (rest < 0 ? -part : part));
    const full = dimensions.map((points, d) => plus(points, plus(starts[d] as Fraction, whole(more[d] as number))));
    return { total, dimensions: full };
  });
  const [low, high] = ends as [(typeof ends)[number], (typeof ends)[number]];
  const mark = whole(profile.passMark);
  const passes = (total: Fraction) => (profile.passComparator === 'above' ? less(mark, total) : !less(total, mark));
  return {
    total: { low: floorOf(low.total), high: floorOf(high.total) },
    exact: { low: low.total, high: high.total },
    passed: passes(low.total) === passes(high.total) ? passes(low.total) : null,
    atBoundary: same(low.total, mark) && same(high.total, mark),
    dimensions: DIMENSIONS.map((_, d) => ({
      low: low.dimensions[d] as Fraction,
      high: high.dimensions[d] as Fraction,
    })),
  };
}

/** True when a fraction's text is the same number. */
export function isFraction(text: string, [a, b]: Fraction): boolean {
  const [top = '0', bottom = '1'] = text.split('/');
  return BigInt(top) * b === a * BigInt(bottom);
}
