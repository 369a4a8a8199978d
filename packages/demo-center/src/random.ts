/** Draws that a seed decides: SplitMix32 (Steele, Lea and Flood 2014, in 32 bits). */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  /** Number of events of a Poisson process with this mean. */
  poisson(mean: number): number;
  /** Successes of `n` trials with chance `p`. */
  binomial(n: number, p: number): number;
  /** Normal with mean 0 and variance 1. */
  normal(): number;
}

export function makeRandom(seed: number): Random {
  let state = seed | 0;
  const uniform = () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 4_294_967_296;
  };
  /** Sum of twelve uniforms less six: near enough for noise, and free of functions that engines round differently. */
  const normal = () => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += uniform();
    return sum;
  };
  /** Counts arrivals between events (Knuth 1969), in steps of at most 16 so that the product does not vanish. */
  const poisson = (mean: number) => {
    let count = 0;
    for (let left = mean; left > 0; left -= 16) {
      const limit = Math.exp(-Math.min(left, 16));
      for (let product = uniform(); product > limit; product *= uniform()) count++;
    }
    return count;
  };
  const binomial = (n: number, p: number) => {
    let successes = 0;
    for (let i = 0; i < n; i++) if (uniform() < p) successes++;
    return successes;
  };
  return {
    uniform,
    normal,
    poisson,
    binomial,
    integer: (from, to) => from + Math.floor(uniform() * (to - from + 1)),
  };
}
