import type { CompiledContract, CompiledRules } from '../rules/compile-rules.ts';
import type { RosterModel } from '../rules/roster-model.ts';
import type { RuleMachine } from '../rules/rule-machine.ts';
import { type AgentFrame, agentFrame, agentSums } from './agent-frame.ts';
import { LabelGrid, type Workspace } from './label-grid.ts';
import type { AgentSum } from './sum-levels.ts';

export { createWorkspace, FREE, type Workspace } from './label-grid.ts';

const NONE = Number.POSITIVE_INFINITY;
/** Cells above which a counted maximum is no longer added to the labels. */
const MOST_COMBINATIONS = 4000;

/** Half of the band, in working days, around an even pace of the inner sum. */
const BAND_DAYS = 10;

/**
 * Finds an agent's cheapest sequence of options for given costs of options: labels over days, states of the rule machine
 * and levels of the sums, dense, so that the step is a shifted minimum over rows of cells. Maxima of counted days are
 * left out until a cheapest sequence breaks them (state-space relaxation, Christofides, Mingozzi and Toth 1981).
 */
export class AgentPricer {
  readonly sums: readonly AgentSum[];
  /** A bound on what any sequence can cost, after `solve`: equal to its result but where `MOST_COMBINATIONS` was met. */
  bound = 0;
  /** The cheapest sequence of the last `estimate`, whether it keeps counted maxima or not. */
  readonly lastPath: Int32Array;
  private readonly machine: RuleMachine;
  private readonly start: number;
  private readonly days: number;
  private readonly kept: Set<AgentSum>;
  /** Price a level of each lazy sum that is not kept, for `estimate`. */
  private readonly toll: Float64Array;
  /** Whether an answer `Infinity` of the last call is a proof that the rules allow nothing. */
  proven = true;
  private frame: AgentFrame;
  private readonly grid: LabelGrid;
  private readonly model: RosterModel;
  private readonly rules: CompiledRules;
  private readonly index: number;
  private readonly space: Workspace;

  constructor(model: RosterModel, rules: CompiledRules, index: number, space: Workspace) {
    this.model = model;
    this.rules = rules;
    this.index = index;
    this.space = space;
    const agent = model.agents[index] as RosterModel['agents'][number];
    const contract = rules.contracts[agent.contract] as CompiledContract;
    this.machine = contract.machine;
    this.days = model.days;
    this.start = contract.machine.startOf.get(
      agent.history.map(({ type, end }) => `${type},${end}`).join(';'),
    ) as number;
    this.sums = agentSums(rules, agent);
    this.kept = new Set(this.sums.filter(({ lazy }) => !lazy));
    this.lastPath = new Int32Array(model.days);
    this.toll = new Float64Array(this.sums.length);
    this.frame = this.lay();
    this.grid = new LabelGrid(this.machine, this.start, this.days, rules.brands, rules.brandOf, this.frame, space);
  }

  /** Forgets counted maxima that were needed before: the next search starts lighter. */
  relax(): void {
    if (![...this.kept].some(({ lazy }) => lazy)) return;
    for (const one of this.sums) if (one.lazy) this.kept.delete(one);
    this.relay();
  }

  /**
   * @param optionCost cost of each option, without the agent's own costs, which are added
   * @param fixed per day `FREE`, or the entry that the day must have; nothing for all free
   * @param path receives the option of each day, -1 for off
   * @returns the cost of the cheapest sequence, `Infinity` when the rules allow none
   */
  solve(optionCost: Float64Array, fixed: Int32Array | undefined, path: Int32Array): number {
    for (;;) {
      const cost = this.grid.label(optionCost, fixed, path);
      this.proven = true;
      if (this.grid.tooLarge) return this.narrow(optionCost, fixed, path);
      this.bound = cost;
      if (cost === NONE) return cost;
      const broken = this.sums.filter((one) => one.lazy && !this.kept.has(one) && this.levelOf(one, path) > one.cap);
      if (broken.length === 0) return cost;
      const size = broken.reduce((product, { cap }) => product * (cap + 1), this.frame.combinations);
      if (size > MOST_COMBINATIONS) {
        this.proven = false;
        return this.estimate(optionCost, fixed, path, 60);
      }
      for (const one of broken) this.kept.add(one);
      this.relay();
    }
  }

  /**
   * Like `solve`, but counted maxima are priced instead of counted (Lagrange): quick, with a `bound` below the best, and
   * a sequence that keeps them or nothing. Tolls are remembered from call to call.
   */
  estimate(optionCost: Float64Array, fixed: Int32Array | undefined, path: Int32Array, rounds: number): number {
    const lazy = this.sums.flatMap((one, i) =>
      !this.kept.has(one) && (one.lazy || (this.grid.band > 0 && one.hard)) ? [i] : [],
    );
    const trial = this.lastPath;
    let best = NONE;
    this.bound = Number.NEGATIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      this.setTolls(lazy);
      const priced = this.grid.label(optionCost, fixed, trial);
      this.grid.tolled = false;
      this.grid.bitToll.fill(0);
      if (this.grid.tooLarge) return this.grid.band > 0 ? NONE : this.narrow(optionCost, fixed, path);
      if (priced === NONE) {
        this.bound = NONE;
        return NONE;
      }
      let bound = priced;
      let cost = priced;
      let broken = false;
      let loose = false;
      // Late tolls only rise: better a dear sequence than none.
      const late = round >= 8 && best === NONE;
      for (const i of lazy) {
        const one = this.sums[i] as AgentSum;
        const toll = this.toll[i] as number;
        const level = this.levelOf(one, trial);
        bound -= toll * one.cap;
        cost -= toll * level;
        if (level > one.cap) {
          broken = true;
          this.toll[i] = toll * (late ? 2 : 1.4) + 1;
        } else if (toll > 0 && level < one.cap && !late) {
          loose = true;
          this.toll[i] = toll < 0.01 ? 0 : toll * 0.75;
        }
      }
      if (bound > this.bound) this.bound = bound;
      if (!broken && cost < best) {
        best = cost;
        path.set(trial);
      }
      if (!broken && (!loose || this.grid.band > 0)) break;
    }
    return best;
  }

  /**
   * A good sequence where exact labels would not fit into memory: an even pace, with counted maxima and blocks priced.
   */
  private narrow(optionCost: Float64Array, fixed: Int32Array | undefined, path: Int32Array): number {
    const { inner } = this.frame;
    const kept = [...this.kept];
    this.kept.clear();
    if (inner !== undefined) {
      this.kept.add(inner);
      this.grid.band = Math.max(...inner.sum.amounts) * BAND_DAYS;
    }
    this.relay();
    const { tolls } = this.space;
    const fresh = this.toll.every((toll) => toll === 0);
    for (const [i, { sum }] of this.sums.entries()) if (fresh) this.toll[i] = tolls.get(sum.rule.id) ?? 0;
    const cost = this.estimate(optionCost, fixed, path, 60);
    for (const [i, { sum }] of this.sums.entries()) tolls.set(sum.rule.id, this.toll[i] as number);
    this.grid.band = 0;
    this.kept.clear();
    for (const one of kept) this.kept.add(one);
    this.relay();
    this.proven = false;
    this.bound = Number.NEGATIVE_INFINITY;
    return this.ownCost(path) === NONE ? NONE : cost;
  }

  private setTolls(lazy: readonly number[]): void {
    this.grid.brandToll.fill(0);
    this.grid.bitToll.fill(0);
    this.grid.tolled = false;
    for (const i of lazy) {
      const toll = this.toll[i] as number;
      if (toll === 0) continue;
      this.grid.tolled = true;
      const { amounts, bit } = (this.sums[i] as AgentSum).sum;
      if (bit >= 0)
        for (let set = 0; set < this.grid.bitToll.length; set++)
          this.grid.bitToll[set] = (this.grid.bitToll[set] as number) + toll * ((set >> bit) & 1);
      for (let b = 0; b < amounts.length; b++)
        this.grid.brandToll[b] = (this.grid.brandToll[b] as number) + toll * (amounts[b] as number);
    }
  }

  private levelOf({ sum }: AgentSum, path: Int32Array): number {
    let level = 0;
    if (sum.bit >= 0) {
      const { machine } = this;
      let state = this.start;
      for (let d = 0; d < this.days && state >= 0; d++) {
        const option = path[d] as number;
        const brand = option < 0 ? 0 : (this.rules.brandOf[option] as number);
        const kind = machine.kindOf[d] as number;
        const at = state * machine.symbols + (machine.symbolOf[brand] as number);
        level += (((machine.counted[kind] as Int32Array)[at] as number) >> sum.bit) & 1;
        state = (machine.next[kind] as Int32Array)[at] as number;
      }
      return level;
    }
    for (let d = sum.from; d < sum.to; d++) {
      const option = path[d] as number;
      level += sum.amounts[option < 0 ? 0 : (this.rules.brandOf[option] as number)] as number;
    }
    return level;
  }

  /** Own costs and costs of soft rules of a sequence; `Infinity` when it breaks a hard rule or takes what is not open. */
  ownCost(path: Int32Array): number {
    const agent = this.model.agents[this.index] as RosterModel['agents'][number];
    const { machine, rules } = this;
    let cost = 0;
    let state = this.start;
    const levels = new Float64Array(this.sums.length);
    for (let d = 0; d < this.days; d++) {
      const option = path[d] as number;
      let own = NONE;
      if (option < 0) own = agent.offCosts[d] as number;
      else {
        for (let k = agent.dayStarts[d] as number; k < (agent.dayStarts[d + 1] as number); k++) {
          if (agent.options[k] === option) own = agent.costs[k] as number;
        }
      }
      const brand = option < 0 ? 0 : (rules.brandOf[option] as number);
      const kind = machine.kindOf[d] as number;
      const at = state * machine.symbols + (machine.symbolOf[brand] as number);
      state = (machine.next[kind] as Int32Array)[at] as number;
      if (state < 0 || own === NONE) return NONE;
      cost += own + ((machine.cost[kind] as Float64Array)[at] as number);
      const bits = (machine.counted[kind] as Int32Array)[at] as number;
      for (let i = 0; i < this.sums.length; i++) {
        const { sum } = this.sums[i] as AgentSum;
        if (sum.bit >= 0) levels[i] = (levels[i] as number) + ((bits >> sum.bit) & 1);
        else if (d >= sum.from && d < sum.to) levels[i] = (levels[i] as number) + (sum.amounts[brand] as number);
      }
    }
    for (let i = 0; i < this.sums.length; i++) {
      const { cap, hard, price } = this.sums[i] as AgentSum;
      const level = levels[i] as number;
      if (level > cap && hard) return NONE;
      cost += price[Math.min(cap, level)] as number;
    }
    return cost;
  }

  private lay(): AgentFrame {
    const agent = this.model.agents[this.index] as RosterModel['agents'][number];
    return agentFrame(
      this.model,
      this.rules,
      agent,
      this.sums.filter((one) => this.kept.has(one)),
    );
  }

  private relay(): void {
    this.frame = this.lay();
    this.grid.lay(this.frame);
  }
}
