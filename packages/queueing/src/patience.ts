import { requireRange } from './argument.ts';

/** Two-sided normal quantiles of the levels offered. */
const QUANTILES = {
  0.8: 1.2815515655446004,
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
};

/**
 * Mean patience from what every ACD counts: the waits of served contacts are patience cut short, so the maximum-likelihood
 * mean of an exponential patience is all seconds waited ÷ abandons (censored exponential; Brown et al. 2005, section 4).
 * The interval is mean × e^(±z ÷ √abandons), by the log-likelihood's curvature.
 * @param totalWait seconds waited by all contacts, served or not
 * @param abandons contacts that left the queue; null is answered when there is none
 * @param confidence 0.8, 0.9, 0.95 or 0.99
 */
export function estimatePatience(
  totalWait: number,
  abandons: number,
  confidence: keyof typeof QUANTILES = 0.95,
): { mean: number; low: number; high: number } | null {
  requireRange('totalWait', totalWait, 0, Number.MAX_VALUE);
  requireRange('abandons', abandons, 0, Number.MAX_SAFE_INTEGER);
  if (abandons === 0) return null;
  const mean = totalWait / abandons;
  const spread = Math.exp(QUANTILES[confidence] / Math.sqrt(abandons));
  return { mean, low: mean / spread, high: mean * spread };
}
