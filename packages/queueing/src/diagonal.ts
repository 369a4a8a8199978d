/**
 * 1 ÷ B(A − δ, A) near the diagonal, by the asymptotic series of
 * I = A ∫ e^−A(u − ln(1 + u)) (1 + u)^−δ du with u − ln(1 + u) = v² ÷ 2 (Laplace's method; coefficients generated below).
 */

/** Highest power of v that is kept; the error at the least load falls below 2e-13. */
const TERMS = 20;
/** The series is used from this load on. */
export const DIAGONAL_FROM = 24;

/** `COEFFICIENTS[k]` holds the polynomial in δ of the term A^((1 − k) ÷ 2), lowest power first, g_k included. */
const COEFFICIENTS: readonly Float64Array[] = coefficients();

/** 1 ÷ B(A − δ, A) for A ≥ `DIAGONAL_FROM` and |δ| ≤ 1; relative error below 1e-13. */
export function diagonalInverse(delta: number, intensity: number): number {
  return series(delta, intensity, 1 / Math.sqrt(intensity)) * Math.sqrt(intensity);
}

/**
 * Kummer's M(1; x + 1; z) for x = z + δ, z ≥ `DIAGONAL_FROM` and |δ| ≤ 1: the same integral over the other branch, u < 0.
 * x ∫ e^−z(u − ln(1 + u)) (1 + u)^(δ − 1) du from −1 to 0.
 */
export function diagonalKummer(delta: number, z: number): number {
  const step = 1 / Math.sqrt(z);
  return (z + delta) * series(1 - delta, z, -step) * step;
}

/** Σ c_k(δ) g_k step^k. */
function series(delta: number, intensity: number, step: number): number {
  const highest = intensity >= 400 ? 8 : intensity >= 60 ? 12 : TERMS;
  let sum = 0;
  for (let k = highest; k >= 0; k--) {
    const own = COEFFICIENTS[k] as Float64Array;
    let value = 0;
    for (let p = k; p >= 0; p--) value = value * delta + (own[p] as number);
    sum = sum * step + value;
  }
  return sum;
}

function coefficients(): Float64Array[] {
  // u = v + v²÷3 + v³÷36 − …, from u u′ = v (1 + u).
  const u = new Float64Array(TERMS + 3);
  u[1] = 1;
  for (let m = 3; m <= TERMS + 3; m++) {
    let sum = 0;
    for (let i = 2; i <= m - 2; i++) sum += (u[i] as number) * (u[m - i] as number);
    if (m - 1 < u.length) u[m - 1] = (u[m - 2] as number) / m - sum / 2;
  }
  // ln(1 + u) = u − v² ÷ 2.
  const log = u.slice(0, TERMS + 1);
  log[2] = (log[2] as number) - 0.5;
  // G_p = u′ (−ln(1 + u))^p ÷ p!; its coefficient of v^k belongs to δ^p.
  let power: Float64Array = Float64Array.from({ length: TERMS + 1 }, (_, k) => (k + 1) * (u[k + 1] as number));
  const rows = Array.from({ length: TERMS + 1 }, (_, k) => new Float64Array(k + 1));
  // Moments of the half normal density: g_k = ∫ t^k e^−t²÷2 dt over t > 0.
  const moments = new Float64Array(TERMS + 1);
  moments[0] = Math.sqrt(Math.PI / 2);
  moments[1] = 1;
  for (let k = 2; k <= TERMS; k++) moments[k] = (k - 1) * (moments[k - 2] as number);
  for (let p = 0; p <= TERMS; p++) {
    for (let k = p; k <= TERMS; k++) (rows[k] as Float64Array)[p] = (power[k] as number) * (moments[k] as number);
    const next = new Float64Array(TERMS + 1);
    for (let i = 0; i <= TERMS; i++) {
      for (let j = 1; i + j <= TERMS; j++) {
        next[i + j] = (next[i + j] as number) - ((power[i] as number) * (log[j] as number)) / (p + 1);
      }
    }
    power = next;
  }
  return rows;
}
