import { OFF } from '../rules/roster-model.ts';
import type { CenterSpace } from './center-state.ts';

/** Rounds without a better bound before steps become shorter. */
const PATIENCE = 20;
/** Step as a share of the distance to the aim. */
const MOST_STRIDE = 2;
const LEAST_STRIDE = 1e-4;
/** Least cap on the share of a round in the averages. */
const LEAST_WEIGHT = 0.01;

/** How many prices are remembered, one in so many rounds. */
const RECENT = 24;
const SPACED = 6;

export interface BoundResult {
  /** Proven: no schedule that keeps the hard rules costs less. */
  readonly bound: number;
  readonly prices: Float64Array;
  /** Cover of the average of the priced rosters, near the optimum of the relaxation. */
  readonly levels: Float64Array;
}

/**
 * Lower bound by Lagrangian relaxation of the cover rows: each agent takes the cheapest sequence of shifts, pauses placed
 * at best, for prices of the rows; prices follow averaged subgradients from the best so far (volume algorithm, Barahona and Anbil 2000). Agents that nothing tells
 * apart are priced once. Can be stopped after any round and goes on from where it was.
 */
export class LagrangeBound {
  bound = Number.NEGATIVE_INFINITY;
  readonly bestPrices: Float64Array;
  readonly average: Float64Array;
  rounds = 0;
  /** Some of the last prices, the latest last: what they make people do is near the relaxation's optimum. */
  readonly recent: Float64Array[] = [];
  /** Agents for whom no sequence keeps the hard rules; they count as absent. */
  readonly stuck: readonly number[];
  private readonly prices: Float64Array;
  private readonly targets: Float64Array;
  /** Average of what cover is above the level that its prices ask for. */
  private readonly miss: Float64Array;
  private stride = 0.1;
  private idle = 0;
  private weightCap = 0.1;
  private earlier = Number.NEGATIVE_INFINITY;
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  private readonly classes: { readonly agent: number; readonly count: number }[];
  private readonly space: CenterSpace;
  private readonly whole: boolean;

  constructor(space: CenterSpace) {
    this.space = space;
    const { model, frame, problem, forms, roles } = space.center;
    const rows = model.rows.count;
    this.least = new Float64Array(rows);
    this.most = new Float64Array(rows);
    const { starts, under, over } = space.cover;
    for (let r = 0; r < rows; r++) {
      for (let h = starts[r] as number; h < (starts[r + 1] as number); h++) {
        this.least[r] = (this.least[r] as number) - (under[h] as number);
        this.most[r] = (this.most[r] as number) + (over[h] as number);
      }
    }
    this.prices = new Float64Array(rows);
    this.bestPrices = this.prices.slice();
    this.average = new Float64Array(rows);
    this.targets = new Float64Array(rows);
    this.miss = new Float64Array(rows);
    const step = frame.intervalMinutes;
    this.whole =
      roles.every(({ amount, group }) => group < 0 || Number.isInteger(amount)) &&
      forms.every(({ start: at, minutes }) => at % step === 0 && minutes % step === 0) &&
      problem.workPlans.every(({ pauses }) =>
        pauses.every(
          ({ minutes, earliest, increment = step }) =>
            [minutes].flat().every((length) => length % step === 0) && earliest % step === 0 && increment % step === 0,
        ),
      );
    const stuck: number[] = [];
    const byKey = new Map<string, { agent: number; count: number }>();
    const path = new Int32Array(model.days);
    space.setPrices(this.prices, 0, model.days);
    for (let a = 0; a < model.agents.length; a++) {
      space.priceAgent(a, 0, model.days);
      const key = space.keys[a] as string;
      const known = byKey.get(key);
      if (known) {
        if (known.count === 0) stuck.push(a);
        else known.count++;
        continue;
      }
      const possible = (space.pricers[a] as CenterSpace['pricers'][number]).solve(space.optionCost, undefined, path);
      if (possible === Number.POSITIVE_INFINITY) stuck.push(a);
      byKey.set(key, { agent: a, count: possible === Number.POSITIVE_INFINITY ? 0 : 1 });
    }
    this.classes = [...byKey.values()].filter(({ count }) => count > 0);
    this.stuck = stuck;
  }

  /** Goes on from these prices when their bound is the better one: those of a schedule, say. */
  offer(prices: Float64Array, aim: number): void {
    for (let r = 0; r < prices.length; r++) {
      this.prices[r] = Math.min(this.most[r] as number, Math.max(this.least[r] as number, prices[r] as number));
    }
    this.step(aim);
  }

  /** One round of prices; `aim` is the cost of a schedule that is known. */
  step(aim: number): void {
    const { space, prices } = this;
    const { model } = space.center;
    const cover = new Float64Array(prices.length);
    const path = new Int32Array(model.days);
    const places = new Int32Array(space.placer.most);
    let value = 0;
    space.setPrices(prices, 0, model.days);
    for (const { agent, count } of this.classes) {
      space.priceAgent(agent, 0, model.days);
      const pricer = space.pricers[agent] as CenterSpace['pricers'][number];
      pricer.solve(space.optionCost, undefined, path);
      value += count * pricer.bound;
      for (let d = 0; d < model.days; d++) {
        const option = path[d] as number;
        if (option === OFF) continue;
        const form = space.center.optionForm[option] as number;
        const role = space.center.roles[space.center.optionRole[option] as number] as { group: number };
        space.placer.price(form, role.group, places);
        space.apply(cover, option, places, 0, count);
      }
    }
    value += this.rowValue();
    if (this.rounds % SPACED === 0) {
      if (this.recent.length === RECENT) this.recent.shift();
      this.recent.push(prices.slice());
    }
    this.rounds++;
    this.blend(cover);
    if (value > this.bound) {
      this.bound = value;
      this.bestPrices.set(prices);
      this.idle = 0;
      this.stride = Math.min(MOST_STRIDE, this.stride * 1.1);
    } else if (++this.idle >= PATIENCE) {
      this.idle = 0;
      this.stride = Math.max(LEAST_STRIDE, this.stride * 0.8);
    }
    if (this.rounds % 100 === 0) {
      if (this.bound < this.earlier + 1e-3 * Math.abs(this.earlier))
        this.weightCap = Math.max(LEAST_WEIGHT, this.weightCap / 2);
      this.earlier = this.bound;
    }
    this.move(aim);
  }

  /** Takes a round into the averages, by the share that makes the average miss least. */
  private blend(cover: Float64Array): void {
    const { average, miss, targets } = this;
    let [square, cross, own] = [0, 0, 0];
    for (let r = 0; r < cover.length; r++) {
      const now = (cover[r] as number) - (targets[r] as number);
      const before = miss[r] as number;
      square += (now - before) ** 2;
      cross += before * (before - now);
      own += now * now;
    }
    const cap = this.weightCap;
    const best = square > 0 ? cross / square : 1;
    const weight = this.rounds === 1 || own === 0 ? 1 : Math.min(cap, Math.max(cap / 10, best));
    for (let r = 0; r < cover.length; r++) {
      average[r] = (average[r] as number) + weight * ((cover[r] as number) - (average[r] as number));
      const now = (cover[r] as number) - (targets[r] as number);
      miss[r] = (miss[r] as number) + weight * (now - (miss[r] as number));
    }
  }

  /** Moves from the best prices along what the average misses, as far as the distance to `aim` says (Polyak 1969). */
  private move(aim: number): void {
    const { prices, bestPrices, miss } = this;
    let norm = 0;
    for (let r = 0; r < prices.length; r++) norm += (miss[r] as number) ** 2;
    if (norm < 1e-12) return;
    const step = (this.stride * Math.max(aim - this.bound, 1e-3 * Math.abs(aim))) / norm;
    for (let r = 0; r < prices.length; r++) {
      const moved = (bestPrices[r] as number) + step * (miss[r] as number);
      prices[r] = Math.min(this.most[r] as number, Math.max(this.least[r] as number, moved));
    }
  }

  result(): BoundResult {
    return { bound: this.bound, prices: this.bestPrices, levels: this.average };
  }

  /** Least cost of each row beyond what its price pays, and the level where it is. */
  private rowValue(): number {
    const { prices, targets, whole } = this;
    const { starts, at, cost } = this.space.cover;
    let value = 0;
    for (let r = 0; r < prices.length; r++) {
      const price = prices[r] as number;
      let best = cost(r, 0);
      let target = 0;
      for (let h = starts[r] as number; h < (starts[r + 1] as number); h++) {
        const place = at[h] as number;
        for (const level of whole ? [Math.floor(place), Math.ceil(place)] : [place]) {
          const here = cost(r, level) - price * level;
          if (here < best) {
            best = here;
            target = level;
          }
        }
      }
      value += best;
      targets[r] = target;
    }
    return value;
  }
}
