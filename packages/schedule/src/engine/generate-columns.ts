import { addToLevels } from './cover-cost.ts';
import type { Column, Master, MasterSolution } from './master.ts';
import { pooled, type SearchSpace } from './search-space.ts';

export interface Generation {
  /** Prices of the best bound. */
  readonly center: Float64Array | undefined;
  readonly solution: MasterSolution;
  /** Best Lagrangian bound met; valid for the agents and fixings of this run. */
  readonly bound: number;
  readonly converged: boolean;
}

export interface GenerationLimits {
  readonly iterations: number;
  /** Per agent of the master, `undefined` or the entries that its days must have. */
  readonly fixed: (agent: number) => Int32Array | undefined;
  /** Stops when cost and bound are this near, absolute. */
  readonly gap: number;
  readonly stop: () => boolean;
  /** Bound above which the run is of no use. */
  readonly cutoff?: number;
  /** Prices to begin near; none when not given. */
  readonly center?: Float64Array | undefined;
  /** How near to the center, from 0 to below 1 (0.9). */
  readonly smoothing?: number;
  /** After every better bound, with the prices that prove it. */
  readonly onBound?: (bound: number, prices: Float64Array) => void;
}

const EPSILON = 1e-6;

/**
 * Column generation with smoothed prices (Wentges 1997; Pessoa et al. 2018): prices each agent exactly, bounds by
 * Lagrange, adds what improves.
 */
export function generateColumns(space: SearchSpace, master: Master, limits: GenerationLimits): Generation {
  const { model, pricers } = space;
  const { options } = model;
  const optionCost = new Float64Array(options.count);
  const path = new Int32Array(model.days);
  let center = limits.center;
  let bound = Number.NEGATIVE_INFINITY;
  let smoothing = limits.smoothing ?? 0.9;
  const levels = new Float64Array(model.rows.count);
  let solution = master.solve();
  let exact = false;
  for (let iteration = 0; iteration < limits.iterations; iteration++) {
    center ??= smoothing > 0.5 ? new Float64Array(model.rows.count) : solution.rowPrice;
    let tries = smoothing;
    for (;;) {
      const towards = solution.rowPrice;
      const prices = towards.slice();
      const stable = center;
      if (tries > 0) {
        for (let r = 0; r < prices.length; r++)
          prices[r] = tries * (stable[r] as number) + (1 - tries) * (prices[r] as number);
      }
      master.clip(prices);
      for (let o = 0; o < options.count; o++) {
        let worth = 0;
        for (let k = options.coverStarts[o] as number; k < (options.coverStarts[o + 1] as number); k++) {
          worth += (prices[options.coverRows[k] as number] as number) * (options.coverAmounts[k] as number);
        }
        optionCost[o] = -worth;
      }
      let here = master.rowBound(prices);
      const found: Column[] = [];
      let missing = false;
      levels.fill(0);
      for (const [i, agent] of master.agents.entries()) {
        const pricer = pricers[agent] as (typeof pricers)[number];
        const cost = exact
          ? pricer.solve(optionCost, limits.fixed(agent), path)
          : pricer.estimate(optionCost, limits.fixed(agent), path, 3);
        here += pricer.bound;
        if (cost < Number.POSITIVE_INFINITY) addToLevels(model, path, levels, 1);
        if (cost === Number.POSITIVE_INFINITY) {
          if (pricer.bound === cost) missing = true;
          continue;
        }
        const reduced = reducedCost(space, path, pricer.ownCost(path), solution) - (solution.agentPrice[i] as number);
        if (reduced >= -EPSILON) continue;
        found.push(pooled(space, agent, path));
        if (i % 8 === 7 && limits.stop()) return { solution, center, bound, converged: false };
      }
      if (!missing && here > bound) {
        bound = here;
        center = prices;
        limits.onBound?.(bound, prices);
      }
      if (master.add(found) > 0) {
        solution = master.solve();
        if (tries === smoothing) smoothing = tune(space, smoothing, prices, levels, towards, stable);
        break;
      }
      if (tries === 0) {
        if (exact) return { solution, center, bound, converged: true };
        exact = true;
        continue;
      }
      tries = tries > 0.3 ? tries * 0.5 : 0;
    }
    if (solution.cost - bound <= limits.gap) return { solution, center, bound, converged: true };
    if (limits.cutoff !== undefined && bound > limits.cutoff) return { solution, center, bound, converged: true };
    if (limits.stop()) break;
  }
  return { solution, center, bound, converged: false };
}

/**
 * Smoothing for the next round: less when the bound would still rise towards the master's prices, more when the step went
 * too far (Pessoa, Sadykov, Uchoa and Vanderbeck 2018).
 */
function tune(
  { model, cover }: SearchSpace,
  smoothing: number,
  prices: Float64Array,
  levels: Float64Array,
  towards: Float64Array,
  center: Float64Array,
): number {
  let rise = 0;
  for (let row = 0; row < model.rows.count; row++) {
    const wanted = bestLevel(cover, row, prices[row] as number);
    rise += (wanted - (levels[row] as number)) * ((towards[row] as number) - (center[row] as number));
  }
  return rise > 0 ? Math.max(0, smoothing - 0.1) : Math.min(0.99, smoothing + (1 - smoothing) * 0.1);
}

/** Level at which a row's cost, and its price, is least. */
function bestLevel({ starts, at, under, over }: SearchSpace['cover'], row: number, price: number): number {
  const [from, to] = [starts[row] as number, starts[row + 1] as number];
  let slope = price;
  for (let h = from; h < to; h++) slope -= under[h] as number;
  for (let h = from; h < to; h++) {
    slope += (under[h] as number) + (over[h] as number);
    if (slope >= 0 || h === to - 1) return at[h] as number;
  }
  return 0;
}

function reducedCost({ model }: SearchSpace, path: Int32Array, own: number, { rowPrice }: MasterSolution): number {
  const { options } = model;
  let cost = own;
  for (let d = 0; d < path.length; d++) {
    const option = path[d] as number;
    if (option < 0) continue;
    for (let k = options.coverStarts[option] as number; k < (options.coverStarts[option + 1] as number); k++) {
      cost -= (rowPrice[options.coverRows[k] as number] as number) * (options.coverAmounts[k] as number);
    }
  }
  return cost;
}
