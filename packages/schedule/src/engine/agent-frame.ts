import type { CompiledContract, CompiledRules } from '../rules/compile-rules.ts';
import type { RosterAgent, RosterModel } from '../rules/roster-model.ts';
import { type AgentSum, agentSum } from './sum-levels.ts';

/** How a day's step moves the outer sums: target of each combination of levels (-1 forbidden) and what it costs. */
export interface OuterStep {
  readonly to: Int32Array;
  /** Cost by combination, where a sum closes on the day. */
  readonly cost: Float64Array | undefined;
}

/**
 * An agent's days as the labelling walks them. A group is a set of entries (options of a day, or the day off) that the
 * kept rules cannot tell apart, so that only the cheapest of them matters.
 */
export interface AgentFrame {
  /** Entries of day `d`: `entryStarts[d] … entryStarts[d + 1] - 1`; an option, or -1 for the day off. */
  readonly entryStarts: Int32Array;
  readonly entryOption: Int32Array;
  readonly entryCost: Float64Array;
  /** Group of each entry, numbered through all days. */
  readonly entryGroup: Int32Array;
  readonly groupStarts: Int32Array;
  readonly groupSymbol: Int32Array;
  /** Levels that the group adds to the inner sum. */
  readonly groupInner: Int32Array;
  /** By `group * bitSets + counted bits`. */
  readonly groupStep: readonly OuterStep[];
  readonly bitSets: number;
  /** Combinations of the outer sums' levels. */
  readonly combinations: number;
  readonly inner: AgentSum | undefined;
  /** Reach of the inner sum: levels `0 … innerCap`. */
  readonly innerCap: number;
  /** False when the bounds of a sum leave nothing. */
  readonly possible: boolean;
}

/** Sums of an agent that can bind. */
export function agentSums(rules: CompiledRules, agent: RosterAgent): AgentSum[] {
  const contract = rules.contracts[agent.contract] as CompiledContract;
  return contract.sums.flatMap((sum) => {
    let reach = 0;
    if (sum.bit >= 0) reach = sum.rule.kind === 'blocks' ? sum.rule.blocks.length : 0;
    else {
      for (let d = sum.from; d < sum.to; d++) {
        let most = sum.amounts[0] as number;
        for (let k = agent.dayStarts[d] as number; k < (agent.dayStarts[d + 1] as number); k++) {
          most = Math.max(most, sum.amounts[rules.brandOf[agent.options[k] as number] as number] as number);
        }
        reach += most;
      }
    }
    return agentSum(sum, agent.carried[sum.rule.id] ?? 0, reach) ?? [];
  });
}

/**
 * Lays out an agent's days for labelling.
 * @param kept the sums to count: all that bind, or fewer for a relaxation
 */
export function agentFrame(
  model: RosterModel,
  rules: CompiledRules,
  agent: RosterAgent,
  kept: readonly AgentSum[],
): AgentFrame {
  const { machine, sums } = rules.contracts[agent.contract] as CompiledContract;
  const inner = innerOf(kept, model.days);
  const outer = kept.filter((one) => one !== inner);
  const slots = assignSlots(outer);
  const combinations = slots.sizes.reduce((product, size) => product * size, 1);
  const bits = sums.filter(({ bit }) => bit >= 0).length;
  const bitSets = 1 << bits;

  const entryStarts = new Int32Array(model.days + 1);
  const groupStarts = new Int32Array(model.days + 1);
  const [entryOption, entryCost, entryGroup]: [number[], number[], number[]] = [[], [], []];
  const [groupSymbol, groupInner, groupStep]: [number[], number[], OuterStep[]] = [[], [], []];
  const steps = new Map<string, OuterStep>();
  for (let d = 0; d < model.days; d++) {
    const today = outer.filter(({ sum }) => d >= sum.from && d < sum.to);
    const found = new Map<string, number>();
    const put = (option: number, cost: number) => {
      if (!Number.isFinite(cost)) return;
      const brand = option < 0 ? 0 : (rules.brandOf[option] as number);
      const symbol = machine.symbolOf[brand] as number;
      const level = inner === undefined ? 0 : (inner.sum.amounts[brand] as number);
      const amounts = today.map(({ sum }) => sum.amounts[brand] as number);
      const key = `${symbol},${level},${amounts.join()}`;
      let group = found.get(key);
      if (group === undefined) {
        group = groupSymbol.length;
        found.set(key, group);
        groupSymbol.push(symbol);
        groupInner.push(level);
        for (let set = 0; set < bitSets; set++) {
          const added = today.map(({ sum }, i) => (sum.bit >= 0 ? (set >> sum.bit) & 1 : (amounts[i] as number)));
          const closing = today.map(({ sum }) => d === sum.to - 1);
          const stepKey = `${today.map((one) => outer.indexOf(one)).join()};${added.join()};${closing.join()}`;
          const step = steps.get(stepKey) ?? outerStep(today, added, closing, slots, combinations);
          steps.set(stepKey, step);
          groupStep.push(step);
        }
      }
      entryOption.push(option);
      entryCost.push(cost);
      entryGroup.push(group);
    };
    put(-1, agent.offCosts[d] as number);
    for (let k = agent.dayStarts[d] as number; k < (agent.dayStarts[d + 1] as number); k++) {
      put(agent.options[k] as number, agent.costs[k] as number);
    }
    entryStarts[d + 1] = entryOption.length;
    groupStarts[d + 1] = groupSymbol.length;
  }
  return {
    entryStarts,
    entryOption: Int32Array.from(entryOption),
    entryCost: Float64Array.from(entryCost),
    entryGroup: Int32Array.from(entryGroup),
    groupStarts,
    groupSymbol: Int32Array.from(groupSymbol),
    groupInner: Int32Array.from(groupInner),
    groupStep,
    bitSets,
    combinations,
    inner,
    innerCap: inner === undefined ? 0 : inner.cap,
    possible: kept.every(({ price }) => price.some((cost) => Number.isFinite(cost))),
  };
}

/** The sum over the whole horizon with most levels is walked as a row of cells; the others are combinations of levels. */
function innerOf(kept: readonly AgentSum[], days: number): AgentSum | undefined {
  let best: AgentSum | undefined;
  for (const one of kept) {
    if (one.sum.bit >= 0 || one.sum.from > 0 || one.sum.to < days || (!one.hard && one.lazy)) continue;
    if (best === undefined || one.cap > best.cap) best = one;
  }
  return best;
}

interface Slots {
  readonly of: Map<AgentSum, number>;
  readonly sizes: number[];
}

/** Sums whose days do not meet share a place in the combination. */
function assignSlots(outer: readonly AgentSum[]): Slots {
  const of = new Map<AgentSum, number>();
  const sizes: number[] = [];
  const ends: number[] = [];
  for (const one of [...outer].sort((a, b) => a.sum.from - b.sum.from)) {
    let slot = ends.findIndex((end) => end <= one.sum.from);
    if (slot < 0) slot = ends.length;
    ends[slot] = one.sum.to;
    sizes[slot] = Math.max(sizes[slot] ?? 1, one.cap + 1);
    of.set(one, slot);
  }
  return { of, sizes };
}

function outerStep(
  today: readonly AgentSum[],
  added: readonly number[],
  closing: readonly boolean[],
  { of, sizes }: Slots,
  combinations: number,
): OuterStep {
  const to = new Int32Array(combinations);
  let cost: Float64Array | undefined;
  const strides = sizes.map((_, slot) => sizes.slice(0, slot).reduce((product, size) => product * size, 1));
  for (let combination = 0; combination < combinations; combination++) {
    let target = combination;
    let price = 0;
    for (const [i, one] of today.entries()) {
      const slot = of.get(one) as number;
      const stride = strides[slot] as number;
      const before = Math.floor(combination / stride) % (sizes[slot] as number);
      if (before > one.cap) price = Number.POSITIVE_INFINITY;
      let after = before + (added[i] as number);
      if (after > one.cap) {
        if (one.hard) price = Number.POSITIVE_INFINITY;
        after = one.cap;
      }
      if (closing[i]) {
        price += one.price[after] as number;
        after = 0;
      }
      target += (after - before) * stride;
    }
    to[combination] = Number.isFinite(price) ? target : -1;
    if (price > 0 && Number.isFinite(price)) {
      cost ??= new Float64Array(combinations);
      cost[combination] = price;
    }
  }
  return { to, cost };
}
