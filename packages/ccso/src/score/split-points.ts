import { SCORE_DIMENSIONS, type ScoreDimension } from '@seatwise/core';

/**
 * Splits whole milli-points over weights, so that the parts are whole and add up to the points: largest remainder (Hamilton),
 * ties to the earlier. Negative points split like positive ones. Weights of 0 get nothing, unless all are 0: then all are alike.
 */
export function splitByWeights(points: number, weights: readonly number[]): number[] {
  const sign = Math.sign(points);
  const size = Math.abs(points);
  const given = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = given === 0 ? weights.map(() => 1) : weights;
  const all = given === 0 ? weights.length : given;
  const exact = shares.map((share) => size * share);
  const whole = exact.map((part) => Math.floor(part / all));
  let left = size - whole.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((_, i) => i)
    .sort((a, b) => ((exact[b] as number) % all) - ((exact[a] as number) % all) || a - b);
  for (const i of order) {
    if (left === 0) break;
    whole[i] = (whole[i] as number) + 1;
    left--;
  }
  return whole.map((part) => (part === 0 ? 0 : sign * part));
}

/** The same over the dimensions, by shares in per mille. */
export function splitPoints(
  points: number,
  shares: { readonly [Dimension in ScoreDimension]?: number },
): Record<ScoreDimension, number> {
  const parts = splitByWeights(
    points,
    SCORE_DIMENSIONS.map((dimension) => shares[dimension] ?? 0),
  );
  return Object.fromEntries(SCORE_DIMENSIONS.map((dimension, i) => [dimension, parts[i]])) as Record<
    ScoreDimension,
    number
  >;
}
