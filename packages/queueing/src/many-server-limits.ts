/** Standard normal density ÷ tail: φ(x) ÷ P(N > x). */
function hazard(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / normalTail(x);
}

/**
 * P(N > x) of the standard normal. Near 0 by its series, beyond by Laplace's continued fraction; relative error about 1e-15.
 */
export function normalTail(x: number): number {
  if (x < -2.5) return 1 - normalTail(-x);
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  if (x > 2.5) {
    let fraction = x;
    for (let k = 200; k >= 1; k--) fraction = x + k / fraction;
    return density / fraction;
  }
  let term = x;
  let sum = x;
  for (let k = 1; Math.abs(term) > 1e-18 && k < 200; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 - density * sum;
}

/**
 * Share that waits of many agents n = A + β√A who are never left: [1 + β ÷ h(−β)]^−1 (Halfin and Whitt 1981).
 * @param beta above 0
 */
export function halfinWhitt(beta: number): number {
  if (!(beta > 0)) throw new RangeError(`beta is ${beta}; it must be above 0`);
  return 1 / (1 + beta / hazard(-beta));
}

/** The β at which a share `alpha` (0 to 1, exclusive) waits. */
export function halfinWhittBeta(alpha: number): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha is ${alpha}; it must be between 0 and 1`);
  let [low, high] = [0, 40];
  for (let i = 0; i < 200 && high - low > high * 1e-16; i++) {
    const middle = (low + high) / 2;
    if (halfinWhitt(middle) > alpha) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The same with abandonment, for any real β: [1 + √(θ÷μ) h(β √(μ÷θ)) ÷ h(−β)]^−1 (Garnett, Mandelbaum and Reiman 2002).
 * @param ratio abandonment rate ÷ service rate, above 0
 */
export function garnett(beta: number, ratio: number): number {
  if (!(ratio > 0)) throw new RangeError(`ratio is ${ratio}; it must be above 0`);
  const root = Math.sqrt(ratio);
  return 1 / (1 + (root * hazard(beta / root)) / hazard(-beta));
}
