/** Categories that raters chose, one row an item, one column a rater; null where a rater did not score the item. */
export type Ratings = readonly (readonly (number | null)[])[];

export interface AgreementReport {
  /** Items with at least two scores. */
  readonly items: number;
  readonly raters: number;
  /** Share of agreeing pairs. Null where no item has two scores. */
  readonly raw: number | null;
  /** Gwet's AC1 (no weights) and AC2 (linear weights for ordered levels). */
  readonly ac1: number | null;
  readonly ac2: number | null;
  /** Krippendorff's alpha for ordered levels, with the bootstrap interval over items. */
  readonly alpha: number | null;
  readonly alphaInterval: readonly [low: number, high: number] | null;
  /** Items on which the scores are furthest apart, widest first. */
  readonly gaps: readonly { readonly item: number; readonly low: number; readonly high: number }[];
  /** Mean score of each rater less the mean of all, over the items that the rater scored. */
  readonly severity: readonly (number | null)[];
}

export type Metric = 'nominal' | 'ordinal' | 'interval';

const scoresOf = (row: Ratings[number]): number[] => row.filter((value) => value !== null);

/** Share of agreeing pairs of raters, averaged over items with at least two scores. */
export function rawAgreement(ratings: Ratings): number | null {
  const weights = (a: number, b: number) => (a === b ? 1 : 0);
  return observedAgreement(ratings, weights);
}

function observedAgreement(ratings: Ratings, weight: (a: number, b: number) => number): number | null {
  const shares = ratings.map(scoresOf).flatMap((scores) => {
    if (scores.length < 2) return [];
    let agree = 0;
    for (let i = 0; i < scores.length; i++) {
      for (let j = 0; j < scores.length; j++) if (i !== j) agree += weight(scores[i] as number, scores[j] as number);
    }
    return [agree / (scores.length * (scores.length - 1))];
  });
  return shares.length === 0 ? null : mean(shares);
}

/**
 * Gwet's agreement coefficient: AC1 without weights, AC2 with linear weights over the categories (Gwet 2008, 2014). It does not
 * collapse when nearly all items get one category, as kappa and alpha do.
 */
export function gwetAc(ratings: Ratings, categories: readonly number[], weighted: boolean): number | null {
  const q = categories.length;
  if (q < 2) return null;
  const span = (categories.at(-1) as number) - (categories[0] as number);
  const weight = (a: number, b: number) => (weighted ? 1 - Math.abs(a - b) / span : a === b ? 1 : 0);
  const observed = observedAgreement(ratings, weight);
  if (observed === null) return null;
  const rows = ratings.map(scoresOf).filter((scores) => scores.length > 0);
  const shares = categories.map((category) =>
    mean(rows.map((scores) => scores.filter((score) => score === category).length / scores.length)),
  );
  let weights = 0;
  for (const a of categories) for (const b of categories) weights += weight(a, b);
  const chance = (weights / (q * (q - 1))) * shares.reduce((sum, share) => sum + share * (1 - share), 0);
  return (observed - chance) / (1 - chance);
}

/**
 * Krippendorff's alpha by the coincidence matrix (Krippendorff 2011, computing alpha-reliability). Null without pairs, 1 where
 * every score is the same.
 */
export function krippendorffAlpha(ratings: Ratings, metric: Metric): number | null {
  const values = [...new Set(ratings.flatMap(scoresOf))].toSorted((a, b) => a - b);
  const at = new Map(values.map((value, i) => [value, i]));
  const size = values.length;
  const coincidence = Array.from({ length: size }, () => new Float64Array(size));
  let pairs = 0;
  for (const scores of ratings.map(scoresOf)) {
    if (scores.length < 2) continue;
    for (let i = 0; i < scores.length; i++) {
      for (let j = 0; j < scores.length; j++) {
        if (i === j) continue;
        const row = coincidence[at.get(scores[i] as number) as number] as Float64Array;
        const column = at.get(scores[j] as number) as number;
        row[column] = (row[column] as number) + 1 / (scores.length - 1);
      }
    }
    pairs += scores.length;
  }
  if (pairs === 0) return null;
  const totals = coincidence.map((row) => row.reduce((sum, value) => sum + value, 0));
  const distance = (a: number, b: number): number => {
    if (a === b) return 0;
    if (metric === 'nominal') return 1;
    if (metric === 'interval') return ((values[a] as number) - (values[b] as number)) ** 2;
    const [low, high] = a < b ? [a, b] : [b, a];
    let between = 0;
    for (let k = low; k <= high; k++) between += totals[k] as number;
    return (between - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
  };
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < size; a++) {
    for (let b = 0; b < size; b++) {
      observed += ((coincidence[a] as Float64Array)[b] as number) * distance(a, b);
      expected += (totals[a] as number) * (totals[b] as number) * distance(a, b);
    }
  }
  return expected === 0 ? 1 : 1 - ((pairs - 1) * observed) / expected;
}

export interface AgreementOptions {
  readonly categories: readonly number[];
  readonly seed: number;
  /** Resamples of the bootstrap. */
  readonly resamples?: number;
  readonly metric?: Metric;
}

/**
 * Agreement of blind scores. No gate is put on it: with so few items a coefficient is uncertain, and the interval and the
 * item-level gaps say where to talk. The interval is the middle 95 % of a bootstrap over items (Efron 1979).
 */
export function agreementReport(
  ratings: Ratings,
  { categories, seed, resamples = 2000, metric = 'ordinal' }: AgreementOptions,
): AgreementReport {
  const scored = ratings.filter((row) => scoresOf(row).length >= 2);
  const raters = Math.max(0, ...ratings.map((row) => row.length));
  const gaps = ratings
    .map((row, item) => ({
      item,
      low: Math.min(...scoresOf(row)),
      high: Math.max(...scoresOf(row)),
      n: scoresOf(row).length,
    }))
    .filter(({ n, low, high }) => n >= 2 && high > low)
    .toSorted((a, b) => b.high - b.low - (a.high - a.low) || a.item - b.item)
    .map(({ item, low, high }) => ({ item, low, high }));
  const severity = Array.from({ length: raters }, (_, rater) => {
    const own = ratings.filter((row) => row[rater] !== null && row[rater] !== undefined);
    if (own.length === 0) return null;
    return mean(own.map((row) => (row[rater] as number) - mean(scoresOf(row))));
  });
  return {
    items: scored.length,
    raters,
    raw: rawAgreement(ratings),
    ac1: gwetAc(ratings, categories, false),
    ac2: gwetAc(ratings, categories, true),
    alpha: krippendorffAlpha(ratings, metric),
    alphaInterval: bootstrap(scored, metric, seed, resamples),
    gaps,
    severity,
  };
}

function bootstrap(rows: Ratings, metric: Metric, seed: number, resamples: number): AgreementReport['alphaInterval'] {
  if (rows.length < 2) return null;
  const next = mulberry32(seed);
  const alphas: number[] = [];
  for (let i = 0; i < resamples; i++) {
    const sample = rows.map(() => rows[Math.floor(next() * rows.length)] as Ratings[number]);
    const alpha = krippendorffAlpha(sample, metric);
    if (alpha !== null) alphas.push(alpha);
  }
  alphas.sort((a, b) => a - b);
  const quantile = (share: number) => alphas[Math.min(alphas.length - 1, Math.floor(share * alphas.length))] as number;
  return alphas.length === 0 ? null : [quantile(0.025), quantile(0.975)];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Small generator with a 32-bit state (Ettinger 2018). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
