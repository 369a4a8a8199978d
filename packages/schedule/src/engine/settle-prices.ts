import { OFF, type Roster } from '../rules/roster-model.ts';
import type { AgentPricer } from './agent-pricer.ts';
import { addToLevels, type CoverCost, marginalCosts } from './cover-cost.ts';
import { pooled, type SearchSpace, searchCost } from './search-space.ts';

export interface SettleLimits {
  readonly sweeps: number;
  /** How much the price of a row falls with each person on it, at the first sweep and at the last; cost units, above 0. */
  readonly firmFrom: number;
  readonly firmTo: number;
  /** Share of the way that prices follow the levels after a sweep, 0 … 1. */
  readonly step: number;
  readonly random: () => number;
  readonly stop: () => boolean;
  /** Called with every roster that is better than those before in this call. */
  readonly offer: (roster: Roster, cost: number) => void;
}

export interface Settled {
  readonly roster: Roster;
  readonly cost: number;
  /** Mean prices of the later sweeps. */
  readonly prices: Float64Array;
}

const TIE = 1e-3;
/** Sweeps at true marginal costs in the end. */
const POLISH = 4;

/**
 * Augmented Lagrangian over whole agents (method of multipliers, Hestenes 1969, Powell 1969; used on whole sequences as
 * a heuristic): in sweeps, each agent takes the cheapest sequence at prices of rows that fall with the people already
 * there; after a sweep prices follow the levels, and they fall the more steeply the later it is, until agents settle.
 * @param start prices to begin with: those of a solved master, or zeros
 * @param from roster to begin with; each agent's cheapest sequence at `start` when not given
 * @param movable agents that may change; the others must be off in `from`, or it must hold what they do
 * @returns the best roster met, or nothing when `stop` came before every agent had a sequence
 */
export function settlePrices(
  space: SearchSpace,
  start: Float64Array,
  from: Roster | undefined,
  movable: readonly number[],
  limits: SettleLimits,
): Settled | undefined {
  const { model, cover } = space;
  const { days, rows, options, agents } = model;
  const { sweeps, firmFrom, firmTo, step, random, stop, offer } = limits;
  const prices = start.slice();
  const mean = new Float64Array(rows.count);
  const levels = new Float64Array(rows.count);
  const optionCost = new Float64Array(options.count);
  const path = new Int32Array(days);
  const roster = from?.slice() ?? new Int32Array(agents.length * days).fill(OFF);
  for (let a = 0; a < agents.length; a++) addToLevels(model, roster.subarray(a * days, (a + 1) * days), levels, 1);
  const order = [...movable];
  let best: { roster: Roster; cost: number } | undefined;
  const judge = () => {
    const cost = searchCost(space, roster);
    if (best !== undefined && cost >= best.cost) return;
    best = { roster: roster.slice(), cost };
    offer(best.roster, cost);
  };
  /** Everyone once, in a new order; returns how many changed, or nothing when stopped. */
  const sweep = (price: () => void, exact: boolean): number | undefined => {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let changed = 0;
    for (const a of order) {
      if (stop()) return undefined;
      const own = roster.subarray(a * days, (a + 1) * days);
      addToLevels(model, own, levels, -1);
      price();
      const pricer = space.pricers[a] as AgentPricer;
      let cost = exact ? Number.POSITIVE_INFINITY : pricer.estimate(optionCost, undefined, path, 4);
      if (cost === Number.POSITIVE_INFINITY) cost = pricer.solve(optionCost, undefined, path);
      if (cost < Number.POSITIVE_INFINITY && own.some((option, d) => option !== path[d])) {
        own.set(path);
        if (space.affordable) pooled(space, a, path);
        changed++;
      }
      addToLevels(model, own, levels, 1);
    }
    return changed;
  };
  const late = Math.floor(sweeps / 2);
  let counted = 0;
  for (let k = from === undefined ? -1 : 0; k < sweeps; k++) {
    const firm = firmFrom * Math.exp((Math.log(firmTo / firmFrom) * Math.max(0, k)) / Math.max(1, sweeps - 1));
    const priced = () => {
      for (let o = 0; o < options.count; o++) {
        let worth = 0;
        for (let c = options.coverStarts[o] as number; c < (options.coverStarts[o + 1] as number); c++) {
          const row = options.coverRows[c] as number;
          const amount = options.coverAmounts[c] as number;
          const now = prices[row] as number;
          worth += amount * (k < 0 ? now : settledPrice(cover, row, now, firm, (levels[row] as number) + amount / 2));
        }
        optionCost[o] = TIE * random() - worth;
      }
    };
    if (sweep(priced, false) === undefined) break;
    if (k < 0) continue;
    judge();
    for (let row = 0; row < rows.count; row++) {
      const now = prices[row] as number;
      prices[row] = now + step * (settledPrice(cover, row, now, firm, levels[row] as number) - now);
    }
    if (k < late) continue;
    counted++;
    for (let row = 0; row < rows.count; row++) mean[row] = (mean[row] as number) + (prices[row] as number);
  }
  if (best === undefined) return undefined;
  for (let row = 0; row < rows.count; row++)
    mean[row] = (counted > 0 ? (mean[row] as number) / counted : prices[row]) as number;
  roster.set(best.roster);
  levels.fill(0);
  for (let a = 0; a < agents.length; a++) addToLevels(model, roster.subarray(a * days, (a + 1) * days), levels, 1);
  const marginal = () => marginalCosts(model, cover, space.optionsOfDay, levels, 0, days, optionCost);
  for (let k = 0; k < POLISH; k++) {
    const changed = sweep(marginal, true);
    judge();
    if (changed === undefined || changed === 0) break;
  }
  return { roster: best.roster, cost: best.cost, prices: mean };
}

/**
 * Price of one more person on a row at a level: the slope of the row's cost, smoothed (Moreau 1965) around `price`. On a
 * row with one target: `price + firm × (target − level)`, held between what a missing and what a needless person costs.
 */
function settledPrice({ starts, at, under, over }: CoverCost, row: number, price: number, firm: number, level: number) {
  const [from, to] = [starts[row] as number, starts[row + 1] as number];
  let worth = 0;
  for (let h = from; h < to; h++) worth += under[h] as number;
  for (let h = from; h < to; h++) {
    const wanted = price + firm * ((at[h] as number) - level);
    if (wanted >= worth) return worth;
    worth -= (under[h] as number) + (over[h] as number);
    if (wanted > worth) return wanted;
  }
  return worth;
}
