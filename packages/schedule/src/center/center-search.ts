import { FREE } from '../engine/agent-pricer.ts';
import { randomFrom } from '../engine/random.ts';
import { OFF, type Roster } from '../rules/roster-model.ts';
import type { CenterSpace, PlacedRoster } from './center-state.ts';

/** Temperature at the start and at the end of a cooling, in costs of a person missing in a row. */
const WARM = 0.1;
const COLD = 0.01;
/** Share of the steps in which several people meet on one day; the others move a few people over a stretch of days. */
const ONE_DAY = 0.5;

/**
 * Search over whole schedules: agents give back a stretch of days and take the cheapest sequence on top of the others,
 * pauses placed exactly, one after another. Costs are followed by their change alone.
 */
export class CenterSearch {
  readonly best: PlacedRoster;
  bestCost = Number.POSITIVE_INFINITY;
  steps = 0;
  protected readonly now: PlacedRoster;
  protected cost = 0;
  private readonly unit: number;
  protected readonly levels: Float64Array;
  protected readonly own: Float64Array;
  private readonly margins: Float64Array;
  private readonly path: Int32Array;
  private readonly fixed: Int32Array;
  protected readonly random: () => number;
  protected readonly space: CenterSpace;
  /** Everybody who has an allowed sequence. */
  readonly movable: readonly number[];

  /** @param stuck agents without any allowed sequence; they stay off */
  constructor(space: CenterSpace, stuck: readonly number[], seed: number) {
    const { model } = space.center;
    this.space = space;
    this.random = randomFrom(seed);
    this.best = space.emptyRoster();
    this.now = space.emptyRoster();
    this.levels = new Float64Array(model.rows.count);
    this.margins = new Float64Array(model.rows.count);
    this.own = new Float64Array(model.agents.length);
    this.path = new Int32Array(model.days);
    this.fixed = new Int32Array(model.days);
    const dearest = model.rows.hingeUnder.reduce(
      (sum, under, h) => sum + Math.max(under, model.rows.hingeOver[h] as number),
      0,
    );
    this.unit = Math.max(1e-6, dearest / Math.max(1, model.rows.hingeUnder.length));
    const still = new Set(stuck);
    this.movable = model.agents.flatMap((_, a) => (still.has(a) ? [] : [a]));
  }

  /**
   * A first schedule: agents in random order replace their part of an average cover (the relaxation's, or none) by the
   * sequence that is cheapest on top of it.
   */
  construct(average: Float64Array | undefined, stop: () => boolean): boolean {
    const { space, levels, movable, now } = this;
    const count = movable.length;
    levels.fill(0);
    now.roster.fill(OFF);
    this.own.fill(0);
    const order = this.shuffled();
    const placed = new Float64Array(levels.length);
    for (const [i, a] of order.entries()) {
      const left = average === undefined ? 0 : (count - i - 1) / count;
      for (let r = 0; r < levels.length; r++) {
        levels[r] = Math.round(((placed[r] as number) + left * (average?.[r] ?? 0)) * 1e9) / 1e9;
      }
      this.respond(a, 0, space.days, 0);
      for (let d = 0; d < space.days; d++) {
        const option = now.roster[a * space.days + d] as number;
        if (option !== OFF) space.apply(placed, option, now.pauses, (a * space.days + d) * space.placer.most, 1);
      }
      if (stop()) {
        if (i < count - 1) return false;
      }
    }
    this.recount();
    this.keep();
    return true;
  }

  /** One round in which every agent answers the others over the whole period; false when it was stopped. */
  sweep(stop: () => boolean): boolean {
    for (const a of this.shuffled()) {
      this.take(a, 0, this.space.days);
      this.respond(a, 0, this.space.days, 0);
      if (stop()) break;
    }
    this.recount();
    this.keep();
    return !stop();
  }

  /** Runs `count` steps of ruin and recreation; `phase` from 0 to 1 cools. */
  run(count: number, phase: number): void {
    const temperature = this.unit * WARM * Math.exp(Math.log(COLD / WARM) * phase);
    for (let i = 0; i < count; i++) {
      this.step(temperature);
      this.steps++;
    }
  }

  /** What a little more cover would save in each row of the schedule as it stands. */
  marginalPrices(): Float64Array {
    const { levels, space } = this;
    return Float64Array.from(
      levels,
      (level, r) =>
        (space.cover.cost(r, level + 1) - space.cover.cost(r, Math.max(0, level - 1))) / (level < 1 ? 1 + level : 2),
    );
  }

  /** Rows in which the best schedule is outside their hard bounds. */
  brokenRows(): number {
    const { hardMin, hardMax } = this.space.center.model.rows;
    const levels = this.space.levelsOf(this.best);
    return levels.reduce(
      (sum, level, r) => sum + (level < (hardMin[r] as number) - 1e-6 || level > (hardMax[r] as number) + 1e-6 ? 1 : 0),
      0,
    );
  }

  /** Back to the best. */
  restart(): void {
    this.now.roster.set(this.best.roster);
    this.now.pauses.set(this.best.pauses);
    this.recount();
  }

  private step(temperature: number): void {
    const { space, random, movable, now, own } = this;
    const { days } = space;
    const oneDay = random() < ONE_DAY;
    const many = Math.min(
      movable.length,
      oneDay ? 2 + Math.floor(random() * 4) : 1 + Math.floor(random() * random() * 4),
    );
    const width = oneDay ? 1 : random() < 0.15 ? Math.min(days, 14) : Math.min(days, 1 + Math.floor(random() * 7));
    const from = Math.floor(random() * (days - width + 1));
    const to = from + width;
    const chosen: number[] = [];
    while (chosen.length < many) {
      const a = movable[Math.floor(random() * movable.length)] as number;
      if (!chosen.includes(a)) chosen.push(a);
    }
    const { most } = space.placer;
    const saved = chosen.map((a) => ({
      roster: now.roster.slice(a * days + from, a * days + to),
      pauses: now.pauses.slice((a * days + from) * most, (a * days + to) * most),
      own: own[a] as number,
    }));
    let delta = 0;
    const noise = random() < 0.3 ? 0.1 * random() : 0.001;
    for (const a of chosen) delta += this.take(a, from, to);
    for (const a of chosen) delta += this.respond(a, from, to, noise);
    for (const [i, a] of chosen.entries()) delta += (own[a] as number) - (saved[i] as { own: number }).own;
    if (delta > 0 && random() >= Math.exp(-delta / Math.max(1e-9, temperature))) {
      for (const a of chosen) this.take(a, from, to);
      for (const [i, a] of chosen.entries()) {
        const { roster, pauses, own: before } = saved[i] as (typeof saved)[number];
        now.roster.set(roster, a * days + from);
        now.pauses.set(pauses, (a * days + from) * most);
        own[a] = before;
        for (let d = from; d < to; d++) this.put(a, d);
      }
      return;
    }
    this.cost += delta;
    if (this.cost < this.bestCost - 1e-7) this.keep();
  }

  /** Takes an agent's days off the levels; returns the change in cover cost. */
  protected take(a: number, from: number, to: number): number {
    const { space, now, levels } = this;
    let delta = 0;
    for (let d = from; d < to; d++) {
      const cell = a * space.days + d;
      const option = now.roster[cell] as number;
      if (option !== OFF) delta += space.apply(levels, option, now.pauses, cell * space.placer.most, -1);
    }
    return delta;
  }

  protected put(a: number, d: number): number {
    const { space, now, levels } = this;
    const cell = a * space.days + d;
    const option = now.roster[cell] as number;
    return option === OFF ? 0 : space.apply(levels, option, now.pauses, cell * space.placer.most, 1);
  }

  /** Gives an agent the cheapest days `from … to - 1` on top of the levels; returns the change in cover cost, sets `own`. */
  private respond(a: number, from: number, to: number, noise: number): number {
    const { space, now, levels, margins, path, fixed, random } = this;
    const { days, cover, center } = space;
    const { intervals } = center.frame;
    const { first, last } = space.reach(from, to);
    for (let base = 0; base < levels.length; base += intervals) {
      for (let r = base + first; r < base + last; r++) {
        const level = levels[r] as number;
        margins[r] = cover.cost(r, level + 1) - cover.cost(r, level);
      }
    }
    if (noise > 0) {
      for (let base = 0; base < levels.length; base += intervals) {
        for (let r = base + first; r < base + last; r++) margins[r] = (margins[r] as number) + noise * (random() - 0.5);
      }
    }
    space.setPrices(margins, from, to);
    space.priceAgent(a, from, to);
    for (let d = 0; d < days; d++) fixed[d] = d >= from && d < to ? FREE : (now.roster[a * days + d] as number);
    const pricer = space.pricers[a] as (typeof space.pricers)[number];
    const found = pricer.solve(space.optionCost, fixed, path) < Number.POSITIVE_INFINITY;
    let delta = 0;
    for (let d = from; d < to; d++) {
      const cell = a * days + d;
      if (found) {
        const option = path[d] as number;
        now.roster[cell] = option;
        if (option !== OFF) {
          const role = center.roles[center.optionRole[option] as number] as { group: number };
          space.placer.price(center.optionForm[option] as number, role.group, now.pauses, cell * space.placer.most);
        }
      }
      delta += this.put(a, d);
    }
    this.own[a] = pricer.ownCost(now.roster.subarray(a * days, (a + 1) * days));
    return delta;
  }

  /** Counts levels and cost anew. */
  protected recount(): void {
    const { space, now, movable, own } = this;
    this.levels.set(space.levelsOf(now));
    let cost = space.cover.total(this.levels);
    for (const a of movable) {
      own[a] = this.ownCost(now.roster, a);
      cost += own[a] as number;
    }
    this.cost = cost;
  }

  protected ownCost(roster: Roster, a: number): number {
    const { days, pricers } = this.space;
    return (pricers[a] as (typeof pricers)[number]).ownCost(roster.subarray(a * days, (a + 1) * days));
  }

  protected keep(): void {
    if (this.cost >= this.bestCost) return;
    this.bestCost = this.cost;
    this.best.roster.set(this.now.roster);
    this.best.pauses.set(this.now.pauses);
  }

  /** Everybody who can move, in random order. */
  shuffled(): number[] {
    return this.mixed([...this.movable]);
  }

  shuffledDays(): number[] {
    return this.mixed(Array.from({ length: this.space.days }, (_, d) => d));
  }

  private mixed(order: number[]): number[] {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(this.random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order;
  }
}
