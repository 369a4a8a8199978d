import type { Highs } from 'highs';
import { OFF, type RosterAgent } from '../rules/roster-model.ts';
import { blockClasses, dayClasses } from './block-classes.ts';
import { type BlockClass, type BlockPlan, BlockProgram } from './block-program.ts';
import { CenterSearch } from './center-search.ts';
import type { CenterSpace } from './center-state.ts';
import type { LagrangeBound } from './lagrange-bound.ts';

/** Search that also solves blocks of days for many people at once, by integer programs. */
export class BlockSearch extends CenterSearch {
  /** Prices of the rows in the relaxations of the blocks that were solved last. */
  readonly blockPrices: Float64Array;
  private readonly highs: Highs;

  /** @param stuck agents without any allowed sequence; they stay off */
  constructor(space: CenterSpace, stuck: readonly number[], seed: number, highs: Highs) {
    super(space, stuck, seed);
    this.highs = highs;
    this.blockPrices = new Float64Array(space.center.model.rows.count);
  }

  /**
   * Solves the days `from … to - 1` anew for some people at once, their other days as they are. True when it came out
   * cheaper; never dearer.
   */
  improveBlock(
    [from, to]: readonly [number, number],
    agents: readonly number[],
    noise: number,
    stop: () => boolean,
  ): boolean {
    const { space, now, own } = this;
    const classes =
      to === from + 1
        ? dayClasses(space, now.roster, from, agents)
        : blockClasses(space, now.roster, [from, to], agents, false);
    const before = this.planOf(agents, from, to);
    let delta = 0;
    for (const a of agents) delta += this.take(a, from, to);
    const plan = this.program([from, to], classes, before, [], noise, stop);
    if (plan === undefined) {
      this.setPlan(before, from, to);
      return false;
    }
    delta += this.setPlan(plan, from, to);
    const owns = agents.map((a) => this.ownCost(now.roster, a));
    for (const [i, a] of agents.entries()) delta += (owns[i] as number) - (own[a] as number);
    if (!(delta < -1e-6)) {
      for (const a of agents) this.take(a, from, to);
      this.setPlan(before, from, to);
      return false;
    }
    for (const [i, a] of agents.entries()) own[a] = owns[i] as number;
    this.cost += delta;
    this.keep();
    return true;
  }

  /**
   * A first schedule by blocks of days, one after another, parts of the agents after each other on top of an average cover.
   * What is still open behind a block is priced as in the bound.
   */
  constructByBlocks(
    { average, bestPrices, recent }: LagrangeBound,
    blocks: readonly (readonly [number, number])[],
    parts: readonly (readonly number[])[],
    stop: () => boolean,
  ): boolean {
    const { space, now, levels } = this;
    now.roster.fill(OFF);
    const none: BlockPlan = { options: new Map(), pauses: new Map() };
    const seeds = [...recent, bestPrices];
    const placed = new Float64Array(levels.length);
    for (const [from, to] of blocks) {
      let left = this.movable.length;
      for (const agents of parts) {
        left -= agents.length;
        space.setPrices(bestPrices, 0, space.days);
        for (let option = 0; option < space.optionCost.length; option++) space.priceOption(option);
        for (let r = 0; r < levels.length; r++) {
          const others = (placed[r] as number) + (left / this.movable.length) * (average[r] as number);
          levels[r] = Math.round(others * 1e9) / 1e9;
        }
        const classes = blockClasses(space, now.roster, [from, to], agents, true);
        const plan = this.program([from, to], classes, none, seeds, 0, stop);
        if (plan === undefined) return false;
        levels.set(placed);
        this.setPlan(plan, from, to);
        placed.set(levels);
      }
    }
    this.recount();
    this.keep();
    return true;
  }

  private program(
    [from, to]: readonly [number, number],
    classes: readonly BlockClass[],
    start: BlockPlan,
    seeds: readonly Float64Array[],
    noise: number,
    stop: () => boolean,
  ): BlockPlan | undefined {
    const { space } = this;
    const options = new Set<number>();
    for (const { agents } of classes) {
      const { dayStarts, options: open } = space.center.model.agents[agents[0] as number] as RosterAgent;
      for (let k = dayStarts[from] as number; k < (dayStarts[to] as number); k++) options.add(open[k] as number);
    }
    const program = new BlockProgram(
      this.highs,
      space,
      [from, to],
      classes,
      [...options].sort((x, y) => x - y),
      this.levels,
    );
    try {
      const plan = program.solve(start, seeds, this.random, noise, stop);
      if (Number.isFinite(program.relaxed))
        for (const row of program.rows) this.blockPrices[row] = program.rootPrices[row] as number;
      return plan;
    } finally {
      program.dispose();
    }
  }

  private planOf(agents: readonly number[], from: number, to: number): BlockPlan {
    const { days, placer } = this.space;
    const { roster, pauses } = this.now;
    const [first, last] = [from * placer.most, to * placer.most];
    return {
      options: new Map(agents.map((a) => [a, roster.slice(a * days + from, a * days + to)])),
      pauses: new Map(
        agents.map((a) => [a, pauses.slice(a * days * placer.most + first, a * days * placer.most + last)]),
      ),
    };
  }

  /** Writes a plan into the schedule and onto the levels; returns the change in cover cost. */
  private setPlan({ options, pauses }: BlockPlan, from: number, to: number): number {
    const { days, placer } = this.space;
    let delta = 0;
    for (const [a, chosen] of options) {
      this.now.roster.set(chosen, a * days + from);
      this.now.pauses.set(pauses.get(a) as Int32Array, (a * days + from) * placer.most);
      for (let d = from; d < to; d++) delta += this.put(a, d);
    }
    return delta;
  }
}
