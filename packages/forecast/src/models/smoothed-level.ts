const SMOOTHINGS = [0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6];
const FURTHEST = 20;
const BURN_IN = 10;
/** A value beyond this many spreads counts less the further out it lies (Huber 1964) … */
const LIMIT = 1.5;
/** … unless so many surprises in a row point the same way: then the level itself has moved. */
const SAME_WAY = 5;
const SURPRISE = 2;

/**
 * Level of a series at its end by exponential smoothing with Huber weights. The constant is the one whose level was nearest the mean
 * of the next `horizon` values. Ahead it is a flat line, so that no trend runs away.
 */
export function smoothedLevel(values: Float64Array, scale: number, horizon: number): number {
  const n = values.length;
  const ahead = Math.max(1, Math.min(horizon, FURTHEST));
  const weights = values.map((value) => Math.min(1, (LIMIT * scale) / Math.abs(value)));
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number) * (weights[i] as number);
  let best = Number.POSITIVE_INFINITY;
  let chosen = 0;
  for (const alpha of SMOOTHINGS) {
    let level = 0;
    let error = 0;
    let run = 0;
    for (let i = 0; i < n; i++) {
      if (i >= BURN_IN && i + ahead <= n) {
        const off = ((sums[i + ahead] as number) - (sums[i] as number)) / ahead - level;
        error += off * off;
      }
      const surprise = (values[i] as number) - level;
      run =
        Math.abs(surprise) <= SURPRISE * scale
          ? 0
          : surprise > 0 === run > 0
            ? run + Math.sign(surprise)
            : Math.sign(surprise);
      level += alpha * (Math.abs(run) >= SAME_WAY ? 1 : (weights[i] as number)) * surprise;
    }
    if (error < best) {
      best = error;
      chosen = level;
    }
  }
  return chosen;
}
