import type { RuleMachine } from '../rules/rule-machine.ts';
import type { AgentFrame } from './agent-frame.ts';

/** Entry of a restriction: the agent may have anything that is open on the day. */
export const FREE = -2;

const NONE = Number.POSITIVE_INFINITY;

/** Cells above which a horizon is not labelled. */
const MOST_CELLS = 12_000_000;

/** Memory that pricers of one thread share. */
export interface Workspace {
  cells: Float64Array;
  /** Tolls that the last agent priced in a band came to, by rule: the next one begins with them. */
  readonly tolls: Map<string, number>;
}

export const createWorkspace = (): Workspace => ({ cells: new Float64Array(1 << 16), tolls: new Map() });

/**
 * Labels of one agent over days × states of the rule machine × levels of the inner sum × combinations of the outer sums.
 * Dense: a step is a shifted minimum over a row of cells.
 */
export class LabelGrid {
  /** Price of each brand and of each set of blocks that a step begins, on top of its cost; counts when `tolled`. */
  readonly brandToll: Float64Array;
  readonly bitToll: Float64Array;
  tolled = false;
  /** Half width of the band of levels around an even pace; none when 0. */
  band = 0;
  /** Whether the last labelling was given up for its size. */
  tooLarge = false;
  private frame: AgentFrame;
  private groupCost: Float64Array;
  private groupBest: Int32Array;
  /** By `day * states + state`: first cell, lowest and highest level; highest below lowest where nothing leads. */
  private readonly offset: Int32Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly least: Int32Array;
  private readonly most: Int32Array;
  private readonly machine: RuleMachine;
  private readonly start: number;
  private readonly days: number;
  private readonly brandOf: Int32Array;
  private readonly space: Workspace;

  constructor(
    machine: RuleMachine,
    start: number,
    days: number,
    brands: number,
    brandOf: Int32Array,
    frame: AgentFrame,
    space: Workspace,
  ) {
    this.machine = machine;
    this.start = start;
    this.days = days;
    this.brandOf = brandOf;
    this.space = space;
    this.brandToll = new Float64Array(brands);
    this.bitToll = new Float64Array(frame.bitSets);
    const size = (days + 1) * machine.states;
    this.offset = new Int32Array(size);
    this.low = new Int32Array(size);
    this.high = new Int32Array(size);
    this.least = new Int32Array(size);
    this.most = new Int32Array(size);
    this.frame = frame;
    this.groupCost = new Float64Array(frame.groupSymbol.length);
    this.groupBest = new Int32Array(frame.groupSymbol.length);
  }

  /** Labels other days from now on, of the same machine. */
  lay(frame: AgentFrame): void {
    this.frame = frame;
    this.groupCost = new Float64Array(frame.groupSymbol.length);
    this.groupBest = new Int32Array(frame.groupSymbol.length);
  }

  /** The cheapest sequence for the kept sums; its cost, or `Infinity` where there is none or `tooLarge` is set. */
  label(optionCost: Float64Array, fixed: Int32Array | undefined, path: Int32Array): number {
    const { frame, days } = this;
    this.tooLarge = false;
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
    const { groupCost, groupBest, tolled, brandToll, brandOf } = this;
    groupCost.fill(NONE);
    for (let d = 0; d < this.days; d++) {
      const only = fixed === undefined ? FREE : (fixed[d] as number);
      for (let k = entryStarts[d] as number; k < (entryStarts[d + 1] as number); k++) {
        const option = entryOption[k] as number;
        if (only !== FREE && option !== only) continue;
        let cost = (entryCost[k] as number) + (option < 0 ? 0 : (optionCost[option] as number));
        if (tolled && option >= 0) cost += brandToll[brandOf[option] as number] as number;
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
