import type { Roster } from '../rules/roster-model.ts';
import { type AgentPricer, FREE } from './agent-pricer.ts';
import { marginalCosts } from './cover-cost.ts';
import { randomFrom } from './random.ts';
import { pooled, type SearchSpace, searchCost } from './search-space.ts';

/** Share of the cost that a worse roster may cost more, at the start and at the end of a cooling. */
const WARM = 0.004;
const COLD = 0.0001;
/** Noise on costs that breaks ties, in cost units; every third ruin gets a louder one. */
const TIE = 0.01;
const LONGEST_WINDOW = 60;

/**
 * Large-neighbourhood search (Shaw 1998; ruin and recreate, Schrimpf et al. 2000): a few agents lose a window of days and
 * get it back one after another, each by exact labelling on top of the others. Accepts by annealing in cycles.
 */
export class NeighbourhoodSearch {
  best: Roster;
  bestCost: number;
  iterations = 0;
  private roster: Roster;
  private cost: number;
  private readonly own: Float64Array;
  private readonly levels: Float64Array;
  private readonly optionCost: Float64Array;
  private readonly random: () => number;
  private readonly fixed: Int32Array;
  private readonly path: Int32Array;
  private temperature: number;
  private readonly space: SearchSpace;
  private readonly agents: readonly number[];
  private readonly cycle: number;

  /** @param agents that may change: all but those for whom no sequence keeps the rules */
  constructor(space: SearchSpace, start: Roster, agents: readonly number[], seed: number, cycle = 4000) {
    const { model } = space;
    this.space = space;
    this.agents = agents;
    this.random = randomFrom(seed);
    this.cycle = cycle;
    this.roster = start.slice();
    this.best = start.slice();
    this.levels = new Float64Array(model.rows.count);
    this.own = new Float64Array(model.agents.length);
    this.optionCost = new Float64Array(model.options.count);
    this.fixed = new Int32Array(model.days);
    this.path = new Int32Array(model.days);
    this.cost = 0;
    this.bestCost = 0;
    this.temperature = 0;
    this.adopt(start);
  }

  /** Goes on from a roster that someone else found, when it is better than the best here. */
  adopt(roster: Roster): void {
    const cost = searchCost(this.space, roster);
    if (this.iterations > 0 && cost >= this.bestCost) return;
    this.best = roster.slice();
    this.bestCost = cost;
    this.restart(roster, cost);
  }

  /** Runs a number of ruins; returns whether the best became better. */
  run(count: number): boolean {
    const before = this.bestCost;
    for (let i = 0; i < count; i++) {
      const phase = (this.iterations % this.cycle) / this.cycle;
      if (phase === 0 && this.iterations > 0) this.restart(this.best, this.bestCost);
      this.temperature = this.bestCost * WARM * Math.exp(Math.log(COLD / WARM) * phase);
      this.step();
      this.iterations++;
    }
    return this.bestCost < before - 1e-9;
  }

  private restart(roster: Roster, cost: number): void {
    const { model, pricers } = this.space;
    this.roster.set(roster);
    this.cost = cost;
    this.levels.fill(0);
    for (let a = 0; a < model.agents.length; a++) {
      const path = this.roster.subarray(a * model.days, (a + 1) * model.days);
      this.own[a] = (pricers[a] as AgentPricer).ownCost(path);
      this.shift(path, 0, model.days, 1);
    }
  }

  private step(): void {
    const { model, pricers, cover, optionsOfDay } = this.space;
    const { days } = model;
    const { random, roster, levels, own, fixed, path } = this;
    const count = Math.min(this.agents.length, 1 + Math.floor(random() * random() * 6));
    const longest = Math.min(days, LONGEST_WINDOW);
    const width = Math.min(longest, count === 1 || random() < 0.25 ? longest : 4 + Math.floor(random() * 12));
    const from = Math.floor(random() * (days - width + 1));
    const to = from + width;
    const chosen = this.choose(count);
    const noise = random() < 0.33 ? TIE * 100 * random() : TIE;
    const saved = chosen.map((a) => roster.slice(a * days, (a + 1) * days));
    const savedOwn = chosen.map((a) => own[a] as number);
    let delta = 0;
    for (const a of chosen) delta += this.shift(roster.subarray(a * days, (a + 1) * days), from, to, -1);
    for (const a of chosen) {
      const current = roster.subarray(a * days, (a + 1) * days);
      marginalCosts(model, cover, optionsOfDay, levels, from, to, this.optionCost);
      for (let o = optionsOfDay[from] as number; o < (optionsOfDay[to] as number); o++) {
        this.optionCost[o] = (this.optionCost[o] as number) + random() * noise;
      }
      for (let d = 0; d < days; d++) fixed[d] = d >= from && d < to ? FREE : (current[d] as number);
      const pricer = pricers[a] as AgentPricer;
      const found = this.space.affordable
        ? pricer.solve(this.optionCost, fixed, path)
        : pricer.estimate(this.optionCost, fixed, path, 4);
      if (found < Number.POSITIVE_INFINITY) current.set(path);
      delta += this.shift(current, from, to, 1);
      const cost = pricer.ownCost(current);
      delta += cost - (own[a] as number);
      own[a] = cost;
    }
    const worse = delta > 0 && random() >= Math.exp(-delta / Math.max(1e-9, this.temperature));
    if (worse) {
      for (const [i, a] of chosen.entries()) {
        this.shift(roster.subarray(a * days, (a + 1) * days), from, to, -1);
        roster.set(saved[i] as Int32Array, a * days);
        this.shift(roster.subarray(a * days, (a + 1) * days), from, to, 1);
        own[a] = savedOwn[i] as number;
      }
      return;
    }
    this.cost += delta;
    if (this.cost < this.bestCost - 1e-9) {
      this.bestCost = this.cost;
      this.best.set(roster);
      if (this.space.affordable)
        for (const a of chosen) pooled(this.space, a, roster.subarray(a * days, (a + 1) * days));
    }
  }

  private choose(count: number): number[] {
    const { agents, random } = this;
    const chosen: number[] = [];
    while (chosen.length < count) {
      const a = agents[Math.floor(random() * agents.length)] as number;
      if (!chosen.includes(a)) chosen.push(a);
    }
    return chosen;
  }

  /** Puts a window of a sequence on the levels or takes it off; returns the change in cover cost. */
  private shift(path: Int32Array, from: number, to: number, sign: 1 | -1): number {
    const { cover, model } = this.space;
    const { options } = model;
    const { levels } = this;
    let delta = 0;
    for (let d = from; d < to; d++) {
      const option = path[d] as number;
      if (option < 0) continue;
      for (let k = options.coverStarts[option] as number; k < (options.coverStarts[option + 1] as number); k++) {
        const row = options.coverRows[k] as number;
        const level = levels[row] as number;
        const next = level + sign * (options.coverAmounts[k] as number);
        delta += cover.cost(row, next) - cover.cost(row, level);
        levels[row] = next;
      }
    }
    return delta;
  }
}
