/** A mean with its interval. */
export interface Estimate {
  readonly mean: number;
  /** Half of the two-sided 95 % interval, by Student's t. */
  readonly halfWidth: number;
  readonly n: number;
}

/** Mean of independent observations with its 95 % interval. Needs two at least for a finite half width. */
export function estimateMean(values: readonly number[]): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { mean, halfWidth: Number.POSITIVE_INFINITY, n };
  const variance = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (n - 1);
  return { mean, halfWidth: studentT(n - 1) * Math.sqrt(variance / n), n };
}

/** First quantiles of Student's t at 97.5 %, by degrees of freedom from 1. */
const SMALL = [12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.306, 2.2622];
const Z = 1.959963984540054;

/** 97.5 % quantile of Student's t; from 10 degrees on by the expansion of Fisher (1925), error below 1e-4. */
export function studentT(degrees: number): number {
  const small = SMALL[degrees - 1];
  if (small !== undefined) return small;
  const [z3, z5, z7] = [Z * Z * Z, Z * Z * Z * Z * Z, Z * Z * Z * Z * Z * Z * Z];
  return (
    Z +
    (z3 + Z) / (4 * degrees) +
    (5 * z5 + 16 * z3 + 3 * Z) / (96 * degrees * degrees) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * Z) / (384 * degrees * degrees * degrees)
  );
}
