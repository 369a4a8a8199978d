export interface Bounds {
  lower(forecast: number, level: 80 | 95): number;
  upper(forecast: number, level: 80 | 95): number;
}

/** Standard normal quantiles, for queues too young to be back-tested. */
const NORMAL = { low95: -1.96, low80: -1.2816, high80: 1.2816, high95: 1.96 };
/** Spread of the level assumed then, beside Poisson noise. */
const ASSUMED_SPREAD = 0.15;

/**
 * Bounds from back-test errors, standardised by √(f + c² f²): Poisson noise and a spread of the level. Their quantiles are the
 * errors' own (conformal, Vovk 2005), so no distribution is assumed.
 */
export function boundsFrom(pairs: readonly { readonly forecast: number; readonly actual: number }[]): Bounds {
  const used = pairs.filter(({ forecast }) => forecast > 0);
  let excess = 0;
  let squares = 0;
  for (const { forecast, actual } of used) {
    excess += (actual - forecast) * (actual - forecast) - forecast;
    squares += forecast * forecast;
  }
  const enough = used.length >= 50;
  const spread = enough ? Math.max(0, excess / squares) : ASSUMED_SPREAD * ASSUMED_SPREAD;
  const scale = (forecast: number) => Math.sqrt(forecast + spread * forecast * forecast);
  const sorted = used.map(({ forecast, actual }) => (actual - forecast) / scale(forecast)).sort((a, b) => a - b);
  const at = (share: number, normal: number) => {
    if (!enough) return normal;
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)] as number;
    return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] as number) - low);
  };
  const low95 = Math.min(0, at(0.025, NORMAL.low95));
  const low80 = Math.min(0, at(0.1, NORMAL.low80));
  const high80 = Math.max(0, at(0.9, NORMAL.high80));
  const high95 = Math.max(0, at(0.975, NORMAL.high95));
  return {
    lower: (forecast, level) => Math.max(0, forecast + (level === 80 ? low80 : low95) * scale(forecast)),
    upper: (forecast, level) => forecast + (level === 80 ? high80 : high95) * scale(forecast),
  };
}
