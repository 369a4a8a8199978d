/**
 * Solves A x = b for a symmetric positive definite A (n × n, row-major) by Cholesky; A is overwritten.
 * A pivot that is not positive, which rounding can make of a duplicate column, leaves its unknown at zero.
 */
export function solvePositive(a: Float64Array, b: Float64Array, n: number): Float64Array {
  for (let j = 0; j < n; j++) {
    const row = j * n;
    let pivot = a[row + j] as number;
    for (let k = 0; k < j; k++) pivot -= (a[row + k] as number) * (a[row + k] as number);
    const root = pivot > 1e-12 ? Math.sqrt(pivot) : 0;
    a[row + j] = root;
    for (let i = j + 1; i < n; i++) {
      const below = i * n;
      let sum = a[below + j] as number;
      for (let k = 0; k < j; k++) sum -= (a[below + k] as number) * (a[row + k] as number);
      a[below + j] = root === 0 ? 0 : sum / root;
    }
  }
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    const root = a[i * n + i] as number;
    let sum = x[i] as number;
    for (let k = 0; k < i; k++) sum -= (a[i * n + k] as number) * (x[k] as number);
    x[i] = root === 0 ? 0 : sum / root;
  }
  for (let i = n - 1; i >= 0; i--) {
    const root = a[i * n + i] as number;
    let sum = x[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (a[k * n + i] as number) * (x[k] as number);
    x[i] = root === 0 ? 0 : sum / root;
  }
  return x;
}
