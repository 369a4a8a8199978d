import type { CompiledContract, CompiledRules } from '../rules/compile-rules.ts';
import type { RosterModel } from '../rules/roster-model.ts';
import type { RuleMachine } from '../rules/rule-machine.ts';
import { type AgentFrame, agentFrame, agentSums } from './agent-frame.ts';
import type { AgentSum } from './sum-levels.ts';

/** Entry of a restriction: the agent may have anything that is open on the day. */
export const FREE = -2;

const NONE = Number.POSITIVE_INFINITY;
/** Cells above which a counted maximum is no longer added to the labels. */
const MOST_COMBINATIONS = 4000;

/** Cells above which a whole horizon is labelled in a narrow band, without counting blocks: quick, no proof. */
const MOST_CELLS = 12_000_000;
/** Half of the band, in working days, around an even pace of the inner sum. */
const BAND_DAYS = 10;

/** Memory that pricers of one thread share. */
export interface Workspace {
  cells: Float64Array;
}

export const createWorkspace = (): Workspace => ({ cells: new Float64Array(1 << 16) });

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
  private readonly brandToll: Float64Array;
  private tolled = false;
  /** Toll of each set of blocks that a step begins. */
  private readonly bitToll: Float64Array;
  /** Half width of the band in levels; none when 0. */
  private band = 0;
  private tooLarge = false;
  /** Whether an answer `Infinity` of the last call is a proof that the rules allow nothing. */
  proven = true;
  private frame: AgentFrame;
  private groupCost: Float64Array;
  private groupBest: Int32Array;
  /** By `day * states + state`: first cell, lowest and highest level; highest below lowest where nothing leads. */
  private readonly offset: Int32Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly least: Int32Array;
  private readonly most: Int32Array;

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
    this.brandToll = new Float64Array(rules.brands);
    this.bitToll = new Float64Array(1 << contract.sums.filter(({ bit }) => bit >= 0).length);
    const size = (model.days + 1) * this.machine.states;
    this.offset = new Int32Array(size);
    this.low = new Int32Array(size);
    this.high = new Int32Array(size);
    this.least = new Int32Array(size);
    this.most = new Int32Array(size);
    this.frame = this.lay();
    this.groupCost = new Float64Array(this.frame.groupSymbol.length);
    this.groupBest = new Int32Array(this.frame.groupSymbol.length);
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
      const cost = this.label(optionCost, fixed, path);
      this.proven = true;
      if (this.tooLarge) return this.narrow(optionCost, fixed, path);
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
      !this.kept.has(one) && (one.lazy || (this.band > 0 && one.hard)) ? [i] : [],
    );
    const trial = this.lastPath;
    let best = NONE;
    this.bound = Number.NEGATIVE_INFINITY;
    for (let round = 0; round < rounds; round++) {
      this.setTolls(lazy);
      const priced = this.label(optionCost, fixed, trial);
      this.tolled = false;
      this.bitToll.fill(0);
      if (this.tooLarge) return this.band > 0 ? NONE : this.narrow(optionCost, fixed, path);
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
      if (!broken && (!loose || this.band > 0)) break;
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
      this.band = Math.max(...inner.sum.amounts) * BAND_DAYS;
    }
    this.relay();
    const cost = this.estimate(optionCost, fixed, path, 60);
    this.band = 0;
    this.kept.clear();
    for (const one of kept) this.kept.add(one);
    this.relay();
    this.proven = false;
    this.bound = Number.NEGATIVE_INFINITY;
    return this.ownCost(path) === NONE ? NONE : cost;
  }

  private setTolls(lazy: readonly number[]): void {
    this.brandToll.fill(0);
    this.bitToll.fill(0);
    this.tolled = false;
    for (const i of lazy) {
      const toll = this.toll[i] as number;
      if (toll === 0) continue;
      this.tolled = true;
      const { amounts, bit } = (this.sums[i] as AgentSum).sum;
      if (bit >= 0)
        for (let set = 0; set < this.bitToll.length; set++)
          this.bitToll[set] = (this.bitToll[set] as number) + toll * ((set >> bit) & 1);
      for (let b = 0; b < amounts.length; b++)
        this.brandToll[b] = (this.brandToll[b] as number) + toll * (amounts[b] as number);
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
    this.groupCost = new Float64Array(this.frame.groupSymbol.length);
    this.groupBest = new Int32Array(this.frame.groupSymbol.length);
  }

  /** The labelling itself. */
  private label(optionCost: Float64Array, fixed: Int32Array | undefined, path: Int32Array): number {
    const { frame, days } = this;
    if (!frame.possible) return NONE;
    this.priceGroups(optionCost, fixed);
    const total = this.bounds();
    this.tooLarge = total > MOST_CELLS;
    if (total < 0 || this.tooLarge) return NONE;
    if (this.space.cells.length < total) this.space.cells = new Float64Array(Math.ceil(total * 1.5));
    this.space.cells.fill(NONE, 0, total);
    for (let d = 0; d < days; d++) this.advance(d);
    return this.trace(path);
  }

  private priceGroups(optionCost: Float64Array, fixed: Int32Array | undefined): void {
    const { entryStarts, entryOption, entryCost, entryGroup } = this.frame;
    const { groupCost, groupBest, tolled } = this;
    const { brandOf } = this.rules;
    groupCost.fill(NONE);
    for (let d = 0; d < this.days; d++) {
      const only = fixed === undefined ? FREE : (fixed[d] as number);
      for (let k = entryStarts[d] as number; k < (entryStarts[d + 1] as number); k++) {
        const option = entryOption[k] as number;
        if (only !== FREE && option !== only) continue;
        let cost = (entryCost[k] as number) + (option < 0 ? 0 : (optionCost[option] as number));
        if (tolled && option >= 0) cost += this.brandToll[brandOf[option] as number] as number;
        const group = entryGroup[k] as number;
        if (cost < (groupCost[group] as number)) {
          groupCost[group] = cost;
          groupBest[group] = option;
        }
      }
    }
  }

  /** Levels of the inner sum that can both be reached and lead to an allowed end; returns the cells needed, -1 for no way. */
  private bounds(): number {
    const { machine, frame, groupCost, days, low, high, least, most, offset, band } = this;
    const { states, symbols } = machine;
    const { groupStarts, groupSymbol, groupInner, inner, innerCap, combinations } = frame;
    low.fill(1 << 28);
    high.fill(-1);
    low[this.start] = 0;
    high[this.start] = 0;
    for (let d = 0; d < days; d++) {
      const next = machine.next[machine.kindOf[d] as number] as Int32Array;
      for (let s = 0; s < states; s++) {
        const from = d * states + s;
        if ((high[from] as number) < (low[from] as number)) continue;
        for (let g = groupStarts[d] as number; g < (groupStarts[d + 1] as number); g++) {
          if (groupCost[g] === NONE) continue;
          const to = next[s * symbols + (groupSymbol[g] as number)] as number;
          if (to < 0) continue;
          const at = (d + 1) * states + to;
          const level = groupInner[g] as number;
          if ((low[from] as number) + level < (low[at] as number)) low[at] = (low[from] as number) + level;
          if ((high[from] as number) + level > (high[at] as number)) high[at] = (high[from] as number) + level;
        }
      }
    }
    least.fill(1 << 28);
    most.fill(-1);
    for (let s = 0; s < states; s++) {
      const at = days * states + s;
      if ((high[at] as number) < (low[at] as number)) continue;
      least[at] = 0;
      most[at] = 0;
    }
    for (let d = days - 1; d >= 0; d--) {
      const next = machine.next[machine.kindOf[d] as number] as Int32Array;
      for (let s = 0; s < states; s++) {
        const from = d * states + s;
        if ((high[from] as number) < (low[from] as number)) continue;
        for (let g = groupStarts[d] as number; g < (groupStarts[d + 1] as number); g++) {
          if (groupCost[g] === NONE) continue;
          const to = next[s * symbols + (groupSymbol[g] as number)] as number;
          if (to < 0) continue;
          const at = (d + 1) * states + to;
          if ((most[at] as number) < 0) continue;
          const level = groupInner[g] as number;
          if ((least[at] as number) + level < (least[from] as number)) least[from] = (least[at] as number) + level;
          if ((most[at] as number) + level > (most[from] as number)) most[from] = (most[at] as number) + level;
        }
      }
    }
    const wanted = inner === undefined ? 0 : inner.least;
    const cap = inner === undefined ? 0 : innerCap;
    let total = 0;
    for (let at = 0; at < (days + 1) * states; at++) {
      if ((most[at] as number) < 0) {
        low[at] = 1;
        high[at] = 0;
        continue;
      }
      if (inner !== undefined) {
        low[at] = Math.max(low[at] as number, wanted - (most[at] as number));
        if (inner.hard) high[at] = Math.min(high[at] as number, cap - (least[at] as number));
        if (band > 0) {
          const share = Math.floor(at / states) / days;
          low[at] = Math.max(low[at] as number, Math.floor(wanted * share) - band);
          high[at] = Math.min(high[at] as number, Math.ceil(cap * share) + band);
        }
      }
      const width = (high[at] as number) - (low[at] as number) + 1;
      if (width <= 0) continue;
      offset[at] = total;
      total += width * combinations;
    }
    return (high[this.start] as number) < (low[this.start] as number) ? -1 : total;
  }

  private advance(d: number): void {
    const { machine, frame, groupCost, low, high, offset, bitToll } = this;
    const { states, symbols } = machine;
    const { groupStarts, groupSymbol, groupInner, groupStep, bitSets, combinations } = frame;
    const cells = this.space.cells;
    const kind = machine.kindOf[d] as number;
    const next = machine.next[kind] as Int32Array;
    const stepCost = machine.cost[kind] as Float64Array;
    const counted = machine.counted[kind] as Int32Array;
    if (d === 0) cells[offset[this.start] as number] = 0;
    for (let s = 0; s < states; s++) {
      const from = d * states + s;
      const lowFrom = low[from] as number;
      const width = (high[from] as number) - lowFrom + 1;
      if (width <= 0) continue;
      const base = offset[from] as number;
      for (let g = groupStarts[d] as number; g < (groupStarts[d + 1] as number); g++) {
        const price = groupCost[g] as number;
        if (price === NONE) continue;
        const move = s * symbols + (groupSymbol[g] as number);
        const state = next[move] as number;
        if (state < 0) continue;
        const to = (d + 1) * states + state;
        const lowTo = low[to] as number;
        const widthTo = (high[to] as number) - lowTo + 1;
        if (widthTo <= 0) continue;
        const shift = (groupInner[g] as number) + lowFrom - lowTo;
        const first = shift < 0 ? -shift : 0;
        const last = Math.min(width, widthTo - shift);
        if (first >= last) continue;
        const cost = price + (stepCost[move] as number) + (bitToll[counted[move] as number] as number);
        const step = groupStep[g * bitSets + (counted[move] as number)] as {
          to: Int32Array;
          cost: Float64Array | undefined;
        };
        const baseTo = offset[to] as number;
        for (let combination = 0; combination < combinations; combination++) {
          const target = step.to[combination] as number;
          if (target < 0) continue;
          const add = step.cost === undefined ? cost : cost + (step.cost[combination] as number);
          const source = base + combination * width;
          const sink = baseTo + target * widthTo + shift;
          for (let level = first; level < last; level++) {
            const value = (cells[source + level] as number) + add;
            if (value < (cells[sink + level] as number)) cells[sink + level] = value;
          }
        }
      }
    }
  }

  /** Reads the cheapest sequence back from the cells. */
  private trace(path: Int32Array): number {
    const { machine, frame, groupCost, groupBest, low, high, offset, days, bitToll } = this;
    const { states, symbols } = machine;
    const { groupStarts, groupSymbol, groupInner, groupStep, bitSets, combinations, inner } = frame;
    const cells = this.space.cells;
    let best = NONE;
    let state = -1;
    let level = 0;
    let combination = 0;
    for (let s = 0; s < states; s++) {
      const at = days * states + s;
      const width = (high[at] as number) - (low[at] as number) + 1;
      for (let k = 0; k < width; k++) {
        const end = (low[at] as number) + k;
        const value =
          (cells[(offset[at] as number) + k] as number) +
          (inner === undefined ? 0 : (inner.price[Math.min(end, inner.cap)] as number));
        if (value < best) {
          best = value;
          state = s;
          level = end;
        }
      }
    }
    if (state < 0) return NONE;
    for (let d = days - 1; d >= 0; d--) {
      const kind = machine.kindOf[d] as number;
      const next = machine.next[kind] as Int32Array;
      const stepCost = machine.cost[kind] as Float64Array;
      const counted = machine.counted[kind] as Int32Array;
      const here = (d + 1) * states + state;
      const widthHere = (high[here] as number) - (low[here] as number) + 1;
      const value = cells[(offset[here] as number) + combination * widthHere + level - (low[here] as number)] as number;
      let found = false;
      for (let s = 0; s < states && !found; s++) {
        const from = d * states + s;
        const width = (high[from] as number) - (low[from] as number) + 1;
        if (width <= 0) continue;
        for (let g = groupStarts[d] as number; g < (groupStarts[d + 1] as number) && !found; g++) {
          const price = groupCost[g] as number;
          if (price === NONE) continue;
          const move = s * symbols + (groupSymbol[g] as number);
          if (next[move] !== state) continue;
          const before = level - (groupInner[g] as number) - (low[from] as number);
          if (before < 0 || before >= width) continue;
          const cost = price + (stepCost[move] as number) + (bitToll[counted[move] as number] as number);
          const step = groupStep[g * bitSets + (counted[move] as number)] as {
            to: Int32Array;
            cost: Float64Array | undefined;
          };
          for (let c = 0; c < combinations; c++) {
            if (step.to[c] !== combination) continue;
            const add = step.cost === undefined ? cost : cost + (step.cost[c] as number);
            if ((cells[(offset[from] as number) + c * width + before] as number) + add !== value) continue;
            found = true;
            path[d] = groupBest[g] as number;
            level = before + (low[from] as number);
            combination = c;
            state = s;
            break;
          }
        }
      }
      if (!found) throw new RangeError('labels lost their way');
    }
    return best;
  }
}
