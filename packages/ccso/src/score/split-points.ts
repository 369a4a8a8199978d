import { SCORE_DIMENSIONS, type ScoreDimension } from '@seatwise/core';

/**
 * Splits whole milli-points over the dimensions by shares in per mille, so that the parts are whole and add up to the points:
 * largest remainder (Hamilton), ties to the earlier dimension. Negative points split like positive ones.
 */
export function splitPoints(
  points: number,
  shares: { readonly [Dimension in ScoreDimension]?: number },
): Record<ScoreDimension, number> {
  const sign = Math.sign(points);
  const size = Math.abs(points);
  const exact = SCORE_DIMENSIONS.map((dimension) => size * (shares[dimension] ?? 0));
  const whole = exact.map((thousandths) => Math.floor(thousandths / 1000));
  let left = size - whole.reduce((sum, part) => sum + part, 0);
  const order = SCORE_DIMENSIONS.map((_, i) => i).sort(
    (a, b) => ((exact[b] as number) % 1000) - ((exact[a] as number) % 1000) || a - b,
  );
  for (const i of order) {
    if (left === 0) break;
    whole[i] = (whole[i] as number) + 1;
    left--;
  }
  const part = (i: number) => (whole[i] === 0 ? 0 : sign * (whole[i] as number));
  return {
    strategic_value: part(0),
    customer_experience: part(1),
    cost_effectiveness: part(2),
    service_management: part(3),
  };
}
