import { OFF, type RosterAgent } from '../rules/roster-model.ts';
import type { CenterSpace } from './center-state.ts';

/** Share of the last direction in the next. */
const BEND = 0.7;
/** First step, as a share of the length of the box of prices. */
const STRIDE = 0.03;

export interface BoundResult {
  /** Proven: no schedule that keeps the hard rules costs less. */
  readonly bound: number;
  readonly prices: Float64Array;
  /** Cover of the average of the priced rosters, near the optimum of the relaxation. */
  readonly levels: Float64Array;
}

/**
 * Lower bound by Lagrangian relaxation of the cover rows: each agent takes the cheapest sequence of shifts, pauses placed
 * at best, for prices of the rows; prices follow averaged subgradients (Shor; Bertsekas 1999). Agents that nothing tells
 * apart are priced once. Can be stopped after any round and goes on from where it was.
 */
export class LagrangeBound {
  bound = Number.NEGATIVE_INFINITY;
  readonly bestPrices: Float64Array;
  readonly average: Float64Array;
  rounds = 0;
  /** Agents for whom no sequence keeps the hard rules; they count as absent. */
  readonly stuck: readonly number[];
  private readonly prices: Float64Array;
  private readonly targets: Float64Array;
  private readonly direction: Float64Array;
  /** Length of the box that prices live in. */
  private readonly spread: number;
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
    let square = 0;
    for (let r = 0; r < rows; r++) square += ((this.most[r] as number) - (this.least[r] as number)) ** 2;
    this.spread = Math.sqrt(square);
    this.prices = new Float64Array(rows);
    this.bestPrices = this.prices.slice();
    this.average = new Float64Array(rows);
    this.targets = new Float64Array(rows);
    this.direction = new Float64Array(rows);
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
      const key = agentKey(model.agents[a] as RosterAgent);
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

  /** Begins from these prices when their bound is the better one: those of a schedule, say. */
  offer(prices: Float64Array): void {
    const before = this.bound;
    const kept = this.bestPrices.slice();
    for (let r = 0; r < prices.length; r++) {
      this.prices[r] = Math.min(this.most[r] as number, Math.max(this.least[r] as number, prices[r] as number));
    }
    this.direction.fill(0);
    this.step();
    if (this.bound > before) return;
    this.prices.set(kept);
    this.direction.fill(0);
  }

  /** One round of prices. */
  step(): void {
    const { space, prices, average } = this;
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
    this.rounds++;
    const weight = this.rounds === 1 ? 1 : Math.max(0.01, 2 / (this.rounds + 1));
    for (let r = 0; r < prices.length; r++) {
      average[r] = (average[r] as number) + weight * ((cover[r] as number) - (average[r] as number));
    }
    if (value > this.bound) {
      this.bound = value;
      this.bestPrices.set(prices);
    }
    this.move(cover);
  }

  /** Moves the prices along an average of the subgradients by a step that shrinks with the root of the rounds. */
  private move(cover: Float64Array): void {
    const { prices, targets, direction } = this;
    let norm = 0;
    for (let r = 0; r < prices.length; r++) {
      const way = (cover[r] as number) - (targets[r] as number);
      const bent = (1 - BEND) * way + BEND * (direction[r] as number);
      direction[r] = bent;
      norm += bent * bent;
    }
    if (norm < 1e-12) return;
    const step = (STRIDE * this.spread) / Math.sqrt(norm * (this.rounds + 10));
    for (let r = 0; r < prices.length; r++) {
      const moved = (prices[r] as number) + step * (direction[r] as number);
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

function agentKey({ contract, options, costs, offCosts, history, carried, dayStarts }: RosterAgent): string {
  return JSON.stringify([contract, history, carried, hash(options), hash(costs), hash(offCosts), hash(dayStarts)]);
}

/** Two independent 32-bit sums over the bytes (FNV-1a), and the length. */
function hash(values: Int32Array | Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) + 1;
  }
  return `${a >>> 0}.${b >>> 0}.${bytes.length}`;
}
