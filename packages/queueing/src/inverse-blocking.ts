import { DIAGONAL_FROM, diagonalInverse } from './diagonal.ts';

/** Lanczos approximation of the gamma function (Lanczos 1964, g = 7, 9 terms), relative error below 1e-14 for x in [1, 2]. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function gamma(x: number): number {
  const y = x - 1;
  let sum = LANCZOS[0] as number;
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (y + i);
  const t = y + 7.5;
  return Math.sqrt(2 * Math.PI) * Math.exp((y + 0.5) * Math.log(t) - t) * sum;
}

/** 1 ÷ B(fraction, intensity) for a fraction of an agent in [0, 1): e^A A^−f Γ(f + 1, A). */
function seed(fraction: number, intensity: number): number {
  if (fraction === 0) return 1;
  const a = fraction + 1;
  if (intensity < 1.5) {
    let term = 1 / a;
    let lower = term;
    for (let k = 1; term > lower * 1e-17; k++) {
      term *= intensity / (a + k);
      lower += term;
    }
    // γ(a, A) = e^−A A^a Σ A^k ÷ (a (a + 1) … (a + k)).
    return Math.exp(intensity - fraction * Math.log(intensity)) * gamma(a) - intensity * lower;
  }
  // Legendre's continued fraction of Γ(a, A), by the modified Lentz method.
  let b = intensity + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const delta = c * d;
    h *= delta;
    if (Math.abs(delta - 1) < 1e-16) break;
  }
  return intensity * h;
}

/**
 * 1 ÷ (Erlang B blocking), by the recurrence I(x) = 1 + x ÷ A · I(x − 1), in which every term is positive. From a load of
 * 24 on it starts at the diagonal, where a series gives the value, so the cost grows with the distance from the load alone.
 * Grows to Infinity where blocking underflows to 0.
 */
export function inverseBlocking(agents: number, intensity: number): number {
  const whole = Math.floor(agents);
  const fraction = agents - whole;
  if (intensity < DIAGONAL_FROM) {
    let inverse = seed(fraction, intensity);
    for (let x = fraction + 1; x <= agents + 1e-9; x++) inverse = 1 + (x / intensity) * inverse;
    return inverse;
  }
  const near = Math.round(intensity - fraction) + fraction;
  if (near <= agents) {
    let inverse = diagonalInverse(intensity - near, intensity);
    for (let x = near + 1; x <= agents + 1e-9; x++) inverse = 1 + (x / intensity) * inverse;
    return inverse;
  }
  // Fewer agents than load: the defining sum Σ x (x − 1) … ÷ A^k falls at least geometrically; the last term is the seed's.
  let term = 1;
  let sum = 0;
  for (let x = agents; x > fraction + 1e-9; x--) {
    sum += term;
    term *= x / intensity;
    if (term < sum * 1e-18) return sum;
  }
  return sum + term * seed(fraction, intensity);
}
